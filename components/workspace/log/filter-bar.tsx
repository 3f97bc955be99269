import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { networkNames } from '@/utils/community/network-names';
import type { NetworkId } from '@/utils/community/networks';
import { outcomeFilters } from '@/utils/log/match-query';
import { actions } from '@/utils/log/schema';
import { readTemplateRef } from '@/utils/templates/template-ref';
import { isNarrowed, type LogFilters, noFilters } from './log-filters';
import { findPeriod, type Period, periods, planPeriod } from './plan-period';
import { useSearchText } from './use-search-text';

export interface FilterBarProps {
  filters: LogFilters;
  /** Networks worth offering. */
  networks: readonly NetworkId[];
  /** Local date, YYYY-MM-DD. */
  today: string;
  /** A template's title by its id. */
  templateTitle: (id: string) => string;
  onFilters: (filters: LogFilters) => void;
}

/** Search, four filters, and the way back to the whole log. */
export function FilterBar({ filters, networks, today, templateTitle, onFilters }: FilterBarProps) {
  const { t } = useI18n();
  const [choosing, setChoosing] = useState(false);
  const change = (changes: Partial<LogFilters>) => onFilters({ ...filters, ...changes, page: 0 });
  const search = useSearchText(filters.text, (text) => change({ text }));
  const named = findPeriod(filters.from, filters.to, today);
  const period: Period = choosing ? 'custom' : named;
  return (
    <search class="w-filters">
      <div class="w-filters-search">
        <TextInput
          label={t('log_search')}
          hiddenLabel
          icon="search"
          type="search"
          placeholder={t('log_search_hint')}
          value={search.text}
          onText={search.type}
          data-search
        />
      </div>
      <Select
        label={t('log_filter_network')}
        hiddenLabel
        value={filters.network}
        options={[
          { value: '', label: t('log_filter_network_all') },
          ...networks.map((value) => ({ value, label: networkNames[value] })),
        ]}
        onPick={(network) => change({ network })}
      />
      <Select
        label={t('log_filter_action')}
        hiddenLabel
        value={filters.action}
        options={[
          { value: '', label: t('log_filter_action_all') },
          ...actions.map((value) => ({ value, label: t(messageKey('action', value)) })),
        ]}
        onPick={(action) => change({ action })}
      />
      <Select
        label={t('log_filter_outcome')}
        hiddenLabel
        value={filters.outcome}
        options={[
          { value: '', label: t('log_filter_outcome_all') },
          ...outcomeFilters.map((value) => ({ value, label: t(messageKey('outcome', value)) })),
        ]}
        onPick={(outcome) => change({ outcome })}
      />
      <Select
        label={t('log_filter_period')}
        hiddenLabel
        value={period}
        options={periods.map((value) => ({ value, label: t(`log_period_${value}`) }))}
        onPick={(value) => {
          setChoosing(value === 'custom');
          if (value !== 'custom') change(planPeriod(value, today));
        }}
      />
      {period === 'custom' && (
        <div class="w-filters-days">
          <TextInput
            label={t('log_from')}
            type="date"
            value={filters.from}
            {...(filters.to && { max: filters.to })}
            onText={(from) => change({ from })}
          />
          <TextInput
            label={t('log_to')}
            type="date"
            value={filters.to}
            {...(filters.from && { min: filters.from })}
            onText={(to) => change({ to })}
          />
        </div>
      )}
      {filters.template && (
        <Chip removeLabel={t('log_host_remove')} onRemove={() => change({ template: '' })}>
          {t('log_template', {
            template: templateTitle(readTemplateRef(filters.template)?.templateId ?? filters.template),
          })}
        </Chip>
      )}
      {filters.ids && (
        <Chip removeLabel={t('log_host_remove')} onRemove={() => change({ ids: '' })}>
          {t('log_ids', { n: filters.ids.split(',').length })}
        </Chip>
      )}
      {filters.host && (
        <Chip removeLabel={t('log_host_remove')} onRemove={() => change({ host: '' })}>
          {filters.host === 'practice' ? t('log_host_practice') : t('log_host', { host: filters.host })}
        </Chip>
      )}
      {(isNarrowed(filters) || choosing) && (
        <Button
          look="quiet"
          onClick={() => {
            setChoosing(false);
            search.clear();
            onFilters({ ...noFilters, sort: filters.sort, sortBy: filters.sortBy });
          }}
        >
          {t('log_clear')}
        </Button>
      )}
    </search>
  );
}
