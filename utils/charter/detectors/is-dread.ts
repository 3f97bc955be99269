import type { PhraseHit } from '@/utils/charter/lexicon/find-hits';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const kin = words(
  'grandad granddad grandpa gramps gran granny nan nana mum mom mam dad da brother sister son daughter husband wife partner friend mate uncle aunt auntie nephew niece neighbour flatmate roommate cousin boyfriend girlfriend he she',
);
const saying = words('says said texted told wrote messaged keeps threatened threatens left rang');
const addressed = words('you your ur u yours ye yer you_lot them their');

const perils = words(
  'canal river sea lake weir reservoir water bridge roof cliff cliffs tracks railway train quarry viaduct himself herself themselves grave hospital',
);

/** "Grandad says he's going into the canal tonight": fear for somebody, told by who is close to them, threatens nobody. */
export function isDread({ words: all, from, to }: PhraseHit): boolean {
  const said = all.slice(from, to);
  if (said.some((word) => addressed.has(word.norm)) || !said.some((word) => perils.has(word.norm))) return false;
  const { sentence } = all[from]!;
  for (let i = Math.max(0, from - 8); i < from; i++) {
    if (all[i]!.sentence !== sentence || !saying.has(all[i]!.norm)) continue;
    const teller = all[i - 1]?.norm ?? '';
    const next = all.slice(i + 1, i + 3);
    if (kin.has(teller) && next.some((word) => word.norm === 'he' || word.norm === 'she')) return true;
  }
  return false;
}
