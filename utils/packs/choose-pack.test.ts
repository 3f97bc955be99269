import { describe, expect, test } from 'vitest';
import { choosePack, type PackOnOffer, type PageAccount } from './choose-pack';

const offer = (
  packId: string,
  name: string,
  brand: Partial<PackOnOffer['brand']> = {},
  sample = false,
): PackOnOffer => ({
  packId,
  brand: { name, handles: {}, domains: [], ...brand },
  sample,
});
const lune = offer('lune', 'Lune', { handles: { x: ['@Lune'], facebook: ['lune.fr'] }, domains: ['lune.example'] });
const soleil = offer('soleil', 'Soleil', { handles: { x: ['@soleil'] }, domains: ['soleil.example'] });
const on = (page: Partial<PageAccount>): PageAccount => ({
  network: 'x',
  host: 'x.com',
  account: null,
  owner: null,
  ownHandles: [],
  ...page,
});

describe('which pack speaks for a page', () => {
  test('the brand whose account the page is, whatever the letters’ case', () => {
    expect(choosePack([lune, soleil], on({ account: 'SOLEIL' }), [])).toMatchObject({
      how: 'account',
      packIds: ['soleil'],
    });
  });

  test('an account is one of a network: the same name elsewhere proves nothing', () => {
    const choice = choosePack([lune, soleil], on({ network: 'tiktok', account: 'lune' }), []);
    expect(choice).toEqual({ how: 'unknown', packIds: [], options: ['lune', 'soleil'] });
  });

  test('a review page is named by the brand’s domain', () => {
    const page = on({ network: 'trustpilot', host: 'fr.trustpilot.com', account: 'www.lune.example' });
    expect(choosePack([soleil, lune], page, [])).toMatchObject({ how: 'account', packIds: ['lune'] });
  });

  test('a thread that may be anybody’s tells a brand where it is the brand’s, and nothing where it is not', () => {
    expect(choosePack([lune, soleil], on({ owner: 'soleil' }), []).packIds).toEqual(['soleil']);
    const elsewhere = on({ owner: 'a.customer', ownHandles: ['@lune'] });
    expect(choosePack([lune, soleil], elsewhere, [])).toMatchObject({ how: 'own-handle', packIds: ['lune'] });
  });

  test('an account of a network with many hosts, named with its own', () => {
    const far = offer('far', 'Far', { handles: { mastodon: ['@team@social.example'] } });
    const page = (host: string) => on({ network: 'mastodon', host, owner: 'team' });
    expect(choosePack([lune, far], page('social.example'), []).packIds).toEqual(['far']);
    expect(choosePack([lune, far], page('other.example'), []).how).toBe('unknown');
  });

  test('the studio of a channel is the channel’s, the inbox of a page the page’s', () => {
    const tube = offer('tube', 'Tube', { handles: { youtube: ['Tube TV'], facebook: ['118000000000001'] } });
    expect(choosePack([lune, tube], on({ network: 'youtube-studio', account: 'Tube TV' }), []).packIds).toEqual([
      'tube',
    ]);
    const inbox = on({ network: 'meta-inbox', account: '118000000000001' });
    expect(choosePack([lune, tube], inbox, []).packIds).toEqual(['tube']);
  });

  test('where the page names no account, the one the user declared', () => {
    expect(choosePack([lune, soleil], on({ ownHandles: ['@soleil'] }), [])).toMatchObject({
      how: 'own-handle',
      packIds: ['soleil'],
    });
  });

  test('declared accounts of two brands decide nothing, and none decides on a page of another account', () => {
    expect(choosePack([lune, soleil], on({ ownHandles: ['lune', 'soleil'] }), []).how).toBe('unknown');
    expect(choosePack([lune, soleil], on({ account: 'somebody', ownHandles: ['lune'] }), []).how).toBe('unknown');
  });

  test('a brand’s own site and those below it, no site that only ends alike', () => {
    const at = (host: string) => choosePack([lune, soleil], on({ network: 'generic', host }), []).packIds;
    expect(at('forum.lune.example')).toEqual(['lune']);
    expect(at('notlune.example')).toEqual([]);
  });

  test('what the user answered for this account, and for no other', () => {
    const answers = [{ network: 'x', host: 'x.com', account: '@atelier', packId: 'soleil' }];
    expect(choosePack([lune, soleil], on({ account: 'Atelier' }), answers)).toMatchObject({
      how: 'answered',
      packIds: ['soleil'],
    });
    expect(choosePack([lune, soleil], on({ account: 'other' }), answers).how).toBe('unknown');
    expect(choosePack([lune, soleil], on({}), answers).how).toBe('unknown');
  });

  test('an answer for a host holds where its pages name no account; the latest answer counts', () => {
    const at = { network: 'generic', host: 'forum.example', account: null };
    const answers = [
      { ...at, packId: 'lune' },
      { ...at, packId: 'soleil' },
    ];
    expect(choosePack([lune, soleil], on(at), answers).packIds).toEqual(['soleil']);
    expect(choosePack([lune, soleil], on({ ...at, account: 'x' }), answers).how).toBe('unknown');
  });

  test('a brand’s account outweighs an earlier answer', () => {
    const answers = [{ network: 'x', host: 'x.com', account: 'lune', packId: 'soleil' }];
    expect(choosePack([lune, soleil], on({ account: 'lune' }), answers).packIds).toEqual(['lune']);
  });

  test('an account two brands claim is asked for, between these two; the answer settles it', () => {
    const twin = offer('twin', 'Twin', { handles: { x: ['lune'] } });
    const page = on({ account: 'lune' });
    expect(choosePack([soleil, lune, twin], page, [])).toMatchObject({ how: 'unknown', options: ['lune', 'twin'] });
    const answer = { network: 'x', host: 'x.com', account: 'lune', packId: 'twin' };
    expect(choosePack([soleil, lune, twin], page, [answer])).toMatchObject({ how: 'answered', packIds: ['twin'] });
  });

  test('the only brand, without asking', () => {
    expect(choosePack([lune], on({ account: 'anybody' }), [])).toMatchObject({ how: 'only', packIds: ['lune'] });
  });

  test('the sample steps back for a real pack, but keeps its own accounts', () => {
    const sample = offer('sample', 'Sample', { handles: { x: ['sample'] } }, true);
    expect(choosePack([sample, lune], on({ account: 'anybody' }), []).packIds).toEqual(['lune']);
    expect(choosePack([sample, lune], on({ account: 'sample' }), []).packIds).toEqual(['sample']);
    expect(choosePack([sample], on({}), []).packIds).toEqual(['sample']);
  });

  test('several packs of one brand speak together, in their order', () => {
    const campaign = offer('noel', ' LUNE ');
    expect(choosePack([campaign, soleil, lune], on({ account: 'lune' }), []).packIds).toEqual(['noel', 'lune']);
    expect(choosePack([campaign, lune], on({}), [])).toMatchObject({ how: 'only', packIds: ['noel', 'lune'] });
  });

  test('an answer whose pack is gone is asked for again; without packs nothing is offered', () => {
    const answers = [{ network: 'x', host: 'x.com', account: null, packId: 'gone' }];
    expect(choosePack([lune, soleil], on({}), answers).how).toBe('unknown');
    expect(choosePack([], on({}), answers)).toEqual({ how: 'unknown', packIds: [], options: [] });
  });

  test('a page that calls its network like a property of every object finds no brand by it', () => {
    expect(choosePack([lune, soleil], on({ network: 'constructor', account: 'length' }), []).how).toBe('unknown');
  });
});
