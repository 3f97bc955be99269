import type { ComponentChildren } from 'preact';
import { DraftPanel } from '@/components/workspace/publish/draft-panel';
import { HistoryPanel } from '@/components/workspace/publish/history-panel';
import { KeyBackup } from '@/components/workspace/publish/key-backup';
import { KeyPanel } from '@/components/workspace/publish/key-panel';
import { KeySetup } from '@/components/workspace/publish/key-setup';
import { MergeView } from '@/components/workspace/publish/merge-view';
import { PlaceCard } from '@/components/workspace/publish/place-card';
import { PlaceForm } from '@/components/workspace/publish/place-form';
import { PublicationConflict } from '@/components/workspace/publish/publication-conflict';
import { PublicationFiles } from '@/components/workspace/publish/publication-files';
import { PublicationProgress } from '@/components/workspace/publish/publication-progress';
import { PublicationResult } from '@/components/workspace/publish/publication-result';
import { PublishForm } from '@/components/workspace/publish/publish-form';
import { PublishSteps } from '@/components/workspace/publish/publish-steps';
import { RenewalLines } from '@/components/workspace/publish/renewal-lines';
import { Section } from '@/components/workspace/section';
import { workspaceStyles } from '@/components/workspace/styles';
import type { Language } from '@/utils/community/schema';
import { fakeChanges, packNow } from './fake-packs';
import {
  fakeConflicts,
  fakeHistory,
  fakeKey,
  fakeLink,
  fakePlaces,
  fakePlan,
  fakePublication,
} from './fake-publishing';
import { record } from './record';

const nothing = () => {};
const title = 'Maison Azur';
const restore = { busy: false, problem: null, onRestore: nothing };
const terms = { version: '2.5.0', note: '', update: 'automatic', validDays: 30 } as const;
const result = { title, now: packNow, isDue: false, hasOldKey: false, onCopy: nothing, onRenew: nothing };

const draft = (language: Language, isFaulty: boolean) => (
  <DraftPanel packId="azur" plan={fakePlan(language, isFaulty)} onSee={nothing}>
    <PublishForm
      places={fakePlaces}
      place="cloud"
      keys={[fakeKey, { ...fakeKey, kid: 'other', name: 'Sacha' }]}
      kid={fakeKey.kid}
      terms={terms}
      versions={[{ value: '2.5.0', label: '2.5.0' }]}
      busy={false}
      onPlace={nothing}
      onKey={nothing}
      onTerms={nothing}
      onPublish={nothing}
    />
  </DraftPanel>
);

/** Each face of publishing. */
const faces = {
  key: () => (
    <>
      <PublishSteps done={new Set()} current="key" />
      <KeySetup name={title} onMake={nothing} {...restore} />
      <KeyBackup onSave={nothing} onGoOn={nothing} />
    </>
  ),
  places: () => (
    <>
      <PublishSteps done={new Set(['key'])} current="place" />
      <Section title={title}>
        {fakePlaces.map((place) => (
          <PlaceCard key={place.id} place={place} onAllow={nothing} onChange={nothing} onForget={nothing} />
        ))}
        <PlaceForm
          start={{
            kind: 'github',
            values: { api: 'https://api.github.com', repository: 'azur/packs', branch: 'main', folder: '../x' },
          }}
          changing={false}
          busy={false}
          told={{ what: { key: 'remote_not_let_in', values: { code: 401 } }, todo: { key: 'remote_not_let_in_do' } }}
          read={() => ({ wrong: new Set(['folder']), host: 'api.github.com' })}
          onConnect={nothing}
          onCancel={nothing}
        />
      </Section>
      <KeyPanel keys={[fakeKey]} retired={1} now={packNow} onChange={nothing} {...restore} />
    </>
  ),
  draft: (language) => draft(language, false),
  faulty: (language) => draft(language, true),
  progress: () => (
    <>
      <PublicationProgress publication={fakePublication({ step: 'check' })} onTry={nothing} onGiveUp={nothing} />
      <PublicationProgress
        publication={fakePublication({
          version: '2.6.0',
          step: 'turn',
          nextAt: '2026-11-20T12:05:00Z',
          told: { what: { key: 'publish_someone_publishing' }, todo: { key: 'publish_someone_publishing_do' } },
        })}
        onTry={nothing}
        onGiveUp={nothing}
      />
      <PublicationConflict
        publication={fakePublication({
          step: 'conflict',
          told: {
            what: { key: 'publish_conflict', values: { version: '2.5.0' } },
            todo: { key: 'publish_conflict_do' },
          },
          other: { seq: 9, version: '2.5.0', issued: '2026-11-20T11:00:00Z' },
        })}
        busy={false}
        onMerge={nothing}
        onGiveUp={nothing}
      />
    </>
  ),
  done: () => (
    <>
      <RenewalLines
        renewals={[{ packId: 'azur', title, version: '2.5.0', expires: '2026-11-24T12:00:00Z', expired: false }]}
        now={packNow}
        hrefOf={() => '#packs'}
      />
      <PublicationResult publication={fakePublication({})} link={fakeLink} {...result} />
      <HistoryPanel versions={fakeHistory} now={packNow} onCompare={nothing} />
      <PublicationResult
        publication={fakePublication({ connectionId: '', version: '2.6.0' })}
        link={null}
        {...result}
        isDue
        hasOldKey
      >
        <PublicationFiles
          files={[`azur/pack-${'0f'.repeat(32)}.json`, 'azur/manifest.jws'].map((name) => ({ name, text: '' }))}
          onSave={nothing}
          onAddress={nothing}
        />
      </PublicationResult>
    </>
  ),
  merge: () => (
    <MergeView
      version="2.5.0"
      merged={{ conflicts: [...fakeConflicts], issues: [] }}
      mine={fakeChanges.slice(0, 1)}
      theirs={fakeChanges.slice(1)}
      onChoose={(keys, choice) => record('choose', `${keys.join()} ${choice}`)}
    >
      {null}
    </MergeView>
  ),
} satisfies Record<string, (language: Language) => ComponentChildren>;

export type PublishFace = keyof typeof faces;
export const publishFaces = Object.keys(faces) as PublishFace[];

export function PublishScene({ language, face }: { language: Language; face: PublishFace }) {
  return (
    <>
      <style>{workspaceStyles}</style>
      <div class="w-page">{faces[face](language)}</div>
    </>
  );
}
