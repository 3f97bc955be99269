/** A hand-labelled comment. `note` says what it is meant to test; never an input of the engine. */
export interface DevRow {
  id: string;
  lang: 'fr' | 'en';
  text: string;
  network: string;
  violations: string[];
  signals: string[];
  note?: string;
}

/** A comment of a public set; `label` 1 breaks a charter. */
export interface SetRow {
  text: string;
  label: 0 | 1;
  lang: string;
  functionality: string;
  source: string;
}
