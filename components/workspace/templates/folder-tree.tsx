import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import type { Template } from '@/utils/templates/schema';
import type { Folder } from './group-folders';
import { TemplateLink } from './template-link';

export interface FolderTreeProps {
  folder: Folder;
  current: Template | null;
}

/** Folders that open, templates inside. Lines are drawn once their folder is open: there may be thousands. */
export function FolderTree({ folder, current }: FolderTreeProps) {
  return (
    <ul class="w-tree">
      {folder.folders.map((inner) => (
        <FolderBranch key={inner.path} folder={inner} current={current} />
      ))}
      {folder.templates.map((template) => (
        <li key={template.id}>
          <TemplateLink template={template} current={template === current} />
        </li>
      ))}
    </ul>
  );
}

function FolderBranch({ folder, current }: FolderTreeProps) {
  const { language } = useI18n();
  const holdsCurrent = current !== null && `${current.folder}/`.startsWith(`${folder.path}/`);
  const [open, setOpen] = useState(holdsCurrent);
  return (
    <li>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="w-folder">
          {folder.name} <span class="m-soft m-small">{folder.count.toLocaleString(language)}</span>
        </summary>
        {open && <FolderTree folder={folder} current={current} />}
      </details>
    </li>
  );
}
