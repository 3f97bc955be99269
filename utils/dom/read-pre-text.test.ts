import { expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { readPreText } from './read-pre-text';

it('keeps the line ends of the author, sets mentions into the line and names emoji', () => {
  const { doc } = loadPage(
    '<p>Hello \n<div id="t">Two lines: \none with <div><a>@ann</a></div>, one with <img alt="🙏"><br>end<button>more</button></div>',
    'https://site.example/',
  );
  expect(readPreText(doc.getElementById('t') as Element)).toBe('Two lines:\none with @ann, one with 🙏\nend');
});
