const actions: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  lint: async () => (await import('./pack/lint-command')).lintCommand,
  diff: async () => (await import('./pack/diff-command')).diffCommand,
  keygen: async () => (await import('./pack/keygen-command')).keygenCommand,
  rotate: async () => (await import('./pack/rotate-command')).rotateCommand,
  sign: async () => (await import('./pack/sign-command')).signCommand,
  verify: async () => (await import('./pack/verify-command')).verifyCommand,
};

/** `moderato pack …`: what the workspace does with packs, for teams that keep theirs in Git. */
export async function packCommand([name, ...args]: string[]): Promise<number> {
  const action = name === undefined ? undefined : actions[name];
  if (!action) throw new Error(`pack ${Object.keys(actions).join('|')}`);
  return (await action())(args);
}
