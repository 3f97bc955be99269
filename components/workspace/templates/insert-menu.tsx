import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Menu } from '@/components/ui/menu';
import type { Prompt } from '@/utils/templates/schema';
import { localText } from '../local-text';

export interface InsertMenuProps {
  prompts: readonly Prompt[];
  onInsert: (liquid: string) => void;
}

/** What can stand in a wording besides words, by what it does; the Liquid is shown so that it can be learnt. */
export function InsertMenu({ prompts, onInsert }: InsertMenuProps) {
  const { t, language } = useI18n();
  const pieces = [
    { id: '{{ first_name | fallback: "" }}', label: t('template_variable_first_name') },
    { id: '{{ author.mention }}', label: t('template_variable_author_handle') },
    { id: '{{ brand.name }}', label: t('templates_insert_brand') },
    { id: '{{ me.signature }}', label: t('template_variable_me_signature') },
    ...prompts.map(({ name, label }) => ({ id: `{{ ${name} }}`, label: localText(label, language) || name })),
    { id: '{% personal %}…{% endpersonal %}', label: t('templates_insert_personal') },
    { id: '{% caret %}', label: t('templates_insert_caret') },
    { id: '{% random %}…{% or %}…{% endrandom %}', label: t('templates_insert_random') },
    { id: '{% if first_name %}…{% else %}…{% endif %}', label: t('templates_insert_if') },
  ];
  return (
    <Menu
      items={pieces.map(({ id, label }) => ({ id, label, hint: id }))}
      onPick={onInsert}
      button={(props) => (
        <Button {...props} small look="quiet" icon="plus">
          {t('templates_insert')}
        </Button>
      )}
    />
  );
}
