import type { CategoryDetector, Detection } from '@/utils/charter/detector';
import { findPersonalData } from '@/utils/charter/find-personal-data';
import { isPublicContact } from '@/utils/charter/personal-data/is-public-contact';
import type { PersonalDataKind } from '@/utils/charter/personal-data/personal-datum';
import type { Severity } from '@/utils/charter/schema';

const severities: Record<PersonalDataKind, Severity> = {
  iban: 3,
  card: 3,
  identity: 3,
  phone: 2,
  email: 2,
  address: 2,
  reference: 1,
};

/** Contact points, addresses and numbers of persons in public, the author's own included; the brand's own are not. */
export const personalData: CategoryDetector = {
  category: 'personal-data',
  detect({ original }, { brand }) {
    const byKind = new Map<PersonalDataKind, Detection>();
    for (const { kind, span } of findPersonalData(original)) {
      if (isPublicContact(original, kind, span, brand)) continue;
      const known = byKind.get(kind);
      if (known !== undefined) known.spans.push(span);
      else {
        const why = { key: `why_personal_data_${kind}` };
        byKind.set(kind, { category: 'personal-data', severity: severities[kind], spans: [span], why });
      }
    }
    return [...byKind.values()];
  },
};
