import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { Tabs } from '@/components/ui/tabs';
import type { ToneGuide } from '@/utils/tone/schema';
import { PartHead, type PartState } from '../part/part-head';
import { AcceptEditor } from './accept-editor';
import { AvoidEditor } from './avoid-editor';
import { StrengthFields } from './strength-fields';
import { VoiceFields } from './voice-fields';

export interface ToneEditorProps {
  draft: ToneGuide;
  state: PartState;
  changed: boolean;
  blocked: boolean;
  notice: ComponentChildren;
  preview: ComponentChildren;
  history: ComponentChildren;
  onDraft: (guide: ToneGuide) => void;
  onSave: () => void;
  onDiscard: () => void;
  onRevert: () => void;
}

const tabs = ['voice', 'remarks', 'avoid', 'accept'] as const;

/** The tone guide under the pen, and what it would say of a reply. */
export function ToneEditor(props: ToneEditorProps) {
  const { draft, blocked, onDraft } = props;
  const { t } = useI18n();
  const [tab, setTab] = useState<(typeof tabs)[number]>('voice');
  const isEmpty = draft.avoid.some(({ term }) => term.trim() === '');
  const counts = { voice: 0, remarks: 0, avoid: draft.avoid.length, accept: draft.accept.length };
  return (
    <div class="w-part-editor">
      <div class="w-part-pen">
        <PartHead
          {...props}
          title={t('area_tone')}
          problem={isEmpty ? t('guide_term_empty') : blocked ? t('part_conflict') : null}
        />
        {props.notice}
        <div>
          <Tabs
            label={t('area_tone')}
            tabs={tabs.map((id) => ({
              id,
              label: t(`guide_tab_${id}`),
              ...(counts[id] > 0 && { count: counts[id] }),
            }))}
            current={tab}
            onPick={setTab}
          >
            {tab === 'voice' && <VoiceFields guide={draft} onGuide={onDraft} />}
            {tab === 'remarks' && <StrengthFields guide={draft} onGuide={onDraft} />}
            {tab === 'avoid' && <AvoidEditor terms={draft.avoid} onTerms={(avoid) => onDraft({ ...draft, avoid })} />}
            {tab === 'accept' && (
              <AcceptEditor accepted={draft.accept} onAccepted={(accept) => onDraft({ ...draft, accept })} />
            )}
          </Tabs>
        </div>
        {props.history}
      </div>
      <div class="w-part-effect">{props.preview}</div>
    </div>
  );
}
