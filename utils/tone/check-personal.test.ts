import { describe, expect, it } from 'vitest';
import { checkPersonal } from './check-personal';
import { toneGuideSchema } from './schema';

const guide = toneGuideSchema.parse({});
const personal = 'Vos conseils\u202F: un plaisir.';

describe('the part of a template to make personal', () => {
  it('is pointed out until it was changed, as a note where the guide says nothing', () => {
    const draft = 'Bonjour Léa. Vos conseils : un plaisir. Merci.';
    expect(checkPersonal(draft, personal, guide)).toMatchObject({
      rule: 'not-personal',
      severity: 'note',
      span: { start: 13, end: 39 },
    });
    expect(checkPersonal('Bonjour Léa. Vos semis : un plaisir. Merci.', personal, guide)).toBeNull();
  });

  it('is as strong as the guide has it', () => {
    const strict = toneGuideSchema.parse({ severities: { 'not-personal': 'hold' } });
    expect(checkPersonal(personal, personal, strict)?.severity).toBe('hold');
    const off = toneGuideSchema.parse({ severities: { 'not-personal': 'off' } });
    expect(checkPersonal(personal, personal, off)).toBeNull();
  });

  it('is nothing where the template has none', () => {
    expect(checkPersonal('Bonjour', null, guide)).toBeNull();
    expect(checkPersonal('Bonjour', ' ', guide)).toBeNull();
  });
});
