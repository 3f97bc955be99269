import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { networkNames } from '@/utils/community/network-names';
import { formatWhen } from '../log/format-when';
import { LineSummary } from '../log/line-summary';
import { formatRoute } from '../route';
import type { Person } from './group-people';

/** Lines shown at once of one person. */
const shown = 20;

/** One person met before: where, how often, and what happened each time. */
export function PersonCard({ person, now }: { person: Person; now: number }) {
  const { t, language } = useI18n();
  const { name, handle, network, lines, flags } = person;
  const last = lines[0];
  return (
    <details class="s-person">
      <summary>
        <strong>{name}</strong>{' '}
        <span class="m-soft m-small">{[handle, networkNames[network]].filter(Boolean).join(' · ')}</span>
        <span class="w-chips">
          <Chip>{t('side_person', { n: lines.length })}</Chip>
          {flags > 0 && <Chip kind="attention">{t('side_person_flags', { n: flags })}</Chip>}
          {last && <Chip>{t('side_person_last', { when: formatWhen(last.at, now, language) })}</Chip>}
        </span>
      </summary>
      {lines.slice(0, shown).map((line) => (
        <LineSummary
          key={line.id}
          line={line}
          now={now}
          href={`/workspace.html${formatRoute('log', { text: handle ?? name, network, line: line.id })}`}
          target="_blank"
        />
      ))}
    </details>
  );
}
