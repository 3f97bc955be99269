import { describe, expect, it } from 'vitest';
import { parseHost } from './parse-host';

describe('the site a person types', () => {
  it.each([
    ['https://www.facebook.com/maisontamarin/posts/12', 'www.facebook.com'],
    ['  forum.example/viewtopic.php?t=3 ', 'forum.example'],
    ['http://intranet.example:8080/equipe', 'intranet.example'],
    ['Trustpilot.com', 'trustpilot.com'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['café.example', 'xn--caf-dma.example'],
  ])('%s is %s', (typed, host) => expect(parseHost(typed)).toEqual({ host }));

  it('keeps www as typed, for it is another host to the browser', () => {
    expect(parseHost('www.reddit.com')).toEqual({ host: 'www.reddit.com' });
    expect(parseHost('reddit.com')).toEqual({ host: 'reddit.com' });
  });

  it.each([
    ['', 'empty'],
    ['*.facebook.com', 'pattern'],
    ['chrome://extensions', 'not-web'],
    ['about:config', 'not-web'],
    ['file:///home/page.html', 'not-web'],
    ['facebook', 'unreadable'],
    ['deux mots.fr', 'unreadable'],
    ['contact@example.com', 'unreadable'],
    ['https://', 'unreadable'],
    ['https://chromewebstore.google.com/detail/x', 'protected'],
  ])('“%s” is refused: %s', (typed, problem) => expect(parseHost(typed)).toEqual({ problem }));
});
