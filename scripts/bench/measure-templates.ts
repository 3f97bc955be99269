import MiniSearch from 'minisearch';
import { networkNames } from '@/utils/community/network-names';
import { buildTemplateIndex } from '@/utils/templates/build-template-index';
import { renderTemplate } from '@/utils/templates/render-template';
import type { Template } from '@/utils/templates/schema';
import { searchTemplates } from '@/utils/templates/search-templates';
import { type Figure, makeFigure } from './figure';
import { makeTemplates } from './make-templates';
import { readShippedPack } from './read-shipped-pack';
import { percentile } from './statistics';
import { readProcessorTime, timeRounds } from './time-rounds';

/** Search, ms a key typed. */
const floor = 5;

/** What a key in the picker costs over 10,000 templates, and what filling one costs. */
export async function measureTemplates(): Promise<Figure[]> {
  const templates = makeTemplates(10_000);
  const started = readProcessorTime();
  const index = buildTemplateIndex(templates);
  const buildMs = (readProcessorTime() - started) / 1000;
  const peer = buildPeer(templates);
  const keys = listKeys(templates);
  const own: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const query of keys) {
      own.push(timeOne(() => searchTemplates(index, query, 50)));
      // The library needs a hundred times as long for its slowest keys: once is enough.
      if (round === 0) others.push(timeOne(() => peer.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })));
    }
  }
  const figures = [50, 95, 99].map((p) =>
    makeFigure(`template search, a key, p${p}`, percentile(own, p / 100), 'ms', {
      peers: { minisearch: percentile(others, p / 100) },
      floor,
    }),
  );
  return [...figures, makeFigure('template index of 10,000, building', buildMs, 'ms'), measureRender()];
}

/** Processor time of one call, ms. */
function timeOne(work: () => unknown): number {
  const started = readProcessorTime();
  work();
  return (readProcessorTime() - started) / 1000;
}

function buildPeer(templates: readonly Template[]): MiniSearch {
  const fields = ['shortcut', 'title', 'tags', 'folder', 'body'];
  const peer = new MiniSearch({ fields, searchOptions: { boost: { shortcut: 6, title: 5, tags: 3, folder: 2 } } });
  peer.addAll(
    templates.map(({ id, shortcut, title, tags, folder, variants }) => ({
      id,
      shortcut,
      title: `${title.fr} ${title.en}`,
      tags: tags.join(' '),
      folder,
      body: variants.map(({ body }) => body).join(' '),
    })),
  );
  return peer;
}

/** Seven searches as they grow key by key; every other one with two letters swapped. */
function listKeys(templates: readonly Template[]): string[] {
  return [3, 1500, 2750, 4100, 5600, 7300, 9900].flatMap((at, nth) => {
    const title = templates[at]!.title.fr!.split(' ').slice(0, 2).join(' ');
    const typed = nth % 2 === 1 ? `${title.slice(0, 3)}${title[4]}${title[3]}${title.slice(5)}` : title;
    return Array.from(typed, (_, end) => typed.slice(0, end + 1));
  });
}

function measureRender(): Figure {
  const { templates, brand } = readShippedPack();
  const byId = new Map(templates.map((template) => [template.id, template]));
  const render = (template: Template) =>
    renderTemplate({
      templateId: template.id,
      templates: byId,
      context: {
        item: null,
        thread: null,
        brand,
        network: { id: 'facebook', name: networkNames.facebook },
        me: { name: 'Camille Roy', signature: 'Camille' },
        now: '2026-03-12T09:30',
      },
      lang: 'fr',
      register: 'vous',
      answers: {},
      interfaceLanguage: 'fr',
      random: () => 0.5,
    });
  return makeFigure('template of the sample pack, filling', timeRounds({ render }, templates).render! / 1000, 'ms');
}
