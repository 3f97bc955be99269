import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Kbd } from '@/components/ui/kbd';
import { messageKey } from '@/components/ui/message-key';
import { formatShortcut } from '@/utils/dom/format-shortcut';
import { planShortcut, type ShortcutProblem } from '@/utils/settings/plan-shortcut';
import type { ShortcutCommand } from '@/utils/settings/shortcut-commands';

export interface KeyLineProps {
  command: ShortcutCommand;
  shortcut: string;
  others: Partial<Record<ShortcutCommand, string>>;
  usual: string;
  mac: boolean;
  /** Null: back to the usual one. */
  onKeys: (shortcut: string | null) => void;
}

/** One command and its key. "Change" waits for the next keys; what will not do is refused with its reason. */
export function KeyLine({ command, shortcut, others, usual, mac, onKeys }: KeyLineProps) {
  const { t } = useI18n();
  const [recording, setRecording] = useState(false);
  const [problem, setProblem] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const name = t(messageKey('shortcut', command));
  const shown = formatShortcut(shortcut, mac);
  const refuse = (why: ShortcutProblem, refused: string, takenBy?: ShortcutCommand) =>
    t(messageKey('keys_problem', why), {
      keys: formatShortcut(refused, mac),
      command: takenBy ? t(messageKey('shortcut', takenBy)) : '',
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!recording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const bare = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key === 'Escape' && bare) {
      setRecording(false);
      setProblem('');
      return;
    }
    const { code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const altGraph = event.getModifierState('AltGraph');
    const plan = planShortcut({ code, altKey, ctrlKey, metaKey, shiftKey, altGraph }, others, mac);
    if (plan === null) return;
    if ('problem' in plan) {
      setProblem(refuse(plan.problem, plan.shortcut, plan.takenBy));
      return;
    }
    setProblem('');
    setRecording(false);
    onKeys(plan.shortcut);
  };
  const reset = () => {
    const taken = Object.entries(others).find(([, known]) => known === usual)?.[0] as ShortcutCommand | undefined;
    if (taken) setProblem(refuse('taken', usual, taken));
    else onKeys(null);
  };
  return (
    <li class="w-key" data-recording={recording}>
      <span class="w-key-name">{name}</span>
      <span class="w-key-keys">{recording ? <em>{t('keys_press')}</em> : <Kbd keys={shown} />}</span>
      <span class="w-acts">
        <Button
          small
          ref={button}
          aria-label={t('keys_change_of', { command: name, keys: shown })}
          aria-pressed={recording}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setRecording(false);
            setProblem('');
          }}
          onClick={() => setRecording(!recording)}
        >
          {t(recording ? 'ui_cancel' : 'keys_change')}
        </Button>
        {shortcut !== usual && (
          <Button small look="quiet" aria-label={t('keys_reset_of', { command: name })} onClick={reset}>
            {t('keys_reset')}
          </Button>
        )}
      </span>
      <span class="w-key-words m-small" role="status">
        {problem ? <span class="m-field-error">{problem}</span> : recording && t('keys_press_hint')}
      </span>
    </li>
  );
}
