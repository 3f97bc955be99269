import { exportCsv } from '@/utils/templates/exporters/export-csv';
import { exportJson } from '@/utils/templates/exporters/export-json';
import type { Template } from '@/utils/templates/schema';
import { downloadText } from './download-text';

/** Gives the person the templates as a file. */
export function exportTemplates(packId: string, templates: readonly Template[], format: 'csv' | 'json'): void {
  const name = `moderato-templates-${packId}.${format}`;
  if (format === 'csv') downloadText(name, exportCsv(templates), 'text/csv');
  else downloadText(name, exportJson(templates), 'application/json');
}
