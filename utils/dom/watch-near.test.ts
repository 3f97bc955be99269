import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchNear } from './watch-near';

class FakeObserver {
  static last: FakeObserver;
  targets = new Set<Element>();
  waiting: IntersectionObserverEntry[] = [];
  constructor(readonly tell: (entries: IntersectionObserverEntry[]) => void) {
    FakeObserver.last = this;
  }
  observe(el: Element): void {
    this.targets.add(el);
  }
  unobserve(el: Element): void {
    this.targets.delete(el);
  }
  disconnect(): void {
    this.targets.clear();
  }
  takeRecords(): IntersectionObserverEntry[] {
    return this.waiting.splice(0);
  }
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start() {
  const { window } = new JSDOM('<main><p></p><p></p><textarea></textarea></main>');
  Object.assign(window, { IntersectionObserver: FakeObserver });
  const doc = window.document;
  const items = [...doc.querySelectorAll('p')];
  const field = doc.querySelector('textarea') as HTMLTextAreaElement;
  const told: number[] = [];
  const ended = new window.AbortController();
  const watch = watchNear(
    doc,
    () => items,
    (entries) => told.push(entries.length),
    ended.signal,
  );
  for (const el of items) watch.observe(el);
  field.focus();
  return {
    ...{ ended, told },
    watched: () => FakeObserver.last.targets.size,
    type: () => field.dispatchEvent(new window.Event('beforeinput', { bubbles: true })),
    scroll: (el: Element | Document) => el.dispatchEvent(new window.Event('scroll')),
    ...{ doc, field },
  };
}

it('asks nothing of the page while somebody types, and all of it a second after the last key', () => {
  const { type, watched } = start();
  type();
  expect(watched()).toBe(0);
  vi.advanceTimersByTime(900);
  type();
  vi.advanceTimersByTime(900);
  expect(watched()).toBe(0);
  vi.advanceTimersByTime(101);
  expect(watched()).toBe(2);
});

it('goes on at once when the page scrolls, not when the field follows its caret', () => {
  const { type, watched, scroll, doc, field } = start();
  type();
  scroll(field);
  expect(watched()).toBe(0);
  scroll(doc);
  expect(watched()).toBe(2);
});

it('loses nothing the browser had seen before the first key', () => {
  const { type, told } = start();
  FakeObserver.last.waiting.push({} as IntersectionObserverEntry);
  type();
  expect(told).toEqual([1]);
});

it('ends for good with its signal', () => {
  const { type, watched, ended } = start();
  type();
  ended.abort();
  vi.advanceTimersByTime(5000);
  expect(watched()).toBe(0);
});
