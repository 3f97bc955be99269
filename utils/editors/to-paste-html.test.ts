import { describe, expect, it } from 'vitest';
import { toPasteHtml } from './to-paste-html';

describe('lines as paragraphs', () => {
  it('keeps blank lines', () => {
    expect(toPasteHtml('un\n\ndeux')).toBe('<p>un</p><p><br></p><p>deux</p>');
  });

  it('lets no markup through, whatever the text holds', () => {
    const html = toPasteHtml('<img src=x onerror="a()">\n</p><script>&amp;');
    expect(html).toBe('<p>&lt;img src=x onerror=&quot;a()&quot;&gt;</p><p>&lt;/p&gt;&lt;script&gt;&amp;amp;</p>');
  });

  it('keeps the spaces HTML would fold', () => {
    expect(toPasteHtml(' un  deux ')).toBe('<p>\u00A0un\u00A0 deux\u00A0</p>');
  });
});
