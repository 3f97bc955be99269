import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { readAccount } from './read-account';
import { siteAdapters } from './registry';
import type { SiteAdapter } from './site-adapter';

const expectSite = (id: string): SiteAdapter => {
  const site = siteAdapters.find((one) => one.id === id);
  if (!site) throw new Error(id);
  return site;
};

describe('the account of a page, by its address', () => {
  it.each([
    ['facebook', 'https://www.facebook.com/atelierlise', 'atelierlise'],
    ['facebook', 'https://www.facebook.com/atelierlise/posts/pfbid02abc', 'atelierlise'],
    ['facebook', 'https://www.facebook.com/permalink.php?story_fbid=pfbid0ab&id=61550000000000', '61550000000000'],
    ['facebook', 'https://www.facebook.com/', null],
    ['facebook', 'https://www.facebook.com/groups/1180000000000001/posts/299/', null],
    ['facebook', 'https://www.facebook.com/watch/?v=12', null],
    ['facebook', 'https://www.facebook.com/photo/?fbid=1180&set=a.1', null],
    ['instagram', 'https://www.instagram.com/atelier.lise/p/DAbCdEfGh12/?img_index=1', 'atelier.lise'],
    ['instagram', 'https://www.instagram.com/p/DAbCdEfGh12/', null],
    ['linkedin', 'https://www.linkedin.com/company/atelier-lise/posts/?feedView=all', 'atelier-lise'],
    ['linkedin', 'https://www.linkedin.com/in/lise-atelier/', null],
    ['youtube', 'https://www.youtube.com/@AtelierLise/community', '@AtelierLise'],
    ['youtube-studio', 'https://studio.youtube.com/channel/UCabcdefghijklmnop/comments/inbox', 'UCabcdefghijklmnop'],
    ['twitch', 'https://www.twitch.tv/popout/atelier_lise/chat', 'atelier_lise'],
    ['twitch', 'https://www.twitch.tv/directory', null],
    ['discord', 'https://discord.com/channels/1180000000000000001/118', '1180000000000000001'],
    ['discord', 'https://discord.com/channels/@me', null],
    ['trustpilot', 'https://fr.trustpilot.com/review/www.boutique.example?page=2', 'boutique.example'],
    ['google-reviews', 'https://www.google.com/local/business/11820/customers/reviews', '11820'],
    ['disqus', 'https://disqus.com/embed/comments/?base=default&f=journal&t_u=x', 'journal'],
    ['meta-inbox', 'https://business.facebook.com/latest/inbox/all?asset_id=118000000000001', '118000000000001'],
    ['wordpress', 'https://journal.example/2026/06/un-article/', null],
  ])('%s %s', (id, url, account) => {
    expect(readAccount(expectSite(id), loadPage('', url))).toEqual({ account, owner: null });
  });

  it.each([
    ['tiktok', 'https://www.tiktok.com/@atelier.lise/video/74', 'atelier.lise'],
    ['threads', 'https://www.threads.com/@atelier.lise/post/DAb', 'atelier.lise'],
    ['bluesky', 'https://bsky.app/profile/lise.example/post/3k', 'lise.example'],
    ['mastodon', 'https://social.example/@lise@far.example/118', 'lise@far.example'],
    ['pinterest', 'https://www.pinterest.fr/atelierlise/', 'atelierlise'],
  ])('%s %s may be anybody’s', (id, url, owner) => {
    expect(readAccount(expectSite(id), loadPage('', url))).toEqual({ account: null, owner });
  });
});

describe('the account of a page, by what it shows', () => {
  it.each([
    [
      'x',
      'https://x.com/home',
      '<a data-testid="AppTabBar_Profile_Link" href="/atelier_lise">Profil</a>',
      'atelier_lise',
    ],
    [
      'x',
      'https://x.com/home',
      '<div data-testid="SideNav_AccountSwitcher_Button">Lise @atelier_lise</div>',
      'atelier_lise',
    ],
    [
      'tiktok',
      'https://www.tiktok.com/foryou',
      '<a data-e2e="nav-profile" href="/@atelier.lise">Profil</a>',
      'atelier.lise',
    ],
    [
      'youtube',
      'https://www.youtube.com/watch?v=a',
      '<div id="owner"><a href="/@AtelierLise">Lise</a></div>',
      '@AtelierLise',
    ],
    ['youtube-studio', 'https://studio.youtube.com/', '<div id="entity-name"> Ferme de Lise </div>', 'Ferme de Lise'],
  ])('%s %s', (id, url, html, account) => {
    expect(readAccount(expectSite(id), loadPage(html, url)).account).toBe(account);
  });
});
