import { describe, expect, it } from 'vitest';
import { proposeId } from './propose-id';

describe('the name of a template in files', () => {
  it('is its title in small plain letters, and no other’s', () => {
    expect(proposeId('Désolé : retard n° 2 !', () => false)).toBe('desole-retard-n-2');
    expect(proposeId('Merci', (id) => ['merci', 'merci-2'].includes(id))).toBe('merci-3');
    expect(proposeId('谢谢 👋', () => false)).toBe('template');
  });
});
