import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');

/** Both colours of a token, light first. */
function readToken(name: string): [string, string] {
  const found = css.match(new RegExp(`--m-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`));
  if (!found?.[1] || !found[2]) throw new Error(`no colours for ${name}`);
  return [found[1], found[2]];
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const themes = [
  ['light', 0],
  ['dark', 1],
] as const;

describe.each(themes)('colours, %s', (_, theme) => {
  const ratio = (ink: string, ground: string) => contrast(readToken(ink)[theme], readToken(ground)[theme]);

  it.each(['surface', 'sunken', 'hover', 'accent-soft'])('reads text and soft text on %s (4.5:1)', (ground) => {
    expect(ratio('text', ground)).toBeGreaterThan(7);
    expect(ratio('text-soft', ground)).toBeGreaterThanOrEqual(4.5);
    expect(ratio('accent', ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('reads the word on the primary button (4.5:1)', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['note', 'attention', 'serious', 'care', 'question', 'complaint', 'praise'])(
    'reads the words of %s on every ground (4.5:1)',
    (kind) => {
      for (const ground of ['surface', 'sunken', 'hover', `${kind}-wash`]) {
        expect(ratio(kind, ground), ground).toBeGreaterThanOrEqual(4.5);
      }
      expect(ratio('text', `${kind}-wash`)).toBeGreaterThan(7);
      expect(ratio('text-soft', `${kind}-wash`)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('shows the edge of a field and the focus ring (3:1)', () => {
    for (const ground of ['surface', 'sunken', 'hover']) {
      expect(ratio('line-strong', ground)).toBeGreaterThanOrEqual(3);
      expect(ratio('focus', ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
