import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Language } from '@/utils/community/schema';
import type { ProposedVariable } from '@/utils/templates/propose-variables';
import { FolderField } from './folder-field';

/** What the form asks of a text on its way to a template. */
export interface SavedText {
  text: string;
  title: string;
  folder: string;
  lang: Language;
  private: boolean;
  /** Indexes of the proposals that are not taken. */
  refused: readonly number[];
}

export interface SaveTextFormProps {
  value: SavedText;
  proposals: readonly ProposedVariable[];
  /** The body that will be saved. */
  body: string;
  folders: readonly string[];
  onValue: (value: SavedText) => void;
  onSave: () => void;
}

/** A text selected in a page becomes a template: its name, its place, and what belongs to one person taken out. */
export function SaveTextForm({ value, proposals, body, folders, onValue, onSave }: SaveTextFormProps) {
  const { t } = useI18n();
  const change = (changes: Partial<SavedText>) => onValue({ ...value, ...changes });
  const toggle = (at: number, on: boolean) =>
    change({ refused: on ? value.refused.filter((one) => one !== at) : [...value.refused, at] });
  return (
    <form
      class="w-form w-save-text"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <TextInput
        label={t('templates_save_title')}
        value={value.title}
        maxLength={200}
        required
        onText={(title) => change({ title })}
      />
      <div class="w-template-row">
        <FolderField
          label={t('templates_folder')}
          folder={value.folder}
          folders={folders}
          onFolder={(folder) => change({ folder })}
        />
        <Select
          label={t('templates_variant_lang')}
          value={value.lang}
          options={(['fr', 'en'] as const).map((lang) => ({ value: lang, label: t(messageKey('language', lang)) }))}
          onPick={(lang) => change({ lang })}
        />
      </div>
      <TextArea
        label={t('templates_save_text')}
        rows={6}
        value={value.text}
        maxLength={20_000}
        onText={(text) => change({ text, refused: [] })}
      />
      {proposals.length > 0 && (
        <fieldset class="w-proposals">
          <legend class="m-label">{t('templates_save_personal')}</legend>
          <p class="m-soft m-small">{t('templates_save_personal_hint')}</p>
          {proposals.map(({ words, variable, span }, at) => (
            <Checkbox
              key={`${span.start}`}
              label={t('templates_save_proposal', { words, variable: `{{ ${variable} }}` })}
              checked={!value.refused.includes(at)}
              onChange={(on) => toggle(at, on)}
            />
          ))}
          <pre class="w-variant-source">{body}</pre>
        </fieldset>
      )}
      <Switch
        label={t('templates_private')}
        hint={t('templates_private_hint')}
        checked={value.private}
        onChange={(on) => change({ private: on })}
      />
      <div class="m-form-end">
        <Button look="primary" type="submit" disabled={value.title.trim() === '' || value.text.trim() === ''}>
          {t('templates_save_do')}
        </Button>
      </div>
    </form>
  );
}
