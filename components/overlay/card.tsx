import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { keepFocusInside } from '@/components/ui/keep-focus-inside';
import { messageKey } from '@/components/ui/message-key';
import { useFocusReturn } from '@/components/ui/use-focus-return';
import { CardActions } from './card-actions';
import { CardFound } from './card-found';
import { CardHead } from './card-head';
import { CardNote } from './card-note';
import { type CardData, type CardEvents, type CardStep, stepKeys } from './card-types';
import { ColleagueLine } from './colleague-line';
import { NoteLines } from './note-lines';

export interface CardProps extends CardEvents {
  data: CardData;
  /** The question for which brand one answers, while it is unknown. */
  question?: ComponentChildren;
}

/**
 * Everything about one item, beside it (put it in `Floating`). Takes the focus when it opens; its letters work while
 * it has the focus. A digit only goes to the site's own action: pressing it takes Enter or a click.
 */
export function Card({
  data,
  question,
  onStep,
  onNative,
  onWrong,
  onNote,
  onSaveTemplate,
  onUndo,
  onHelp,
  onClose,
}: CardProps) {
  const { t, language } = useI18n();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const [noting, setNoting] = useState(false);
  useFocusReturn(ref);
  // Answered, the question goes and takes the focus of its button with it: the card's keys work on.
  const asks = question !== undefined;
  const asked = useRef(asks);
  useLayoutEffect(() => ref.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (asked.current && !asks) ref.current?.focus({ preventScroll: true });
    asked.current = asks;
  }, [asks]);

  const take = (step: CardStep) => (step.id === 'note' ? setNoting(true) : onStep(step));
  const closeNote = () => {
    setNoting(false);
    ref.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (ref.current) keepFocusInside(event, ref.current);
    event.stopPropagation();
    if (event.key === 'Escape') return onClose();
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const step = data.steps.find((each) => stepKeys[each.id] === event.key.toUpperCase());
    if (event.key === '?') onHelp();
    else if (digit) ref.current?.querySelector<HTMLElement>(`[data-native="${digit}"]`)?.focus();
    else if (step) take(step);
    else if (event.key.toUpperCase() === 'U' && data.done?.undoable) onUndo();
    else return;
    event.preventDefault();
  };

  return (
    <div ref={ref} class="m-card" role="dialog" tabIndex={-1} aria-labelledby={id} onKeyDown={onKeyDown}>
      <CardHead id={id} data={data} onHelp={onHelp} onClose={onClose} />
      <div class="m-card-body">
        <ColleagueLine history={data.history} answer={data.answer} me={data.me} now={data.now} />
        {question}
        <NoteLines history={data.history} now={data.now} />
        <CardFound data={data} onWrong={onWrong} />
        {noting ? (
          <CardNote
            onCancel={closeNote}
            onSave={(text) => {
              closeNote();
              onNote(text);
            }}
          />
        ) : (
          <CardActions {...data} onStep={take} onNative={onNative} onSaveTemplate={onSaveTemplate} />
        )}
      </div>
      <footer class="m-card-foot m-small" aria-live="polite">
        {data.done ? (
          <>
            <Icon name="check" />
            <span>
              {t('overlay_done', {
                action: t(messageKey('action', data.done.action)),
                ago: formatAgo(data.done.at, data.now, language),
              })}
            </span>
            {data.done.undoable && (
              <Button look="quiet" small icon="undo" keyHint="U" onClick={onUndo}>
                {t('ui_undo')}
              </Button>
            )}
          </>
        ) : (
          <span class="m-soft">{t('overlay_not_dealt_with')}</span>
        )}
      </footer>
    </div>
  );
}
