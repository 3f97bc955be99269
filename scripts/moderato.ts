/** The same domain code without a browser: for team leads' own checks, and for maintainers when a site changes. */
const commands: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  charter: async () => (await import('./commands/charter')).charterCommand,
  tone: async () => (await import('./commands/tone')).toneCommand,
  render: async () => (await import('./commands/render')).renderCommand,
  import: async () => (await import('./commands/import')).importCommand,
  pack: async () => (await import('./commands/pack')).packCommand,
  'read-page': async () => (await import('./commands/read-page')).readPageCommand,
};

const usage = `moderato: reply templates, charter and tone check, without a browser

  charter [--pack FILE] < items.jsonl     {id,text,lang?,network?}
  tone [--pack FILE] < drafts.jsonl       {id,comment,draft,lang,network,register}
  render --template ID --lang fr|en --context FILE [--pack FILE] [--register vous|tu]
  read-page FILE.html --url URL [--network ID]
  pack lint FILE
  pack diff OLD NEW
  pack keygen --out KEY.json [--url URL --pack FILE]
  pack sign FILE --key KEY.json --out FOLDER [--days 30] [--update automatic|ask]
  pack rotate --key OLD.json --new-key NEW.json --pack ID --out FOLDER
  pack verify FOLDER --link LINK | --public-key X --pack ID

Packs take --json and --lang fr|en; a key's password comes by --password-file FILE or in MODERATO_PASSWORD.
  import briskine|textblaze|zendesk|chatwoot|toolbox|automoderator|espanso|csv|moderato FILE
         [--id ID] [--brand NAME] [--lang fr|en] [--out FILE]   a pack; what stays behind on the error output

JSON Lines in and out. A bad line is told on the error output as {"line":n,"error":…}; the others are still answered.`;

const [name, ...args] = process.argv.slice(2);
const command = name === undefined ? undefined : commands[name];
if (!command) {
  console.error(usage);
  process.exitCode = name === undefined || name === '--help' ? 0 : 2;
} else {
  try {
    process.exitCode = await (await command())(args);
  } catch (error) {
    console.error(`moderato ${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}

export {};
