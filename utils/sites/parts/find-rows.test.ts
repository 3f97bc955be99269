import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { findHeads } from './find-heads';
import { findRows } from './find-rows';

const list = `<main><div id="list">
  <div id="caption"><p>Said by the owner</p><time>1</time></div>
  <div id="t1"><div id="r1"><p>First</p><time>2</time></div><div id="replies"><div id="r2"><time>3</time></div><div id="r3"><time>4</time></div></div></div>
  <div id="t2"><div id="r4"><p>Second</p><time>5</time></div></div>
</div></main>`;

function open(html: string): { times: Element[]; rows: Map<Element, Element>; doc: Document } {
  const { doc } = loadPage(html, 'https://site.example/');
  const times = [...doc.querySelectorAll('time')];
  return { doc, times, rows: findRows(times, (time) => time.textContent) };
}

describe('rows of a page without stable elements', () => {
  it('are the largest surroundings of each time', () => {
    expect([...open(list).rows.keys()].map(({ id }) => id)).toEqual(['caption', 'r1', 'r2', 'r3', 't2']);
  });

  it('end where a list or the page begins, when there is only one', () => {
    const { rows } = open('<main><section><div><time>1</time></div></section></main>');
    expect([...rows.keys()].map(({ tagName }) => tagName)).toEqual(['SECTION']);
  });

  it('hold several times of the same item', () => {
    const { doc } = loadPage(
      '<main><div id="a"><b>1</b><b>1</b></div><div id="b"><b>2</b></div></main>',
      'https://site.example/',
    );
    expect([...findRows([...doc.querySelectorAll('b')], (b) => b.textContent).keys()].map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('the comment a thread begins with', () => {
  it('is the one its replies are nested below', () => {
    const { times } = open(list);
    const heads = findHeads(times.slice(1), times[0] ?? null);
    expect([...heads].map(([reply, head]) => `${reply.textContent}<${head.textContent}`)).toEqual(['3<2', '4<2']);
  });

  it('is not the comment before a part of the list that loaded later', () => {
    const { times } = open(
      '<main><div><div><time>1</time></div><div><time>2</time></div><section><div><time>3</time></div></section></div></main>',
    );
    expect(findHeads(times, null).size).toBe(0);
  });
});
