/** A set the ranking model learns from, and how much each of its comments weighs. */
export interface TrainingSet {
  file: string;
  weight: number;
  /** Weight of those that break a charter, where it differs: French sets hold few clean comments. */
  harsh?: number;
  licence: string;
}

/**
 * French is scarce, so it weighs more; Davidson is biased against African-American English, so it weighs little;
 * the templates teach that naming a group is not attacking it.
 */
export const trainingSets: readonly TrainingSet[] = [
  { file: 'edos', weight: 1, licence: 'CC0' },
  { file: 'toxic_spans', weight: 1, licence: 'CC0' },
  { file: 'hatemojibuild', weight: 1, licence: 'CC BY 4.0' },
  { file: 'davidson', weight: 0.3, licence: 'MIT' },
  { file: 'mlma_en', weight: 0.5, licence: 'MIT' },
  { file: 'mlma_fr', weight: 2, harsh: 0.6, licence: 'MIT' },
  { file: 'ftr_fr', weight: 3, harsh: 3, licence: 'MIT' },
  { file: 'surge_toxicity', weight: 2, licence: 'MIT' },
  { file: 'tf_agreement_fr', weight: 4, harsh: 3, licence: 'MIT' },
  { file: 'tf_jigsaw_en', weight: 1, licence: 'MIT' },
  { file: 'tf_jigsaw_fr', weight: 5, harsh: 1.2, licence: 'MIT' },
  { file: 'goemotions', weight: 1, licence: 'Apache-2.0' },
  { file: 'templates_en', weight: 0.3, licence: 'Apache-2.0' },
  { file: 'templates_fr', weight: 2, licence: 'written for this project' },
  { file: 'cat_gn', weight: 1, licence: 'Apache-2.0, text of Wikipedia (CC BY-SA)' },
  { file: 'cat_gc', weight: 1, licence: 'Apache-2.0, text of Wikipedia (CC BY-SA)' },
  { file: 'wiki_nonfuzzed', weight: 1, licence: 'Apache-2.0, text of Wikipedia (CC BY-SA)' },
];
