import { readBriskine } from './briskine';
import { readChatwoot } from './chatwoot';
import { readCsv } from './csv';
import type { DraftTemplate } from './draft';
import { readEspanso } from './espanso';
import type { ImportReport } from './import-report';
import { readModeratoJson } from './moderato-json';
import { readTextBlaze } from './text-blaze';
import { readToolbox } from './toolbox';
import { readZendesk } from './zendesk';

/** Where replies may come from, each with what reads its files. */
export const importSources = {
  briskine: readBriskine,
  textblaze: readTextBlaze,
  zendesk: readZendesk,
  chatwoot: readChatwoot,
  toolbox: readToolbox,
  espanso: readEspanso,
  csv: readCsv,
  moderato: readModeratoJson,
} as const satisfies Record<string, (text: string, report: ImportReport) => Generator<DraftTemplate>>;

export type ImportSource = keyof typeof importSources;
