import type { ComponentChildren } from 'preact';
import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { networkNames } from '@/utils/community/network-names';
import { networkIds } from '@/utils/community/networks';
import type { Brand } from '@/utils/packs/schema';
import { PartHead, type PartState } from '../part/part-head';
import { LinesField } from '../rules/lines-field';
import { Section } from '../section';
import { BrandVariables, type VariableLine } from './brand-variables';

/** A brand as it is written: its variables as lines, so that a name half typed is no other name. */
export interface BrandDraft extends Omit<Brand, 'variables'> {
  variables: VariableLine[];
}

export interface BrandEditorProps {
  draft: BrandDraft;
  state: PartState;
  changed: boolean;
  /** What keeps it from being saved, in words. */
  problem: string | null;
  notice: ComponentChildren;
  history: ComponentChildren;
  onDraft: (brand: BrandDraft) => void;
  onSave: () => void;
  onDiscard: () => void;
  onRevert: () => void;
}

const isNetwork = (id: string): id is (typeof networkIds)[number] => networkIds.some((one) => one === id);

/** The brand under the pen: what makes it known on a page, and what templates may say of it. */
export function BrandEditor(props: BrandEditorProps) {
  const { draft, onDraft } = props;
  const { t } = useI18n();
  const { handles } = draft;
  const nameOf = (id: string) => (isNetwork(id) ? networkNames[id] : id);
  const others = networkIds.filter((id) => !(id in handles));
  return (
    <div class="w-part-pen">
      <PartHead {...props} title={draft.name || t('brand_edit_title')} />
      {props.notice}
      <TextInput
        label={t('brand_name')}
        maxLength={200}
        value={draft.name}
        onText={(name) => onDraft({ ...draft, name })}
      />
      <div class="w-field-row">
        {Object.entries(handles).map(([network, lines]) => (
          <LinesField
            key={network}
            label={t('brand_handles', { network: nameOf(network) })}
            hint={t('brand_handles_hint')}
            lines={lines}
            onLines={(next) => onDraft({ ...draft, handles: { ...handles, [network]: next } })}
          />
        ))}
        <Select
          label={t('brand_handles_add')}
          value=""
          options={[
            { value: '', label: t('templates_add_value') },
            ...others.map((id) => ({ value: id, label: networkNames[id] })),
          ]}
          onPick={(id) => id !== '' && onDraft({ ...draft, handles: { ...handles, [id]: [] } })}
        />
      </div>
      <div class="w-field-row">
        <LinesField
          label={t('brand_domains')}
          hint={t('brand_domains_hint')}
          lines={draft.domains}
          onLines={(domains) => onDraft({ ...draft, domains })}
        />
        <LinesField
          label={t('brand_contacts')}
          hint={t('brand_contacts_hint')}
          lines={draft.contacts}
          onLines={(contacts) => onDraft({ ...draft, contacts })}
        />
      </div>
      <Section title={t('brand_variables')} hint={t('brand_variables_hint', { example: '{{ brand.opening_hours }}' })}>
        <BrandVariables lines={draft.variables} onLines={(variables) => onDraft({ ...draft, variables })} />
      </Section>
      {props.history}
    </div>
  );
}
