import { ElsewhereLine } from '@/components/composer/elsewhere-line';
import { BrandQuestion } from '@/components/overlay/brand-question';
import { Card } from '@/components/overlay/card';
import { Floating } from '@/components/overlay/floating';
import { TriageStrip } from '@/components/overlay/triage-strip';
import { BrandLine } from '@/components/popup/brand-line';
import { BrandAnswersPanel } from '@/components/workspace/networks/brand-answers-panel';
import { ChangesView } from '@/components/workspace/packs/changes-view';
import { PackCard } from '@/components/workspace/packs/pack-card';
import { PackInvite } from '@/components/workspace/packs/pack-invite';
import type { JoinState } from '@/components/workspace/packs/pack-join';
import { PackPart } from '@/components/workspace/packs/pack-part';
import { PacksView } from '@/components/workspace/packs/packs-view';
import { VersionsList } from '@/components/workspace/packs/versions-list';
import { workspaceStyles } from '@/components/workspace/styles';
import type { Language } from '@/utils/community/schema';
import { fakeCard } from './fake-items';
import { fakeChanges, fakePreview, fakeRows, fakeVersions, packNow } from './fake-packs';
import { record } from './record';

const nothing = () => {};
const options = [
  { packId: 'azur', name: 'Maison Azur' },
  { packId: 'brume', name: 'Brume & Fils, artisans du voyage depuis 1887' },
];

/** The Packs area with a pack in each state. @param what the way to a further pack: nothing typed, shown, refused */
export function PacksScene({ language, what }: { language: Language; what: 'list' | 'preview' | 'refused' }) {
  const rows = fakeRows(language);
  const link = rows[0]?.subscription?.link ?? '';
  const states: Record<typeof what, Partial<JoinState>> = {
    list: {},
    preview: { link, host: 'nuage.maison-azur.example', preview: fakePreview(language) },
    refused: {
      link,
      host: 'nuage.maison-azur.example',
      problem: {
        reason: 'pack-invalid',
        messages: [{ key: 'pack_trust_pack_invalid' }],
        issues: [
          {
            level: 'error',
            path: 'templates[12].variants[0].body',
            message: { key: 'pack_issue_unknown_variable', values: { name: 'prenom' } },
            at: null,
          },
        ],
      },
    },
  };
  const state = { link: '', host: null, busy: false, problem: null, preview: null, ...states[what] };
  const shown = what === 'list' ? rows : rows.slice(0, 1);
  return (
    <>
      <style>{workspaceStyles}</style>
      <PacksView
        join={{ state, now: packNow, onLink: nothing, onLook: nothing, onAdd: nothing, onOther: nothing }}
        total={shown.length}
        renewals={[]}
      >
        {shown.map((row, at) => (
          <PackCard
            key={row.packId}
            row={row}
            at={at + 1}
            total={shown.length}
            now={packNow}
            overridden={[]}
            onMove={(by) => record('move', `${row.packId} ${by}`)}
            onRefresh={nothing}
            onAllow={nothing}
            onMode={nothing}
            onSeeChanges={nothing}
            onApply={nothing}
            onRemove={() => record('remove', row.packId)}
          >
            {at === 0 && (
              <>
                <VersionsList versions={fakeVersions} now={packNow} onCompare={nothing} onGoBack={nothing} />
                <PackInvite title={row.title} link={link} onCopy={nothing} />
              </>
            )}
            <PackPart title="2.3.0">{row.packId}</PackPart>
          </PackCard>
        ))}
      </PacksView>
    </>
  );
}

export function ChangesScene() {
  return (
    <>
      <style>{workspaceStyles}</style>
      <ChangesView from="2.3.0" to="2.4.0" changes={fakeChanges} useLabel="2.4.0" onUse={nothing} onClose={nothing} />
    </>
  );
}

/** Answers given, in the workspace; the popup's line, known and unknown. */
export function BrandAnswersScene() {
  const answers = [
    { network: 'x' as const, host: 'x.com', account: 'equipe_web', packId: 'azur' },
    { network: 'generic' as const, host: 'intranet.example', account: null, packId: 'gone' },
  ];
  const packs = options.map(({ packId, name }) => ({ id: packId, brand: name }));
  return (
    <>
      <style>{workspaceStyles}</style>
      <div class="stack">
        <BrandAnswersPanel answers={answers} packs={packs} onAnswers={nothing} onForget={nothing} />
        <BrandLine
          brand={{ name: 'Maison Azur', how: 'account', account: '@maisonazur', options: [] }}
          onBrand={nothing}
        />
      </div>
    </>
  );
}

/** The question in the card, in the strip, and the line about a draft in another tab. */
export function BrandAskScene({ language }: { language: Language }) {
  const ask = <BrandQuestion account="equipe_web" options={options} onBrand={(id) => record('brand', id)} />;
  return (
    <>
      <Floating anchor={{ left: 24, top: 24, width: 520, height: 80 }} width={360}>
        <Card
          data={fakeCard('question', language, { brand: '' })}
          question={ask}
          onStep={nothing}
          onNative={nothing}
          onWrong={nothing}
          onNote={nothing}
          onUndo={nothing}
          onHelp={nothing}
          onClose={nothing}
        />
      </Floating>
      <TriageStrip
        counts={{ all: 12, serious: 3, unanswered: 4 }}
        filter="all"
        at={0}
        onFilter={nothing}
        onPrevious={nothing}
        onNext={nothing}
        onHelp={nothing}
        onClose={nothing}
        trouble={<BrandQuestion account={null} options={options} onBrand={nothing} />}
      />
      <ElsewhereLine
        bar={{ side: 'above', left: 16, top: 560, width: 520 }}
        since="2026-11-20T11:48:00Z"
        now={packNow}
      />
    </>
  );
}
