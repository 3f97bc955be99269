import type { Transaction } from 'dexie';
import { readTemplateRef, templateRef } from '@/utils/templates/template-ref';
import type { StoredPack, TemplateUse } from './database';

/** Uses were counted by the template's id alone, when one pack was all there was: they become uses of that pack. */
export async function upgradeTemplateUses(transaction: Transaction): Promise<void> {
  const [first] = await transaction.table<StoredPack>('packs').toArray();
  const uses = transaction.table<TemplateUse>('templateUses');
  const old = (await uses.toArray()).filter(({ templateId }) => readTemplateRef(templateId) === null);
  await uses.bulkDelete(old.map(({ templateId }) => templateId));
  if (!first) return;
  await uses.bulkPut(old.map((use) => ({ ...use, templateId: templateRef(first.id, use.templateId) })));
}
