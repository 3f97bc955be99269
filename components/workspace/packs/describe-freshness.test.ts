import { describe, expect, test } from 'vitest';
import type { Language } from '@/utils/community/schema';
import { allMessages, type MessageKey } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import type { PackRow } from '@/utils/messaging/verbs/subscription-verbs';
import { describeFreshness } from './describe-freshness';

const now = Date.parse('2026-11-20T12:00:00Z');
const followed: NonNullable<PackRow['subscription']> = {
  name: 'Lune',
  url: 'https://packs.example/manifest.jws',
  link: '',
  host: 'packs.example',
  originPattern: 'https://packs.example/*',
  fingerprints: [],
  mode: 'automatic',
  checkedAt: '2026-11-20T11:48:00Z',
  nextAt: '2026-11-20T12:30:00Z',
  expires: '2026-12-31T00:00:00Z',
  expired: false,
  heldBelow: null,
  pending: null,
  problem: null,
  step: null,
};
const say = (subscription: Partial<typeof followed> | null, language: Language = 'en') =>
  describeFreshness(
    {
      version: '2.3.0',
      sample: false,
      loadedAt: '2026-11-01T08:00:00Z',
      subscription: subscription && { ...followed, ...subscription },
    },
    now,
    language,
    (key: MessageKey, values) => formatMessage(allMessages[key][language], language, values),
  );
const problem = { reason: 'unreachable', messages: [], issues: [] };

describe('how fresh a pack is', () => {
  test('says when its store was last looked at with success', () => {
    expect(say({})).toBe('Fresh 12 min. ago');
    expect(say({}, 'fr')).toBe('À jour il y a 12\u00a0min');
  });

  test('a trouble of an hour is no news; after a day it is said since when', () => {
    expect(say({ problem, checkedAt: '2026-11-20T11:00:00Z' })).toBe('Fresh 1 hr. ago');
    expect(say({ problem, checkedAt: '2026-11-03T11:00:00Z' })).toBe('Not refreshed since November 3');
    expect(say({ problem, checkedAt: '2026-11-03T11:00:00Z' }, 'fr')).toBe('Non renouvelé depuis le 3 novembre');
  });

  test('what its publisher no longer vouches for says so, with the year where it is another', () => {
    expect(say({ expired: true, checkedAt: '2025-11-03T11:00:00Z' })).toBe('Not refreshed since November 3, 2025');
  });

  test('a version gone back to says what it waits for', () => {
    expect(say({ heldBelow: '2.4.0' })).toBe('Held at 2.3.0 by you, until something newer than 2.4.0 is published');
  });

  test('what is under way now comes first', () => {
    expect(say({ step: 'downloading', expired: true })).toBe('Downloading…');
  });

  test('a pack that is written here follows nothing', () => {
    expect(say(null)).toBe('Written here: no link to follow');
  });
});
