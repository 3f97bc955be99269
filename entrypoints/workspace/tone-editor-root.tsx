import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { PartNotice } from '@/components/workspace/part/part-notice';
import { ToneEditor } from '@/components/workspace/tone/tone-editor';
import { TonePreview } from '@/components/workspace/tone/tone-preview';
import { callBackground } from '@/utils/messaging/call-background';
import { isSame } from '@/utils/packs/compare/is-same';
import type { Finding, ToneGuide } from '@/utils/tone/schema';
import { PartHistoryRoot } from './part-history-root';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';
import type { PartAccess } from './use-part-layer';
import { usePartPen } from './use-part-pen';

/** After the last key, before a draft is read, ms. */
const pause = 250;

/** Joins the tone guide under the pen to the draft, its history, and a reply it is tried on. */
export function ToneEditorRoot({ page, access }: { page: PageActions; access: PartAccess }) {
  const { t } = useI18n();
  const { packId, published, drafted, save } = access;
  const pen = usePartPen<ToneGuide>(`~part/${packId}/tone`, drafted.tone);
  const items = useAnswer('templates.examples', { limit: 30 }, page.tell).data ?? [];
  const [itemId, setItemId] = useState<string | null>(null);
  const item = (itemId === null ? items[0] : items.find(({ id }) => id === itemId)) ?? null;
  const [draft, setDraft] = useState(() => t('guide_try_sample'));
  const [read, setRead] = useState<{ draft: string; findings: Finding[] } | null>(null);
  // A line just added has no term yet: the guide is tried without it.
  const guide = { ...pen.part, avoid: pen.part.avoid.filter(({ term }) => term.trim() !== '') };
  const question = JSON.stringify({ packId, guide, draft, item });
  useEffect(() => {
    let dropped = false;
    const timer = setTimeout(() => {
      const asked = JSON.parse(question) as Parameters<typeof callBackground<'tone.try'>>[1];
      callBackground('tone.try', asked).then(
        (findings) => !dropped && setRead({ draft: asked.draft, findings }),
        page.tell,
      );
    }, pause);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [question, page]);
  const write = async (before: ToneGuide, after: ToneGuide, text: string) => {
    if (await save({ area: 'tone', before, after }, text)) pen.drop();
  };
  return (
    <ToneEditor
      draft={pen.part}
      state={isSame(drafted.tone, published.tone) ? 'pack' : 'changed'}
      changed={pen.changed}
      blocked={pen.conflict}
      notice={
        <PartNotice
          foundFrom={pen.foundFrom}
          conflict={pen.conflict}
          now={Date.now()}
          onKeepMine={() => void write(drafted.tone, pen.part, t('guide_saved'))}
          onTakeTheirs={pen.drop}
        />
      }
      preview={<TonePreview {...{ items, item, draft, read }} onItem={setItemId} onDraft={setDraft} />}
      history={
        <PartHistoryRoot
          page={page}
          access={access}
          versionsOf="tone:guide"
          current={drafted.tone}
          lay={(pack, part) => ({ ...pack, tone: part as ToneGuide })}
          onRestore={(part) => void write(drafted.tone, part as ToneGuide, t('part_restored'))}
        />
      }
      onDraft={pen.write}
      onSave={() => void write(pen.base, pen.part, t('guide_saved'))}
      onDiscard={pen.drop}
      onRevert={() => void write(drafted.tone, published.tone, t('part_reverted'))}
    />
  );
}
