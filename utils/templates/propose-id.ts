import { foldWords } from './fold-words';

/** A name in files for a template, from its title: "Retard de livraison" → "retard-de-livraison", or with a number when taken. */
export function proposeId(title: string, isTaken: (id: string) => boolean): string {
  const words = foldWords(title)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+/, '')
    .slice(0, 60);
  const id = words || 'template';
  if (!isTaken(id)) return id;
  for (let n = 2; ; n += 1) if (!isTaken(`${id}-${n}`)) return `${id}-${n}`;
}
