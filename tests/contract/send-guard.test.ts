import { describe, expect, it } from 'vitest';
import { watchSending } from '@/entrypoints/overlay.content/watch-sending';
import { loadPage } from '@/scripts/load-page';
import { adapters, expectAdapter } from './adapters';
import { listFixtures } from './list-fixtures';

interface Watched {
  held: HTMLElement[];
  sending: { composer: HTMLElement; anyway: boolean }[];
  sendAnyway(): void;
}

const fixtures = listFixtures()
  .map(({ name, html, url, network }) => {
    const page = loadPage(html, url);
    const site = expectAdapter(network);
    const composers = site.listComposers(page);
    const guarded = composers.filter((composer) => site.findSendControl?.(composer, page));
    return { name, page, site, guarded };
  })
  .filter(({ guarded }) => guarded.length > 0);

function watch({ site, page }: (typeof fixtures)[number], mustHold: boolean): Watched {
  let again = (): void => undefined;
  const watched: Watched = { held: [], sending: [], sendAnyway: () => again() };
  watchSending({
    site,
    readPage: () => page,
    listComposers: () => site.listComposers(page),
    mustHold: () => mustHold,
    onHeld(composer, _control, sendAnyway) {
      watched.held.push(composer);
      again = sendAnyway;
    },
    onSending: (composer, anyway) => watched.sending.push({ composer, anyway }),
    // The page's own kind: its events know no other.
    signal: new page.doc.defaultView!.AbortController().signal,
  });
  return watched;
}

/** Presses the site's own button as a person does; true when the site hears of it. */
function press(control: HTMLElement): boolean {
  let heard = false;
  control.ownerDocument.addEventListener('click', () => (heard = true), { once: true });
  control.ownerDocument.addEventListener('submit', (event) => event.preventDefault(), { once: true });
  control.click();
  return heard;
}

describe('the send guard', () => {
  it('knows the send control of most networks from their saved pages', () => {
    const networks = new Set(fixtures.map(({ site }) => site.id));
    expect(networks.size).toBeGreaterThanOrEqual(Math.floor(adapters.length / 2));
  });

  it.each(fixtures.map(({ name }) => name))(
    '%s: holds the site’s own button once, and lets the person go on',
    (name) => {
      const fixture = fixtures.find((one) => one.name === name)!;
      const { site, page, guarded } = fixture;
      const [composer] = guarded;
      const control = site.findSendControl?.(composer!, page) as HTMLElement;
      control.removeAttribute('disabled');
      const watched = watch(fixture, true);
      expect(press(control)).toBe(false);
      expect(watched.held).toEqual([composer]);
      expect(watched.sending).toEqual([]);
      watched.sendAnyway();
      expect(watched.held).toHaveLength(1);
      expect(watched.sending).toEqual([{ composer, anyway: true }]);
      // Once: the next sending is held again.
      expect(press(control)).toBe(false);
      expect(watched.held).toHaveLength(2);
    },
  );

  it.each(fixtures.map(({ name }) => name))('%s: stands in nobody’s way where nothing holds', (name) => {
    const fixture = fixtures.find((one) => one.name === name)!;
    // A page of its own: the listeners of the test before live on in theirs.
    const { html, url } = listFixtures().find((one) => one.name === name)!;
    const page = loadPage(html, url);
    const [composer] = fixture.site.listComposers(page).filter((el) => fixture.site.findSendControl?.(el, page));
    const control = fixture.site.findSendControl?.(composer!, page) as HTMLElement;
    control.removeAttribute('disabled');
    const watched = watch({ ...fixture, page }, false);
    expect(press(control)).toBe(true);
    expect(watched).toMatchObject({ held: [], sending: [{ composer, anyway: false }] });
  });
});
