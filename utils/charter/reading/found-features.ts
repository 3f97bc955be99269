import { hashText } from '@/utils/language/text-hash';
import { bucketOf, featureSeeds } from './feature-hash';

const foundBuckets = new Map<string, number>();

/** What the lists found, as features: a category, a signal or the reason of a finding. Bucket numbers. */
export function foundFeatures(names: readonly string[]): number[] {
  return names.map((name) => {
    let known = foundBuckets.get(name);
    if (known === undefined) {
      known = bucketOf(hashText(name, featureSeeds.found));
      foundBuckets.set(name, known);
    }
    return known;
  });
}
