import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';

export interface ReadyStepProps {
  /** Null while it is read. */
  pack: { title: string; templates: number; articles: number } | null;
  onPractise: () => void;
  onTemplates: () => void;
  onWorkspace: () => void;
}

/** Last screen: whose texts these are, and two minutes of practice. */
export function ReadyStep({ pack, onPractise, onTemplates, onWorkspace }: ReadyStepProps) {
  const { t } = useI18n();
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome_ready_title')}</h1>
      <p class="c-lead" aria-busy={pack === null}>
        {pack && t('welcome_ready_pack', pack)}
      </p>
      <p>
        <Button look="quiet" icon="template" onClick={onTemplates}>
          {t('welcome_ready_see')}
        </Button>
      </p>
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
