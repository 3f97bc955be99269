import { useI18n } from '@/components/ui/i18n-context';
import type { Template } from '@/utils/templates/schema';
import { localText } from '../local-text';
import { formatRoute } from '../route';

/** A template in a list: its title and its shortcut. */
export function TemplateLink({ template, current }: { template: Template; current: boolean }) {
  const { language } = useI18n();
  return (
    <a
      class="w-template-link"
      href={formatRoute('templates', { id: template.id })}
      aria-current={current ? 'true' : undefined}
    >
      <span class="m-cut">{localText(template.title, language) || template.id}</span>
      {template.shortcut && <span class="m-soft m-small">/{template.shortcut}</span>}
    </a>
  );
}
