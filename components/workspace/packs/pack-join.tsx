import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Spinner } from '@/components/ui/spinner';
import { TextInput } from '@/components/ui/text-input';
import type { ShownPreview, ShownProblem } from '@/utils/messaging/verbs/subscription-verbs';
import type { UpdateMode } from '@/utils/packs/subscription/subscription';
import { PackPreview } from './pack-preview';
import { ProblemWords } from './problem-words';

export interface JoinState {
  link: string;
  /** Host the link leads to; null while it cannot be read. */
  host: string | null;
  busy: boolean;
  problem: ShownProblem | null;
  preview: ShownPreview | null;
}

export interface PackJoinProps {
  state: JoinState;
  /** Ms since the epoch. */
  now: number;
  onLink: (link: string) => void;
  /** Asks for the browser's permission within the click, then reads the pack. */
  onLook: () => void;
  onAdd: (mode: UpdateMode) => void;
  onOther: () => void;
}

/** Joining: a link is pasted, the pack is shown, then it is used. */
export function PackJoin({ state, now, onLink, onLook, onAdd, onOther }: PackJoinProps) {
  const { t } = useI18n();
  const { link, host, busy, problem, preview } = state;
  if (preview) return <PackPreview preview={preview} now={now} busy={busy} onAdd={onAdd} onOther={onOther} />;
  return (
    <form
      class="w-form w-join"
      // What is no link is told in our words, as any other fault of it.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <TextInput
        label={t('packs_link')}
        hint={host === null ? t('packs_join_hint') : t('packs_look_hint', { host })}
        type="url"
        placeholder="https://"
        maxLength={6000}
        value={link}
        onText={onLink}
      />
      <div class="w-acts">
        <Button look="primary" type="submit" disabled={link.trim() === '' || busy}>
          {t('packs_look')}
        </Button>
        {busy && <Spinner showLabel label={t('packs_looking')} />}
      </div>
      {problem && <ProblemWords problem={problem} />}
    </form>
  );
}
