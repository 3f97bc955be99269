import type { ComponentChildren } from 'preact';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import { signals } from '@/utils/charter/schema';
import { networkNames } from '@/utils/community/network-names';
import type { MessageKey } from '@/utils/messages/all-messages';
import type { Template } from '@/utils/templates/schema';
import { localText } from '../local-text';
import { formatRoute } from '../route';

export interface TemplateFactsProps {
  template: Template;
  /** Articles it quotes, as the charter numbers them. */
  articles: readonly { id: string; number: string; title: string }[];
}

/** What a template is for: where it is kept, what it answers, what it quotes, what it asks. */
export function TemplateFacts({ template, articles }: TemplateFactsProps) {
  const { t, language } = useI18n();
  const nameOf = (value: string) =>
    t(messageKey((signals as readonly string[]).includes(value) ? 'signal' : 'category', value));
  const chips = (values: readonly string[]) =>
    values.length > 0 && (
      <span class="w-chips">
        {values.map((value) => (
          <Chip key={value}>{value}</Chip>
        ))}
      </span>
    );
  const facts: [MessageKey, ComponentChildren][] = [
    ['templates_folder', template.folder],
    ['templates_shortcut', template.shortcut && <code>/{template.shortcut}</code>],
    ['templates_answers', chips(template.answers.map(nameOf))],
    ['templates_tags', chips(template.tags)],
    [
      'templates_cites',
      articles.length > 0 &&
        articles.map(({ id, number, title }) => (
          <a key={id} href={formatRoute('charter', { article: id })}>
            {t('line_article', { number, title })}
          </a>
        )),
    ],
    ['templates_networks', template.networks?.map((id) => networkNames[id]).join(', ')],
    ['templates_prompts', template.prompts.map(({ label, name }) => localText(label, language) || name).join(', ')],
  ];
  return (
    <>
      <dl class="w-facts">
        {facts
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {template.personalise && (
        <p>
          <SeverityMark kind="attention" word={t('templates_personalise')} />
        </p>
      )}
    </>
  );
}
