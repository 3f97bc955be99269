import type { ReadCategory } from './reading-heads';

/** Kinds of words, of which one must stand in a comment. */
export interface WordKinds {
  /** Of `fields-fr.ts` and `fields-en.ts`. */
  fields: ReadonlySet<string>;
  /** Of the word lists of the abuse detectors. */
  classes: readonly string[];
}

interface Evidence extends WordKinds {
  /** Besides, one of these: a group that is only named is not attacked. */
  besides?: WordKinds;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const hostile = {
  fields: words(
    'beast beastly filth swear shutup kill hit weapon fire damage exclude inferior danger profit stupid brain liar ugly lazy rude mock fat warn lust hostile',
  ),
  classes:
    'insult nasty vile soft degrading slur slurweak harm harmnow harmwill hurt weapon shove apeemoji threatemoji teaseemoji uglything stain vulgar'.split(
      ' ',
    ),
};
const groups = 'origin faith queer disabled old young woman man';

/** What a comment must hold before a category may be read in it: the words the mark then points at. */
export const evidenceFields: Record<ReadCategory, Evidence> = {
  insult: {
    fields: words(
      'stupid brain liar ugly lazy rude filth beast plant object food fat inferior old mock kill tool garden',
    ),
    classes: [
      'insult',
      'nasty',
      'soft',
      'vile',
      'degrading',
      'degrading_you',
      'animal',
      'slur',
      'clod',
      'oaf',
      'dullthing',
    ],
  },
  profanity: { fields: words('swear filth'), classes: ['vulgar', 'mildvulgar'] },
  hate: {
    fields: words(groups),
    besides: hostile,
    classes: ['group', 'group_many', 'group_one', 'slur', 'slurweak', 'marked', 'faith', 'nation', 'apeemoji'],
  },
  harassment: {
    fields: words('target mock follow know kill home you thou it shutup exclude warn'),
    classes: ['spread', 'watched', 'shove', 'you', 'teaseemoji'],
  },
  threat: {
    fields: words('kill hit weapon fire damage follow know home warn target'),
    classes: ['harm', 'harmnow', 'harmwill', 'weapon', 'arms', 'hurt', 'destroy', 'threatemoji', 'flammable', 'limb'],
  },
  sexual: {
    fields: words('lust adult'),
    classes: ['lewd', 'adult', 'bodysex', 'bodypart', 'garment', 'sexemoji', 'fruitemoji'],
  },
  spam: { fields: words('link follow4 chain create adult'), classes: [] },
  scam: { fields: words('prize invest loan healer support job money contact link'), classes: [] },
  advertising: { fields: words('shop promote own create recommend job link contact'), classes: [] },
};
