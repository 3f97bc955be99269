import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import { type ListMarks, TemplateLink } from './template-link';

export interface FolderTemplatesProps extends ListMarks {
  templates: readonly ListedTemplate[];
}

/** Lines drawn at once: ten thousand would keep the browser busy for seconds, and nobody reads so far. */
const step = 200;

/** The templates of one folder, in parts; the one that is open is always among them. */
export function FolderTemplates(props: FolderTemplatesProps) {
  const { templates, current } = props;
  const { t } = useI18n();
  const [asked, setAsked] = useState(step);
  const open = templates.findIndex(({ template }) => template.id === current);
  const shown = Math.max(asked, Math.ceil((open + 1) / step) * step);
  const left = templates.length - shown;
  return (
    <>
      {templates.slice(0, shown).map((listed) => (
        <li key={listed.template.id}>
          <TemplateLink {...props} listed={listed} />
        </li>
      ))}
      {left > 0 && (
        <li>
          <Button small look="quiet" onClick={() => setAsked(shown + step)}>
            {t('templates_show_more', { n: Math.min(step, left), left })}
          </Button>
        </li>
      )}
    </>
  );
}
