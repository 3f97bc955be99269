import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { Tabs } from '@/components/ui/tabs';
import type { Item } from '@/utils/community/schema';
import type { Rendering } from '@/utils/messaging/protocol';
import type { Template } from '@/utils/templates/schema';
import { localText } from '../local-text';
import { TemplateFacts, type TemplateFactsProps } from './template-facts';
import { VariantColumn } from './variant-column';

export interface TemplateDetailsProps extends TemplateFactsProps {
  template: Template;
  /** Each variant filled in, in the order of the template; empty while that is under way. */
  renderings: readonly Rendering[];
  /** The comment they were filled for. */
  item: Item | null;
}

/** One template: its wordings side by side, filled in or as written, and what it is for. */
export function TemplateDetails({ template, renderings, item, ...facts }: TemplateDetailsProps) {
  const { t, language } = useI18n();
  const [shown, setShown] = useState<'filled' | 'source'>('filled');
  return (
    <article class="w-template">
      <h2>{localText(template.title, language) || template.id}</h2>
      <TemplateFacts template={template} {...facts} />
      <Tabs
        label={t('templates_view')}
        tabs={[
          { id: 'filled', label: t('templates_filled') },
          { id: 'source', label: t('templates_source') },
        ]}
        current={shown}
        onPick={setShown}
      >
        {shown === 'filled' && (
          <p class="m-soft m-small w-template-for">
            {item
              ? t('templates_on', { name: item.author.name, text: item.text.slice(0, 80) })
              : t('templates_on_none')}
          </p>
        )}
        <div class="w-variants">
          {template.variants.map((variant, at) => (
            <VariantColumn
              key={`${variant.lang} ${variant.register} ${variant.networks}`}
              variant={variant}
              rendering={shown === 'filled' ? (renderings[at] ?? null) : null}
              filled={shown === 'filled'}
            />
          ))}
        </div>
      </Tabs>
    </article>
  );
}
