import { decodeEntities } from './decode-entities';
import type { ImportPlace } from './draft';
import { htmlToText } from './html-to-text';
import type { ImportReport } from './import-report';
import { isHtml } from './is-html';

/** A wording as plain text, whether it was written in HTML or not; images and tables are told. */
export function readRichText(source: string, where: ImportPlace, report: ImportReport): string {
  if (!isHtml(source)) return decodeEntities(source);
  const { text, lost } = htmlToText(source);
  for (const element of lost) report.drop(where, element, 'import_why_rich');
  return text;
}
