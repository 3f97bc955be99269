/** What a column holds, by the names people give it in French and English, without accents. */
const names: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  title: ['title', 'titre', 'name', 'nom', 'intitule', 'label', 'libelle', 'subject', 'sujet', 'objet', 'question'],
  title_fr: ['title_fr', 'titre_fr', 'title fr', 'titre fr'],
  title_en: ['title_en', 'titre_en', 'title en', 'titre en'],
  shortcut: [
    'shortcut',
    'raccourci',
    'trigger',
    'abbreviation',
    'abreviation',
    'short_code',
    'code',
    'keyword',
    'mot cle',
  ],
  body: [
    'body',
    'text',
    'texte',
    'content',
    'contenu',
    'message',
    'reply',
    'reponse',
    'response',
    'answer',
    'template',
    'modele',
    'snippet',
    'replace',
    'corps',
    'phrase',
    'expansion',
  ],
  body_fr: [
    'body_fr',
    'fr',
    'francais',
    'french',
    'texte fr',
    'texte_fr',
    'text fr',
    'text_fr',
    'reponse fr',
    'reponse_fr',
    'reponse (fr)',
  ],
  body_en: [
    'body_en',
    'en',
    'anglais',
    'english',
    'texte en',
    'texte_en',
    'text en',
    'text_en',
    'reponse en',
    'reponse_en',
    'reply en',
    'reply (en)',
  ],
  folder: ['folder', 'dossier', 'category', 'categorie', 'group', 'groupe', 'theme', 'rubrique', 'section'],
  tags: ['tags', 'tag', 'etiquettes', 'etiquette', 'labels', 'mots cles', 'mots-cles', 'keywords'],
  language: ['language', 'langue', 'lang', 'locale'],
  register: ['register', 'registre', 'tu/vous', 'vous/tu', 'adresse'],
  networks: ['networks', 'network', 'reseaux', 'reseau'],
  wording_networks: ['wording_networks'],
  answers: ['answers'],
  cites: ['cites'],
  personalise: ['personalise', 'personalize', 'personnaliser', 'a personnaliser'],
  prompts: ['prompts'],
  tests: ['tests'],
};

export type CsvColumn = string;
const byName = new Map(Object.entries(names).flatMap(([column, all]) => all.map((name) => [name, column] as const)));

/** Which column holds what, by its head. The first of two of the same kind is taken. */
export function readColumns(head: readonly string[]): { at: ReadonlyMap<CsvColumn, number>; unknown: string[] } {
  const at = new Map<CsvColumn, number>();
  const unknown: string[] = [];
  head.forEach((cell, index) => {
    const name = cell.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
    const column = byName.get(name);
    if (column !== undefined && !at.has(column)) at.set(column, index);
    else if (name !== '') unknown.push(cell.trim());
  });
  return { at, unknown };
}
