import { useRef, useState } from 'preact/hooks';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import { usePopup } from '@/components/ui/use-popup';
import type { BadgeSummary } from './summarise-verdict';

export interface BadgeProps {
  summary: BadgeSummary;
  /** Its upper left corner, in CSS px of the positioned box it is drawn in. Wider than 20 px, it grows towards its item. */
  left: number;
  top: number;
  /** The item reads from right to left: the badge stands at its left. */
  rtl?: boolean;
  /** Number of the article broken, when the charter knows it. */
  articleNumber: string | null;
  /** Its card is open. */
  open: boolean;
  /** Ms since the epoch. */
  now: number;
  onOpen: () => void;
}

/** A 20 px mark at an item's end edge (24 px to the pointer), with one line of words on hover and focus. */
export function Badge({ summary, left, top, rtl = false, articleNumber, open, now, onOpen }: BadgeProps) {
  const { t, language } = useI18n();
  const [hinted, setHinted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hint = useRef<HTMLSpanElement>(null);
  usePopup(button, hint, hinted, { align: 'end', prefer: 'above' });
  const { kind, count, subject } = summary;
  const wordsOf = (): string => {
    if (subject.type === 'signal') return t(messageKey('signal', subject.signal));
    if (subject.type === 'worth-a-look') return t('overlay_worth_a_look');
    if (subject.type === 'calm') return t('overlay_calm');
    if (subject.type === 'history') return t('overlay_badge_history', { n: subject.count });
    if (subject.type === 'done') {
      const { action, agent, at } = subject.action;
      const ago = formatAgo(at, now, language);
      return t('overlay_badge_done', { action: t(messageKey('action', action)), agent, ago });
    }
    const article = articleNumber && t('overlay_article', { number: articleNumber });
    return [t(messageKey('category', subject.category)), article].filter(Boolean).join(' · ');
  };
  const line = count > 1 ? t('overlay_badge_more', { line: wordsOf(), n: count - 1 }) : wordsOf();
  const show = () => setHinted(true);
  const hide = () => setHinted(false);
  return (
    <div class="m-badge-place" dir={rtl ? 'rtl' : 'ltr'} style={{ left: `${left}px`, top: `${top}px` }}>
      <button
        ref={button}
        type="button"
        class="m-badge"
        data-kind={kind}
        aria-label={line}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={onOpen}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
      >
        {kind === 'done' && <Icon name="check" size={12} />}
        {kind === 'history' && <Icon name="clock" size={12} />}
        {kind !== 'done' && kind !== 'history' && <SeverityMark kind={kind} />}
        {count > 1 && <span aria-hidden="true">{count}</span>}
      </button>
      {hinted && !open && (
        <span ref={hint} popover="manual" class="m-tooltip" aria-hidden="true">
          {line}
        </span>
      )}
    </div>
  );
}
