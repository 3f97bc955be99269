import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { listVersions } from '@/components/workspace/publish/list-versions';
import { MergeView } from '@/components/workspace/publish/merge-view';
import { type Terms, TermsForm } from '@/components/workspace/publish/terms-form';
import { Section } from '@/components/workspace/section';
import { comparePacks, type PackChange } from '@/utils/packs/compare/compare-packs';
import { type MergeChoice, mergePacks } from '@/utils/packs/compare/merge-packs';
import { partKey } from '@/utils/packs/compare/pack-parts';
import { planVersion, raiseVersion } from '@/utils/packs/release/plan-version';
import type { Pack } from '@/utils/packs/schema';

export interface PublishMergeRootProps {
  base: Pack;
  mine: Pack;
  theirs: Pack;
  onPublish: (merged: Pack, terms: Terms) => Promise<void>;
}

/** The decisions of a merge, and what comes of them. */
export function PublishMergeRoot({ base, mine, theirs, onPublish }: PublishMergeRootProps) {
  const { t } = useI18n();
  const [choices, setChoices] = useState<Readonly<Record<string, MergeChoice>>>({});
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<Partial<Terms>>({});
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
  const isFree = ({ area, id }: PackChange) => !contested.has(partKey(area, id));
  return (
    <MergeView
      version={theirs.version}
      merged={merged}
      mine={changes.mine.filter(isFree)}
      theirs={changes.theirs.filter(isFree)}
      onChoose={(keys, choice) =>
        setChoices((now) => ({ ...now, ...Object.fromEntries(keys.map((key) => [key, choice])) }))
      }
    >
      <Section title={t('pub_next')}>
        <TermsForm
          terms={terms}
          versions={listVersions(theirs.version, false, t)}
          onTerms={({ version, ...rest }) => setChosen(version === proposed ? rest : { ...rest, version })}
        />
        <div class="w-acts">
          <Button
            look="primary"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void onPublish(merged.pack, terms).finally(() => setBusy(false));
            }}
          >
            {t('pub_go', { version: terms.version })}
          </Button>
        </div>
      </Section>
    </MergeView>
  );
}
