import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { Progress } from '@/components/ui/progress';

export const practiceTasks = ['flag', 'fr', 'en', 'soften', 'find'] as const;
export type PracticeTask = (typeof practiceTasks)[number];

export interface PracticeChecklistProps {
  done: ReadonlySet<PracticeTask>;
  /** The keys as printed on this keyboard. */
  keys: { card: string; finding: string };
  onLog: () => void;
  onClean: () => void;
  onWorkspace: () => void;
}

/** Five things to try; each ticks itself when it is done. */
export function PracticeChecklist({ done, keys, onLog, onClean, onWorkspace }: PracticeChecklistProps) {
  const { t } = useI18n();
  const extra: Partial<Record<PracticeTask, ComponentChildren>> = {
    find: (
      <Button small icon="open" onClick={onLog}>
        {t('practice_open_log')}
      </Button>
    ),
  };
  return (
    <section class="p-todo" aria-labelledby="practice-todo">
      <h2 id="practice-todo">{t('practice_todo')}</h2>
      <Progress
        label={t('practice_todo')}
        value={done.size}
        max={practiceTasks.length}
        text={t('practice_progress', { n: done.size })}
      />
      <ol class="p-tasks" aria-live="polite">
        {practiceTasks.map((task) => (
          <li key={task} data-task={task} data-done={done.has(task)}>
            <span class="p-tick">{done.has(task) && <Icon name="check" size={14} />}</span>
            <div>
              <strong>
                {t(`practice_${task}`)}
                {done.has(task) && <span class="m-hidden"> ({t('practice_done_word')})</span>}
              </strong>
              {!done.has(task) && <p class="m-soft m-small">{t(`practice_${task}_how`, keys)}</p>}
              {!done.has(task) && extra[task]}
            </div>
          </li>
        ))}
      </ol>
      {done.size === practiceTasks.length && (
        <div class="p-end" role="status">
          <strong>{t('practice_all_done')}</strong>
          <p>{t('practice_all_done_text')}</p>
          <Button look="primary" onClick={onWorkspace}>
            {t('welcome_finish')}
          </Button>
        </div>
      )}
      {done.size > 0 && (
        <Button small look="quiet" icon="trash" onClick={onClean}>
          {t('practice_clean')}
        </Button>
      )}
    </section>
  );
}
