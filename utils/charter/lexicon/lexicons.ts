import { buildLexicon, type Lexicon } from './build-lexicon';
import { contractions } from './contractions';
import { enAttacks } from './en-attacks';
import { enHarassment } from './en-harassment';
import { enHate } from './en-hate';
import { enInsultPhrases } from './en-insult-phrases';
import { enInsults } from './en-insults';
import { enMenaces } from './en-menaces';
import { enNames } from './en-names';
import { enOblique } from './en-oblique';
import { enSexual } from './en-sexual';
import { enThreat } from './en-threat';
import { enTurns } from './en-turns';
import { enVulgar } from './en-vulgar';
import { enWords } from './en-words';
import { frGroupTurns } from './fr-group-turns';
import { frHarassment } from './fr-harassment';
import { frHate } from './fr-hate';
import { frImageTurns } from './fr-image-turns';
import { frInsultPhrases } from './fr-insult-phrases';
import { frInsultTurns } from './fr-insult-turns';
import { frInsults } from './fr-insults';
import { frLustTurns } from './fr-lust-turns';
import { frMenaceTurns } from './fr-menace-turns';
import { frSexual } from './fr-sexual';
import { frThreat } from './fr-threat';
import { frTurns } from './fr-turns';
import { frVeiledTurns } from './fr-veiled-turns';
import { frVulgar } from './fr-vulgar';
import { frWords } from './fr-words';
import type { LexiconData } from './sections';
import { sharedWords } from './shared-words';

/** All that the abuse detectors know, by language. */
export const lexiconData: Record<'fr' | 'en', readonly LexiconData[]> = {
  fr: [
    { words: [...sharedWords, ...frWords, ...frInsults], phrases: frInsultPhrases },
    frVulgar,
    frHate,
    frThreat,
    frHarassment,
    frSexual,
    frTurns,
    frInsultTurns,
    frGroupTurns,
    frMenaceTurns,
    frLustTurns,
    frVeiledTurns,
    frImageTurns,
  ],
  en: [
    { words: [...sharedWords, ...enWords, ...enInsults, ...enNames], phrases: enInsultPhrases },
    enVulgar,
    enHate,
    enThreat,
    enHarassment,
    enSexual,
    enTurns,
    enAttacks,
    enMenaces,
    enOblique,
  ],
};

const built: Partial<Record<'fr' | 'en', Lexicon>> = {};

/** The tables of one language, built on first use. */
export function expectLexicon(language: 'fr' | 'en'): Lexicon {
  built[language] ??= buildLexicon(lexiconData[language], contractions[language]);
  return built[language];
}
