import { Profanity } from '@2toad/profanity';
import { AllProfanity } from 'allprofanity';
import { cuss } from 'cuss';
import { cuss as cussFr } from 'cuss/fr';
import leo from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

export interface Baseline {
  name: string;
  flags(text: string): boolean;
}

/** The word lists people use instead, each as its own page says to, in both languages where it has both. */
export function makeBaselines(): Baseline[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const toad = new Profanity({ languages: ['en', 'fr'] });
  leo.loadDictionary('en');
  leo.add(leo.getDictionary('fr'));
  const all = new AllProfanity({ silent: true });
  all.loadLanguage('french');
  const sure = new Set(
    [...Object.entries(cuss), ...Object.entries(cussFr)].filter(([, sureness]) => sureness >= 2).map(([word]) => word),
  );
  return [
    { name: 'obscenity', flags: (text) => obscenity.hasMatch(text) },
    { name: '@2toad/profanity', flags: (text) => toad.exists(text) },
    { name: 'leo-profanity', flags: (text) => leo.check(text) },
    { name: 'allprofanity', flags: (text) => all.check(text) },
    {
      name: 'cuss (sure)',
      flags: (text) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => sure.has(word)),
    },
    { name: 'always flag', flags: () => true },
  ];
}
