import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/banner';
import { Chip } from '@/components/ui/chip';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { networkNames } from '@/utils/community/network-names';
import type { NetworkId } from '@/utils/community/networks';
import type { MessageKey } from '@/utils/messages/all-messages';
import type { PackState } from '@/utils/messaging/protocol';
import type { Pack } from '@/utils/packs/schema';
import { localText } from '../local-text';
import { PageHead } from '../page-head';
import { Section } from '../section';

export interface PacksViewProps {
  packs: readonly { state: PackState; pack: Pack; isSample: boolean }[];
  /** Ms since the epoch. */
  now: number;
}

/** The installed packs: whose they are, how fresh, what they hold. */
export function PacksView({ packs, now }: PacksViewProps) {
  const { t } = useI18n();
  return (
    <div class="w-page">
      <PageHead title={t('area_packs')}>{t('packs_intro')}</PageHead>
      {packs.map(({ state, pack, isSample }, at) => (
        <Section key={pack.id} title={state.title} actions={at === 0 && <Chip>{t('packs_in_use')}</Chip>}>
          {isSample && <p>{t('packs_sample')}</p>}
          {state.problem && <Banner>{t('error_pack_invalid', { detail: state.problem })}</Banner>}
          <PackFacts pack={pack} loadedAt={state.loadedAt} now={now} />
        </Section>
      ))}
    </div>
  );
}

function PackFacts({ pack, loadedAt, now }: { pack: Pack; loadedAt: string; now: number }) {
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
