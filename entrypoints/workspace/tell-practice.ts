/** The practice page waits for this: one of its lines was opened in the log. */
export const practiceChannel = 'moderato.practice';

/** Tells an open practice page that its line was found. */
export function tellPractice(): void {
  const channel = new BroadcastChannel(practiceChannel);
  channel.postMessage('found');
  channel.close();
}
