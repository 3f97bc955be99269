import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { waitForChange } from './wait-for-change';

const { document } = new JSDOM('<p id="a"></p>').window;
const paragraph = document.getElementById('a')!;

describe('waiting for the page', () => {
  it('does not wait for what is already there', async () => {
    expect(await waitForChange(() => 'here', document, 1)).toBe('here');
  });

  it('ends with the change that brings it', async () => {
    const waiting = waitForChange(() => paragraph.textContent, document, 5_000);
    paragraph.textContent = 'come';
    expect(await waiting).toBe('come');
  });

  it('sees attributes change', async () => {
    const waiting = waitForChange(() => paragraph.className === 'approved', document, 5_000);
    paragraph.className = 'approved';
    expect(await waiting).toBe(true);
  });

  it('asks only when something changed', async () => {
    let asked = 0;
    await waitForChange(() => void asked++, document, 20);
    expect(asked).toBe(1);
  });

  it('gives up in time, or when told to', async () => {
    expect(await waitForChange(() => null, document, 5)).toBeNull();
    const stop = new AbortController();
    const waiting = waitForChange(() => null, document, 60_000, stop.signal);
    stop.abort();
    expect(await waiting).toBeNull();
  });
});
