import { expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { networkLimits } from '@/utils/tone/network-limits';
import { adapters } from './adapters';

const nowhere = loadPage('<!doctype html><title>empty</title>', 'https://nobody.example/');

/** A limit nobody's reply reaches is not worth a remark, and the command line does not know it. */
const beyondReach = 32_000;

it('a reply is as long for the tone check as for the site it goes to', () => {
  const known = adapters.flatMap(({ id, findLimit }) => {
    const limit = findLimit(null, nowhere);
    return limit && limit.max < beyondReach ? [[id, limit]] : [];
  });
  expect(Object.fromEntries(known)).toEqual(networkLimits);
});
