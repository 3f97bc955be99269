import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';

export interface Folder {
  /** Last part of its path; '' for templates without a folder. */
  name: string;
  /** From the top, parts joined by "/". */
  path: string;
  folders: Folder[];
  templates: ListedTemplate[];
  /** Templates in it and below. */
  count: number;
}

/** The tree of folders, in the order in which they first appear. */
export function groupFolders(all: readonly ListedTemplate[]): Folder {
  const root: Folder = { name: '', path: '', folders: [], templates: [], count: 0 };
  const byPath = new Map<string, Folder>();
  for (const listed of all) {
    let at = root;
    at.count++;
    for (const name of listed.template.folder.split('/').map((part) => part.trim())) {
      if (name === '') continue;
      const path = at.path ? `${at.path}/${name}` : name;
      let next = byPath.get(path);
      if (!next) {
        next = { name, path, folders: [], templates: [], count: 0 };
        byPath.set(path, next);
        at.folders.push(next);
      }
      at = next;
      at.count++;
    }
    at.templates.push(listed);
  }
  return root;
}
