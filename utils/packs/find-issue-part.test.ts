import { describe, expect, it } from 'vitest';
import { readShippedPack } from '@/scripts/bench/read-shipped-pack';
import { findIssuePart } from './find-issue-part';

const pack = readShippedPack();

describe('where something wrong with a pack is mended', () => {
  it('is the template, article or rule it is in', () => {
    const [template] = pack.templates;
    expect(findIssuePart(pack, 'templates[0].variants[1].body')).toEqual({
      area: 'template',
      id: template!.id,
      title: template!.title,
    });
    expect(findIssuePart(pack, 'charter.articles[1].text')?.id).toBe(pack.charter.articles[1]!.id);
    expect(findIssuePart(pack, 'charter.rules[2].tests.fr.flag')).toEqual({
      area: 'rule',
      id: pack.charter.rules[2]!.id,
      title: null,
    });
  });

  it('is the setting of tone or brand', () => {
    expect(findIssuePart(pack, 'tone.avoid[0].term')).toEqual({ area: 'tone', id: 'avoid[0].term', title: null });
  });

  it('is nowhere in particular for the whole, and for a place that is not there', () => {
    expect(findIssuePart(pack, '')).toBeNull();
    expect(findIssuePart(pack, 'templates[99999].title')).toBeNull();
  });
});
