import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Settings } from '@/utils/settings/schema';
import { Section } from '../section';

export interface MePanelProps {
  me: Settings['me'];
  register: Settings['register'];
  onMe: (me: Settings['me']) => void;
  onRegister: (register: Settings['register']) => void;
}

/** Who answers: name, signature, register. */
export function MePanel({ me, register, onMe, onRegister }: MePanelProps) {
  const { t } = useI18n();
  const [draft, setDraft] = useState(me);
  const changed = draft.name !== me.name || draft.signature !== me.signature;
  return (
    <Section title={t('me_title')} hint={t('me_hint')}>
      <form
        class="w-form w-narrow"
        onSubmit={(event) => {
          event.preventDefault();
          onMe(draft);
        }}
      >
        <TextInput
          label={t('me_name')}
          maxLength={200}
          value={draft.name}
          onText={(name) => setDraft({ ...draft, name })}
        />
        <TextArea
          label={t('me_signature')}
          hint={t('me_signature_hint')}
          rows={2}
          maxLength={500}
          value={draft.signature}
          onText={(signature) => setDraft({ ...draft, signature })}
        />
        <div class="w-acts">
          <Button look="primary" type="submit" disabled={!changed}>
            {t('ui_save')}
          </Button>
        </div>
      </form>
      <div class="w-narrow">
        <Select
          label={t('me_register')}
          value={register}
          options={(['guide', 'vous', 'tu'] as const).map((value) => ({ value, label: t(`me_register_${value}`) }))}
          onPick={onRegister}
        />
      </div>
    </Section>
  );
}
