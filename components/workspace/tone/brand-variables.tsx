import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-input';

export interface VariableLine {
  name: string;
  fr: string;
  en: string;
}

export interface BrandVariablesProps {
  lines: readonly VariableLine[];
  onLines: (lines: VariableLine[]) => void;
}

/** What templates may write as `{{ brand.<name> }}`, in both languages. */
export function BrandVariables({ lines, onLines }: BrandVariablesProps) {
  const { t } = useI18n();
  const field = (at: number, part: keyof VariableLine, label: string) => (
    <TextInput
      label={label}
      maxLength={part === 'name' ? 40 : 2000}
      value={lines[at]?.[part] ?? ''}
      onText={(text) => onLines(lines.map((line, other) => (other === at ? { ...line, [part]: text } : line)))}
    />
  );
  return (
    <>
      <ul>
        {lines.map(({ name }, at) => (
          // Lines have no name of their own until theirs is written.
          <li key={`line ${String(at)}`} class="w-avoid-line">
            {field(at, 'name', t('brand_variable_name'))}
            {field(at, 'fr', t('brand_variable_fr'))}
            {field(at, 'en', t('brand_variable_en'))}
            <span />
            <IconButton
              icon="trash"
              label={t('brand_variable_remove', { name })}
              onClick={() => onLines(lines.filter((_line, other) => other !== at))}
            />
          </li>
        ))}
      </ul>
      <div class="w-acts">
        <Button small icon="plus" onClick={() => onLines([...lines, { name: '', fr: '', en: '' }])}>
          {t('brand_variable_add')}
        </Button>
      </div>
    </>
  );
}
