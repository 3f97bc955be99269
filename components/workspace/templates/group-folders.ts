import type { Template } from '@/utils/templates/schema';

export interface Folder {
  /** Last part of its path; '' for templates without a folder. */
  name: string;
  /** From the top, parts joined by "/". */
  path: string;
  folders: Folder[];
  templates: Template[];
  /** Templates in it and below. */
  count: number;
}

/** The tree of folders of a pack, in the order in which they first appear. */
export function groupFolders(templates: readonly Template[]): Folder {
  const root: Folder = { name: '', path: '', folders: [], templates: [], count: 0 };
  for (const template of templates) {
    let at = root;
    at.count++;
    for (const name of template.folder.split('/').map((part) => part.trim())) {
      if (name === '') continue;
      const path = at.path ? `${at.path}/${name}` : name;
      let next = at.folders.find((folder) => folder.name === name);
      if (!next) {
        next = { name, path, folders: [], templates: [], count: 0 };
        at.folders.push(next);
      }
      at = next;
      at.count++;
    }
    at.templates.push(template);
  }
  return root;
}
