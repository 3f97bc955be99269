import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { markOfSeverity } from '@/components/ui/mark-kind';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import { Skeleton } from '@/components/ui/skeleton';
import { Sparkline } from '@/components/ui/sparkline';
import { Table } from '@/components/ui/table';
import type { Column, Sort } from '@/components/ui/table-types';
import { Tabs } from '@/components/ui/tabs';

interface Row {
  id: string;
  author: string;
  text: string;
  severity: 1 | 2 | 3;
  minutes: number;
}

const nothing = () => {};
const severities = [3, 2, 1] as const;
const rows: Row[] = Array.from({ length: 9 }, (_, at) => ({
  id: String(at),
  author: ['Marie-Charlotte', 'Karim B.', 'Léo'][at % 3] ?? '',
  text:
    ['Troisième semaine sans nouvelles de ma commande.', 'Taille 42 ?', 'Merci pour votre rapidité, et à bientôt.'][
      at % 3
    ] ?? '',
  severity: severities[at % 3] ?? 1,
  minutes: 3 + at * 7,
}));

const counts = [3, 8, 0, 12, 7, 21, 14];

/** Tables, tabs, charts and empty places. */
export function DataScene() {
  const { t, language } = useI18n();
  const [tab, setTab] = useState<'log' | 'none' | 'busy'>('log');
  const [sort, setSort] = useState<Sort>({ column: 'minutes', direction: 'ascending' });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1', '2']));
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const fr = language === 'fr';
  const columns: Column<Row>[] = [
    { id: 'author', label: fr ? 'Auteur' : 'Author', render: (row) => row.author, sortable: true, fixed: true },
    { id: 'text', label: fr ? 'Commentaire' : 'Comment', render: (row) => row.text },
    {
      id: 'severity',
      label: fr ? 'Gravité' : 'Severity',
      render: (row) => (
        <SeverityMark kind={markOfSeverity(row.severity)} word={t(messageKey('severity', row.severity))} />
      ),
      sortable: true,
    },
    { id: 'minutes', label: 'min', render: (row) => row.minutes, sortable: true, align: 'end', width: '80px' },
  ];
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const sorted = rows.toSorted(
    (a, b) => sign * (sort.column === 'author' ? a.author.localeCompare(b.author) : a.minutes - b.minutes),
  );
  return (
    <div class="stack">
      <h1>{fr ? 'Données' : 'Data'}</h1>
      <div style={{ width: '280px' }}>
        <Sparkline
          label={fr ? 'Interactions, 7 derniers jours' : 'Interactions, last 7 days'}
          days={counts.map((count, at) => ({ day: `2026-11-${15 + at}`, count }))}
        />
      </div>
      <Tabs
        label={fr ? 'Journal' : 'Log'}
        current={tab}
        onPick={setTab}
        tabs={[
          { id: 'log', label: fr ? 'Journal' : 'Log', count: 9 },
          { id: 'none', label: fr ? 'Vide' : 'Empty' },
          { id: 'busy', label: fr ? 'En attente' : 'Waiting' },
        ]}
      >
        <div style={{ maxHeight: '320px', display: 'flex', flexDirection: 'column' }}>
          <Table
            label={fr ? 'Interactions' : 'Interactions'}
            columns={columns}
            rows={tab === 'log' ? sorted : []}
            rowId={(row) => row.id}
            sort={sort}
            onSort={setSort}
            selected={selected}
            onSelect={setSelected}
            hidden={hidden}
            onHidden={setHidden}
            onOpen={nothing}
            busy={tab === 'busy'}
            empty={
              <EmptyState
                icon="list"
                title={fr ? 'Le journal est vide' : 'The log is empty'}
                action={
                  <Button look="primary">{fr ? 'S’exercer sur cinq commentaires' : 'Practise on five comments'}</Button>
                }
              >
                {fr
                  ? 'Chaque réponse et chaque signalement s’inscrit ici, avec son lien. Rien ne quitte ce navigateur.'
                  : 'Every reply and every flag is written here, with its link. Nothing leaves this browser.'}
              </EmptyState>
            }
          />
        </div>
      </Tabs>
      <Skeleton lines={3} />
    </div>
  );
}
