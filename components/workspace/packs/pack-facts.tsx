import type { ComponentChildren } from 'preact';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { networkNames } from '@/utils/community/network-names';
import type { NetworkId } from '@/utils/community/networks';
import type { MessageKey } from '@/utils/messages/all-messages';
import type { Pack } from '@/utils/packs/schema';
import { localText } from '../local-text';

/** Whose the pack is and what it holds. */
export function PackFacts({ pack, loadedAt, now }: { pack: Pack; loadedAt: string; now: number }) {
  const { t, language } = useI18n();
  const { brand } = pack;
  const handles = Object.entries(brand.handles).map(([network, names]) =>
    t('packs_pair', { name: networkNames[network as NetworkId] ?? network, value: names.join(', ') }),
  );
  const lines = (values: readonly string[]) =>
    values.length > 0 && (
      <ul class="w-pack-lines">
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    );
  const variables = Object.entries(brand.variables).map(([name, value]) =>
    t('packs_pair', { name, value: typeof value === 'string' ? value : localText(value, language) }),
  );
  const facts: [MessageKey, ComponentChildren][] = [
    ['packs_version', `${pack.version} (${pack.id})`],
    ['packs_brand', brand.name],
    ['packs_languages', pack.languages.map((lang) => t(messageKey('language', lang))).join(', ')],
    [
      'packs_holds',
      t('packs_holds_words', {
        templates: pack.templates.length,
        articles: pack.charter.articles.length,
        rules: pack.charter.rules.length,
        terms: pack.tone.avoid.length,
      }),
    ],
    ['packs_loaded', formatAgo(loadedAt, now, language)],
    ['packs_domains', lines(brand.domains)],
    ['packs_handles', lines(handles)],
    ['packs_contacts', lines(brand.contacts)],
    [
      'packs_variables',
      variables.length > 0 && (
        <details>
          <summary>{t('packs_variables_show', { n: variables.length })}</summary>
          {lines(variables)}
        </details>
      ),
    ],
  ];
  return (
    <dl class="w-facts w-facts-wide">
      {facts
        .filter(([, value]) => value)
        .map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
