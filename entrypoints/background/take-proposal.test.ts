import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { Database } from '@/utils/db/database';
import { DraftStore } from '@/utils/db/draft-store';
import { PartVersionStore } from '@/utils/db/part-version-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Proposal, ProposedItem } from '@/utils/packs/proposals/proposal-schema';
import { invertParts } from '@/utils/packs/proposals/to-parts';
import { packSchema } from '@/utils/packs/schema';
import { takeProposal } from './take-proposal';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const [template] = pack.templates as [(typeof pack.templates)[0]];
const propose = (...items: ProposedItem[]): Proposal => ({
  id: 'f3b0c442-98fc',
  pack: pack.id,
  version: pack.version,
  author: 'Inès',
  at: '2026-11-22T08:00:00Z',
  note: '',
  items,
});
const wording: ProposedItem = {
  kind: 'wording',
  templateId: template.id,
  lang: template.variants[0]!.lang,
  register: template.variants[0]!.register,
  ...(template.variants[0]!.networks && { networks: template.variants[0]!.networks }),
  before: template.variants[0]!.body,
  after: 'Bonjour, merci.',
};
let drafts: DraftStore;
let versions: PartVersionStore;
let db: Database;
let names = 0;

beforeEach(async () => {
  db = new Database(`take-proposal-${++names}`);
  drafts = new DraftStore(db);
  versions = new PartVersionStore(db);
  await db.packs.put({ id: pack.id, loadedAt: '2026-11-22T08:00:00Z', pack });
});

const layers = async () => (await drafts.read(pack.id)).layers;

describe('taking a proposal into the draft', () => {
  it('lets a rule pass the comment it was shown, and takes that back', async () => {
    const rule = pack.charter.rules.find(({ category }) => category === 'insult')!;
    const text = 'Bande d’incapables, vous êtes des abrutis.';
    const item: ProposedItem = { kind: 'exception', ruleId: rule.id, text, words: ['abrutis'] };
    const taken = await takeProposal(drafts, pack.id, propose(item), 'Camille', new Set([0]));
    expect((await layers()).ruleLayer.rules[0]?.tests.fr?.pass).toContain(text);
    const back = { ...propose(wording), items: invertParts(taken) };
    expect(await takeProposal(drafts, pack.id, back, 'Camille', null)).toHaveLength(1);
    expect((await layers()).ruleLayer.rules).toEqual([]);
  });

  it('keeps what was there before, to go back to', async () => {
    const tone: ProposedItem = { kind: 'accept', rule: 'jargon', words: 'SAV' };
    await takeProposal(drafts, pack.id, propose(wording, tone), 'Camille', new Set([0, 1]));
    expect(await versions.list(pack.id, 'tone:guide')).toMatchObject([{ agent: 'Camille', part: pack.tone }]);
    expect(await db.templateVersions.toArray()).toContainEqual(expect.objectContaining({ template }));
  });

  it('refuses a wording that could not be inserted, and changes nothing', async () => {
    const broken = { ...wording, after: '{% if %}' };
    const before = await layers();
    const attempt = takeProposal(drafts, pack.id, propose(broken), 'Camille', new Set([0]));
    await expect(attempt).rejects.toBeInstanceOf(AppError);
    expect(await layers()).toEqual(before);
  });
});
