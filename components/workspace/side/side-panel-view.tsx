import { TodayPanel } from '@/components/popup/today-panel';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import { TextInput } from '@/components/ui/text-input';
import type { Interaction } from '@/utils/log/schema';
import type { DaySummary } from '@/utils/messaging/protocol';
import { LineSummary } from '../log/line-summary';
import { type Area, formatRoute } from '../route';
import { groupPeople } from './group-people';
import { PersonCard } from './person-card';

export interface SidePanelViewProps {
  /** Ms since the epoch. */
  now: number;
  /** Null while it is read. */
  summary: DaySummary | null;
  recent: readonly Interaction[];
  query: string;
  onQuery: (query: string) => void;
  /** Lines of the people searched for; null when nobody is, or while they are looked up. */
  found: readonly Interaction[] | null;
  onArea: (area: Area) => void;
}

const doors: readonly Area[] = ['today', 'log', 'templates', 'charter', 'networks'];

/** Beside the page: today, somebody's history, the last lines, the doors of the workspace. */
export function SidePanelView({ now, summary, recent, query, onQuery, found, onArea }: SidePanelViewProps) {
  const { t } = useI18n();
  const people = found && groupPeople(found);
  return (
    <main class="m-root s-panel">
      <section aria-labelledby="side-author">
        <h1 id="side-author">{t('side_author')}</h1>
        <TextInput
          label={t('side_search')}
          hiddenLabel
          hint={t('side_search_hint')}
          icon="search"
          type="search"
          placeholder={t('side_search')}
          value={query}
          onText={onQuery}
        />
        <p class="m-soft m-small" role="status">
          {people && (people.length > 0 ? t('side_found', { n: found.length, m: people.length }) : t('side_none'))}
        </p>
        {people?.map((person) => (
          <PersonCard key={person.key} person={person} now={now} />
        ))}
      </section>
      <section aria-labelledby="side-today">
        <h2 id="side-today">{t('area_today')}</h2>
        {summary ? <TodayPanel summary={summary} /> : <Skeleton lines={3} />}
      </section>
      <section aria-labelledby="side-last">
        <h2 id="side-last">{t('side_last')}</h2>
        {recent.length === 0 && <p class="m-soft">{t('side_last_none')}</p>}
        <ul class="w-last">
          {recent.map((line) => (
            <li key={line.id}>
              <LineSummary
                line={line}
                now={now}
                href={`/workspace.html${formatRoute('log', { line: line.id })}`}
                target="_blank"
              />
            </li>
          ))}
        </ul>
      </section>
      <nav class="s-doors" aria-label={t('side_doors')}>
        {doors.map((area) => (
          <Button key={area} small onClick={() => onArea(area)}>
            {t(`area_${area}`)}
          </Button>
        ))}
      </nav>
    </main>
  );
}
