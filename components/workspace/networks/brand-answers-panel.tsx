import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { networkNames } from '@/utils/community/network-names';
import type { Settings } from '@/utils/settings/schema';
import { Section } from '../section';

type Answer = NonNullable<Settings['brandChoices']>[number];

export interface BrandAnswersPanelProps {
  answers: readonly Answer[];
  /** The installed packs, in their order. */
  packs: readonly { id: string; brand: string }[];
  onAnswers: (answers: Answer[]) => void;
  onForget: (answer: Answer) => void;
}

/** For which brand one said to answer, account by account: changed and forgotten here. */
export function BrandAnswersPanel({ answers, packs, onAnswers, onForget }: BrandAnswersPanelProps) {
  const { t } = useI18n();
  const brands = packs.filter(({ brand }, at) => packs.findIndex((other) => other.brand === brand) === at);
  const optionsFor = (packId: string) => {
    const known = packs.find(({ id }) => id === packId);
    const value = brands.find(({ brand }) => brand === known?.brand)?.id ?? packId;
    const gone = known ? [] : [{ value: packId, label: t('brand_answers_gone', { id: packId }) }];
    return { value, options: [...gone, ...brands.map(({ id, brand }) => ({ value: id, label: brand }))] };
  };
  return (
    <Section title={t('brand_answers_title')} hint={t('brand_answers_hint')}>
      {answers.length === 0 ? (
        <p class="m-soft">{t('brand_answers_empty')}</p>
      ) : (
        <ul class="w-answers">
          {[...answers].reverse().map((answer) => {
            const account = answer.account ?? answer.host;
            const where = t('brand_answers_where', { account, network: networkNames[answer.network] });
            return (
              <li key={`${answer.network} ${account}`}>
                <Select
                  label={where}
                  {...optionsFor(answer.packId)}
                  onPick={(packId) => onAnswers(answers.map((one) => (one === answer ? { ...one, packId } : one)))}
                />
                <IconButton
                  small
                  icon="close"
                  label={t('brand_answers_forget', { where })}
                  onClick={() => onForget(answer)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
