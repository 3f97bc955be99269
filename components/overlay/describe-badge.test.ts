import { expect, it } from 'vitest';
import { categories, signals } from '@/utils/charter/schema';
import { actions } from '@/utils/log/schema';
import { allMessages } from '@/utils/messages/all-messages';
import { badgeMessageKeys } from '@/utils/messages/badge-message-keys';
import { describeBadge } from './describe-badge';
import type { BadgeSubject } from './summarise-verdict';

const at = '2026-01-01T10:00:00Z';
const done = actions.flatMap((action) =>
  ['Inès', ''].map((agent) => ({ type: 'done', action: { id: 'i1', action, agent, at, outcome: 'done' } })),
) as unknown as BadgeSubject[];
const subjects: BadgeSubject[] = [
  ...categories.map((category) => ({ type: 'category' as const, category, articleId: 'a' })),
  ...signals.map((signal) => ({ type: 'signal' as const, signal })),
  { type: 'worth-a-look' },
  ...done,
  { type: 'answered', answer: { itemId: 'c', name: 'Tamarin', at: null } },
  { type: 'answered', answer: { itemId: 'c', name: 'Tamarin', at } },
  { type: 'history', count: 2 },
  { type: 'calm' },
];

it('says nothing that a page has to ask the browser for', () => {
  const asked = new Set<string>();
  for (const subject of subjects) {
    describeBadge(
      { kind: 'note', count: 2, subject },
      '3.2',
      (key) => {
        asked.add(key);
        return key;
      },
      'fr',
      Date.parse(at) + 60_000,
    );
  }
  expect([...asked].filter((key) => !badgeMessageKeys.includes(key as never))).toEqual([]);
  expect(badgeMessageKeys.filter((key) => !(key in allMessages))).toEqual([]);
});
