import { describe, expect, it } from 'vitest';
import { listTemplates } from './list-templates';

const ref = (templateId: string) => ({ packId: 'house', templateId, lang: 'fr' });

describe('the templates of a reply', () => {
  it('are the first and those added after it, each once', () => {
    const line = { templateRef: ref('late'), moreTemplates: [ref('hours'), ref('late')] };
    expect(listTemplates(line)).toEqual(['house/late', 'house/hours']);
  });

  it('are none where it was written by hand, and the added ones where only the start was', () => {
    expect(listTemplates({})).toEqual([]);
    expect(listTemplates({ moreTemplates: [ref('hours')] })).toEqual(['house/hours']);
  });
});
