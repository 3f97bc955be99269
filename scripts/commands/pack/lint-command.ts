import { parseArgs } from 'node:util';
import { checkFile } from './check-file';
import { outputOptions, readOutput } from './output-options';
import { describeIssue, sayIssue } from './say';

/** `moderato pack lint FILE`: 0 when members would take it, 1 when they would not. */
export async function lintCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: outputOptions });
  const [file] = positionals;
  if (!file) throw new Error('pack lint FILE [--json] [--lang fr|en]');
  const { json, lang } = readOutput(values);
  const { pack, issues } = checkFile(file);
  if (json) {
    const found = issues.map((issue) => describeIssue(issue, lang));
    console.log(
      JSON.stringify({ ok: pack !== null, pack: pack?.id ?? null, version: pack?.version ?? null, issues: found }),
    );
  } else {
    for (const issue of issues) console.log(sayIssue(issue, lang));
    console.log(pack ? `${pack.id} ${pack.version}: sound` : `${file}: refused`);
  }
  return pack ? 0 : 1;
}
