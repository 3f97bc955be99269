import { describe, expect, it } from 'vitest';
import { bareContext } from '@/utils/charter/bare-context';
import { analyseText } from '@/utils/language/analyse-text';
import { advertising } from './advertising';
import { harassment } from './harassment';
import { hate } from './hate';
import { insult } from './insult';
import { personalData } from './personal-data';
import { profanity } from './profanity';
import { scam } from './scam';
import { sexual } from './sexual';
import { spam } from './spam';
import { threat } from './threat';

const detectors = [advertising, harassment, hate, insult, personalData, profanity, scam, sexual, spam, threat];

/** What a comment is expected to be marked as → comments that say it without the usual words, or only seem to. */
const cases: Record<string, readonly string[]> = {
  threat: [
    "Handsome greenhouses. Glass doesn't mix well with a sledgehammer, does it.",
    'Burns lovely, hay. Just so you know.',
    'If he sets foot in our street again he leaves with his wrists broken',
  ],
  harassment: [
    "Phone the box office, ask for him, make him read the seat numbers. He can't say his R's.",
    'Everyone take turns ringing her till she quits',
  ],
  insult: ['which melt parked the ice cream van across the ramp', 'The organist has the charisma of a damp flannel'],
  sexual: ["she has hips I'd happily drown in, harp and all"],
  hate: ["Romanians running the raffle this year? Count your change twice, they're all on the fiddle."],
  scam: ['pay £40 in, get £400 back by Friday', 'HMRC owes you £310, claim it with your card details today'],
  'advertising personal-data': ['I re-cane chairs, thirty years at it, Whitby way: 01632 960447'],
  nothing: [
    'Prices go up quick these days, and the tent goes up quick too',
    'Have you seen what sugar does to your teeth? Great exhibition.',
    'The robot mower is thick as mince, round and round all day',
    'That moron of a printer has eaten my tickets',
    "Gran says she's going into the lake tonight, can somebody check the boathouse",
    'Anyone who sneers at deaf visitors can say it to me and my daughter, I will be at the finish',
    'Is the path along the dyke open in February?',
    'Great tits and a pair of robins on your feeder this morning',
    'The sticker on the lid says 020 7946 0733 for spares',
    'Locksmith had me back indoors in six minutes flat, bravo',
    'I paid £30 in April and got charged £120 in May, please explain',
    'Nothing on the menu for vegans, and your page says there is',
  ],
};

describe('English said sideways', () => {
  for (const [expected, comments] of Object.entries(cases)) {
    for (const comment of comments) {
      it(`marks « ${comment} » as ${expected}`, () => {
        const text = analyseText(comment, 'en');
        const found = detectors
          .filter((detector) => detector.detect(text, bareContext).length > 0)
          .map(({ category }) => category);
        expect(found.join(' ') || 'nothing').toBe(expected);
      });
    }
  }
});
