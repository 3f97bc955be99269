import type { MessageTable } from './message-table';

/** Why an expression cannot be read. */
export const regexMessages = {
  regex_missing_paren: { en: 'a closing ) is missing.', fr: 'il manque une ) fermante.' },
  regex_unexpected_paren: { en: 'this ) closes nothing.', fr: 'cette ) ne ferme rien.' },
  regex_missing_bracket: { en: 'a closing ] is missing.', fr: 'il manque un ] fermant.' },
  regex_missing_argument: { en: 'nothing stands before this to repeat.', fr: 'rien à répéter avant ce signe.' },
  regex_nested_repetition: { en: 'a repetition is repeated.', fr: 'une répétition est répétée.' },
  regex_repeat_count: {
    en: 'so many repetitions are not allowed; 1000 at most.',
    fr: 'ce nombre de répétitions n’est pas admis\u202f; 1000 au plus.',
  },
  regex_class_range: {
    en: 'a range in square brackets runs backwards.',
    fr: 'un intervalle entre crochets est à l’envers.',
  },
  regex_trailing_backslash: { en: 'it ends with a backslash.', fr: 'elle se termine par une barre oblique inverse.' },
  regex_escape: { en: 'this is no known sign after a backslash.', fr: 'ce signe après une barre inverse est inconnu.' },
  regex_unsupported: {
    en: 'this is not known here; neither look-around nor back-references are.',
    fr: 'ceci est inconnu ici, de même que les assertions et les références.',
  },
  regex_named_capture: { en: 'the name of a group cannot be read.', fr: 'le nom d’un groupe est illisible.' },
  regex_named_twice: { en: 'two groups have one name.', fr: 'deux groupes portent le même nom.' },
  regex_too_deep: { en: 'it is nested too deeply.', fr: 'trop de niveaux imbriqués.' },
  regex_too_large: { en: 'it is too large.', fr: 'l’ensemble est trop grand.' },
} satisfies MessageTable;
