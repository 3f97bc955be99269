import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { PackJoin, type PackJoinProps } from '@/components/workspace/packs/pack-join';

export interface ReadyStepProps {
  /** Null while it is read. */
  pack: { title: string; version: string; sample: boolean; templates: number; articles: number } | null;
  /** Joining the team's pack by its link. */
  join: PackJoinProps;
  onPractise: () => void;
  onTemplates: () => void;
  onImport: () => void;
  onWorkspace: () => void;
}

/** Last screen: whose texts these are, and two minutes of practice. */
export function ReadyStep({ pack, join, onPractise, onTemplates, onImport, onWorkspace }: ReadyStepProps) {
  const { t } = useI18n();
  const describe = ({ sample, ...values }: NonNullable<ReadyStepProps['pack']>) =>
    t(sample ? 'welcome_ready_pack' : 'welcome_team_pack', values);
  return (
    <>
      <h1 tabIndex={-1}>{t(pack?.sample === false ? 'welcome_team_title' : 'welcome_ready_title')}</h1>
      <p class="c-lead" aria-busy={pack === null}>
        {pack && describe(pack)}
      </p>
      <p>
        <Button look="quiet" icon="template" onClick={onTemplates}>
          {t('welcome_ready_see')}
        </Button>
        <Button look="quiet" icon="upload" onClick={onImport}>
          {t('welcome_ready_import')}
        </Button>
      </p>
      <details class="c-join" open={join.state.link !== ''}>
        <summary>{t('welcome_join')}</summary>
        <PackJoin {...join} />
      </details>
      <section class="c-practise">
        <h2>{t('welcome_practise_title')}</h2>
        <p>{t('welcome_practise_text')}</p>
        <div class="c-acts">
          <Button look="primary" onClick={onPractise}>
            {t('welcome_practise')}
          </Button>
          <Button onClick={onWorkspace}>{t('welcome_finish')}</Button>
        </div>
      </section>
    </>
  );
}
