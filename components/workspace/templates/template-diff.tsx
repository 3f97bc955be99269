import { useI18n } from '@/components/ui/i18n-context';
import type { Template, Variant } from '@/utils/templates/schema';
import { nameVariant } from './name-variant';
import { WordsDiff } from './words-diff';

export interface TemplateDiffProps {
  before: Template;
  after: Template;
}

const keyOf = ({ lang, register, networks }: Variant) => `${lang} ${register} ${networks?.join()}`;

/** Two states of a template, its wordings compared word by word, its card line by line. */
export function TemplateDiff({ before, after }: TemplateDiffProps) {
  const { t } = useI18n();
  const pairs = new Map<string, { name: string; lang: string; from: string; to: string }>();
  for (const variant of after.variants)
    pairs.set(keyOf(variant), { name: nameVariant(variant, t), lang: variant.lang, from: '', to: variant.body });
  for (const variant of before.variants) {
    const known = pairs.get(keyOf(variant));
    const { lang, body } = variant;
    pairs.set(
      keyOf(variant),
      known ? { ...known, from: body } : { name: nameVariant(variant, t), lang, from: body, to: '' },
    );
  }
  const card = (['fr', 'en'] as const).map((lang) => [
    t(`templates_title_${lang}`),
    before.title[lang],
    after.title[lang],
  ]);
  const lines = [
    ...card,
    [t('templates_folder'), before.folder, after.folder],
    [t('templates_shortcut'), before.shortcut, after.shortcut],
    [t('templates_tags'), before.tags.join(', '), after.tags.join(', ')],
    [t('templates_networks'), before.networks?.join(', '), after.networks?.join(', ')],
  ].filter(([, from = '', to = '']) => from !== to);
  const changed = [...pairs].filter(([, { from, to }]) => from !== to);
  return (
    <>
      {lines.length + changed.length === 0 && <p>{t('templates_diff_none')}</p>}
      {lines.map(([label, from = '', to = '']) => (
        <div key={label} class="w-diff-part">
          <h3>{label}</h3>
          <WordsDiff before={from} after={to} />
        </div>
      ))}
      {changed.map(([key, { name, lang, from, to }]) => (
        <div key={key} class="w-diff-part">
          <h3>{name}</h3>
          <WordsDiff before={from} after={to} lang={lang} />
        </div>
      ))}
    </>
  );
}
