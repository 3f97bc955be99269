import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { listVersions } from '@/components/workspace/publish/list-versions';
import { MergeView } from '@/components/workspace/publish/merge-view';
import { type Terms, TermsForm } from '@/components/workspace/publish/terms-form';
import { Section } from '@/components/workspace/section';
import { callBackground } from '@/utils/messaging/call-background';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import { comparePacks, type PackChange } from '@/utils/packs/compare/compare-packs';
import { mergePacks } from '@/utils/packs/compare/merge-packs';
import { partKey } from '@/utils/packs/compare/pack-parts';
import { planVersion, raiseVersion } from '@/utils/packs/release/plan-version';
import { useMergeDraft } from './use-merge-draft';
import type { PageActions } from './use-page';

export interface PublishMergeRootProps {
  page: PageActions;
  /** The one that met another's. */
  publication: PublicationRow;
  /** The key that signs the outcome. */
  kid: string;
  other: Extract<ResponseOf<'publish.other'>, { ok: true }>;
  onPublished: () => Promise<void>;
}

/** The decisions of a merge, and what comes of them. */
export function PublishMergeRoot({ page, publication, kid, other, onPublished }: PublishMergeRootProps) {
  const { t } = useI18n();
  const { packId, connectionId } = publication;
  const { base, mine, theirs } = other;
  const met = publication.other;
  const draft = useMergeDraft(`~merge/${packId}/${met?.seq ?? 0}/${met?.issued ?? ''}`);
  const { choices, terms: chosen } = draft;
  const [busy, setBusy] = useState(false);
  const merged = useMemo(() => mergePacks(base, mine, theirs, choices), [base, mine, theirs, choices]);
  const changes = useMemo(
    () => ({ mine: comparePacks(base, mine), theirs: comparePacks(base, theirs) }),
    [base, mine, theirs],
  );
  const proposed = useMemo(() => {
    const { step, version } = planVersion(theirs.version, comparePacks(theirs, merged.pack));
    return step === 'none' ? raiseVersion(theirs.version, 'patch') : version;
  }, [theirs, merged]);
  const terms: Terms = { version: proposed, note: '', update: 'automatic', validDays: 30, ...chosen };
  const contested = new Set(merged.conflicts.map(({ key }) => key));
  const publish = () =>
    page.run(async () => {
      await callBackground('publish.start', { packId, connectionId, kid, merged: merged.pack, ...terms });
      draft.drop();
      await onPublished();
    });
  const isFree = ({ area, id }: PackChange) => !contested.has(partKey(area, id));
  return (
    <MergeView
      version={theirs.version}
      merged={merged}
      mine={changes.mine.filter(isFree)}
      theirs={changes.theirs.filter(isFree)}
      onChoose={(keys, choice) =>
        draft.change({ choices: { ...choices, ...Object.fromEntries(keys.map((key) => [key, choice])) } })
      }
    >
      <Section title={t('pub_next')}>
        <TermsForm
          terms={terms}
          versions={listVersions(theirs.version, false, t)}
          onTerms={({ version, ...rest }) =>
            draft.change({ terms: version === proposed ? rest : { ...rest, version } })
          }
        />
        <div class="w-acts">
          <Button
            look="primary"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void publish().finally(() => setBusy(false));
            }}
          >
            {t('pub_go', { version: terms.version })}
          </Button>
        </div>
      </Section>
    </MergeView>
  );
}
