import { findPersonalData } from '@/utils/charter/find-personal-data';
import { Counts } from './counts';
import type { SetRow } from './dev-row';

/** Kinds the charter forbids; the set also labels names, places and dates. */
const shown = [
  'PHONE_NUMBER',
  'EMAIL_ADDRESS',
  'CREDIT_CARD',
  'IBAN_CODE',
  'STREET_ADDRESS',
  'US_SSN',
  'US_DRIVER_LICENSE',
  'IP_ADDRESS',
];

/** Recall by kind of personal data (a sentence counts as found when anything in it is), and alarms on sentences with none. */
export function measurePersonalData(rows: readonly SetRow[]): Map<string, Counts> {
  const byKind = new Map<string, Counts>();
  for (const row of rows) {
    const found = findPersonalData(row.text).length > 0;
    const kinds = row.functionality.split('|').filter((kind) => kind !== '');
    const wanted = kinds.filter((kind) => shown.includes(kind));
    for (const kind of wanted.length > 0
      ? wanted
      : kinds.length === 0
        ? ['(nothing personal)']
        : ['(names, places, dates only)']) {
      const counts = byKind.get(kind) ?? new Counts();
      counts.add(found, wanted.length > 0);
      byKind.set(kind, counts);
    }
  }
  return byKind;
}
