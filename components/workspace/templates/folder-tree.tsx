import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { FolderName } from './folder-name';
import { FolderTemplates } from './folder-templates';
import type { Folder } from './group-folders';
import type { ListMarks } from './template-link';

export interface FolderTreeProps extends ListMarks {
  folder: Folder;
  /** Folder of the open template; '' when none is open. */
  openPath: string;
  folders: readonly string[];
  /** The folder and all below it take another path. */
  onRename: (from: string, to: string) => void;
}

/** Folders that open, templates inside. Lines are drawn once their folder is open: there may be thousands. */
export function FolderTree(props: FolderTreeProps) {
  const { folder } = props;
  return (
    <ul class="w-tree">
      {folder.folders.map((inner) => (
        <FolderBranch key={inner.path} {...props} folder={inner} />
      ))}
      <FolderTemplates {...props} templates={folder.templates} />
    </ul>
  );
}

/** Ids of the templates in a folder and below. */
function listIds(folder: Folder): string[] {
  return [...folder.templates.map(({ template }) => template.id), ...folder.folders.flatMap(listIds)];
}

function FolderBranch(props: FolderTreeProps) {
  const { folder, openPath, folders, selected, onRename, onSelect } = props;
  const { t, language } = useI18n();
  const holdsCurrent = `${openPath}/`.startsWith(`${folder.path}/`);
  const [open, setOpen] = useState(holdsCurrent);
  const [naming, setNaming] = useState(false);
  useEffect(() => {
    if (holdsCurrent) setOpen(true);
  }, [holdsCurrent]);
  const ids = selected && listIds(folder);
  const chosen = ids?.filter((id) => selected?.has(id)).length ?? 0;
  return (
    <li>
      <div class="w-folder-line">
        {ids && (
          <input
            type="checkbox"
            class="m-checkbox"
            aria-label={t('templates_select_folder', { folder: folder.name })}
            checked={chosen === ids.length}
            indeterminate={chosen > 0 && chosen < ids.length}
            onChange={(event) => onSelect(ids, event.currentTarget.checked)}
          />
        )}
        <button
          type="button"
          class="w-folder"
          aria-expanded={open}
          data-line
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (event.key === 'F2') setNaming(true);
            if (event.key === 'ArrowRight') setOpen(true);
            if (event.key === 'ArrowLeft') setOpen(false);
          }}
        >
          <span class="w-folder-mark" aria-hidden="true" />
          <span class="m-cut">{folder.name}</span>{' '}
          <span class="m-soft m-small">{folder.count.toLocaleString(language)}</span>
        </button>
        <span class="w-template-star">
          <IconButton
            small
            icon="pencil"
            keyHint="F2"
            label={t('templates_folder_rename', { folder: folder.name })}
            onClick={() => setNaming(true)}
          />
        </span>
      </div>
      {naming && (
        <FolderName
          path={folder.path}
          folders={folders}
          onCancel={() => setNaming(false)}
          onName={(to) => {
            setNaming(false);
            onRename(folder.path, to);
          }}
        />
      )}
      {open && <FolderTree {...props} />}
    </li>
  );
}
