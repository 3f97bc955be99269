import { Checkbox } from '@/components/ui/checkbox';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type Condition, categories, containables, type Severity, signals } from '@/utils/charter/schema';
import { networkNames } from '@/utils/community/network-names';
import { networkIds } from '@/utils/community/networks';
import { HistoryFields } from './history-fields';
import { LinesField } from './lines-field';
import { NumberField } from './number-field';

export interface ConditionFieldsProps {
  condition: Condition;
  onChange: (condition: Condition) => void;
}

const severities: readonly Severity[] = [1, 2, 3];

/** The list with one value more, or one less. */
function toggle<Value>(list: readonly Value[], value: Value, on: boolean): Value[] {
  return on ? [...list, value] : list.filter((one) => one !== value);
}

/** The small form of one condition that looks at the text or at what surrounds it; nothing for a group. */
export function ConditionFields({ condition, onChange }: ConditionFieldsProps) {
  const { t } = useI18n();
  if ('category' in condition) {
    const { category, atLeast } = condition;
    return (
      <>
        <Select
          label={t('rules_category')}
          value={category}
          options={categories.map((value) => ({ value, label: t(messageKey('category', value)) }))}
          onPick={(value) => onChange({ ...condition, category: value })}
        />
        <Select
          label={t('rules_at_least')}
          value={String(atLeast ?? '')}
          options={[
            { value: '', label: t('rules_at_least_any') },
            ...severities.map((value) => ({ value: String(value), label: t(messageKey('severity', value)) })),
          ]}
          onPick={(value) => onChange(value ? { category, atLeast: Number(value) as Severity } : { category })}
        />
      </>
    );
  }
  if ('signal' in condition) {
    return (
      <Select
        label={t('rules_signal')}
        value={condition.signal}
        options={signals.map((value) => ({ value, label: t(messageKey('signal', value)) }))}
        onPick={(signal) => onChange({ signal })}
      />
    );
  }
  if ('terms' in condition) {
    return (
      <LinesField
        label={t('rules_terms')}
        hint={t('rules_terms_hint')}
        lines={condition.terms}
        onLines={(terms) => onChange({ terms })}
      />
    );
  }
  if ('near' in condition) {
    const { near } = condition;
    const change = (changes: Partial<typeof near>) => onChange({ near: { ...near, ...changes } });
    return (
      <>
        <LinesField label={t('rules_near_first')} lines={near.first} onLines={(first) => change({ first })} />
        <LinesField label={t('rules_near_second')} lines={near.second} onLines={(second) => change({ second })} />
        <NumberField
          label={t('rules_near_within')}
          min={1}
          max={20}
          value={near.within}
          onNumber={(within) => change({ within: within ?? 1 })}
        />
      </>
    );
  }
  if ('regex' in condition) {
    return (
      <TextInput
        label={t('rules_regex')}
        hint={t('rules_regex_hint')}
        spellcheck={false}
        value={condition.regex}
        onText={(regex) => onChange({ regex })}
      />
    );
  }
  if ('contains' in condition) {
    return (
      <Select
        label={t('rules_contains')}
        value={condition.contains}
        options={containables.map((value) => ({ value, label: t(messageKey('holds', value)) }))}
        onPick={(contains) => onChange({ contains })}
      />
    );
  }
  if ('domains' in condition) {
    const which = condition.domains.only ? 'only' : 'except';
    const put = (side: 'only' | 'except', list: string[]) =>
      onChange({ domains: side === 'only' ? { only: list } : { except: list } });
    const list = condition.domains[which] ?? [];
    return (
      <>
        <Select
          label={t('rules_domains_which')}
          value={which}
          options={(['only', 'except'] as const).map((value) => ({ value, label: t(`rules_domains_${value}`) }))}
          onPick={(side) => put(side, list)}
        />
        <LinesField label={t('rules_domains')} lines={list} onLines={(lines) => put(which, lines)} />
      </>
    );
  }
  if ('capitals' in condition) {
    const { share, words } = condition.capitals;
    return (
      <>
        <NumberField
          label={t('rules_capitals_share')}
          max={100}
          value={Math.round(share * 100)}
          onNumber={(percent) => onChange({ capitals: { share: (percent ?? 0) / 100, words } })}
        />
        <NumberField
          label={t('rules_capitals_words')}
          min={1}
          value={words}
          onNumber={(least) => onChange({ capitals: { share, words: least ?? 1 } })}
        />
      </>
    );
  }
  if ('repeats' in condition) {
    return (
      <NumberField
        label={t('rules_repeats')}
        min={2}
        max={50}
        value={condition.repeats}
        onNumber={(repeats) => onChange({ repeats: repeats ?? 2 })}
      />
    );
  }
  if ('length' in condition) {
    const { min, max } = condition.length;
    return (
      <>
        <NumberField
          label={t('rules_length_min')}
          value={min}
          onNumber={(least) => onChange({ length: { min: least, max } })}
        />
        <NumberField
          label={t('rules_length_max')}
          value={max}
          onNumber={(most) => onChange({ length: { min, max: most } })}
        />
      </>
    );
  }
  if ('language' in condition) {
    const { language } = condition;
    return (
      <div class="w-rule-boxes">
        {(['fr', 'en', 'other'] as const).map((one) => (
          <Checkbox
            key={one}
            label={t(messageKey('language', one))}
            checked={language.includes(one)}
            onChange={(on) => onChange({ language: toggle(language, one, on) })}
          />
        ))}
      </div>
    );
  }
  if ('network' in condition) {
    const { network } = condition;
    return (
      <div class="w-rule-boxes">
        {networkIds.map((one) => (
          <Checkbox
            key={one}
            label={networkNames[one]}
            checked={network.includes(one)}
            onChange={(on) => onChange({ network: toggle(network, one, on) })}
          />
        ))}
      </div>
    );
  }
  return 'history' in condition ? (
    <HistoryFields history={condition.history} onChange={(history) => onChange({ history })} />
  ) : null;
}
