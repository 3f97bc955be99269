/** Words people mask so often that one letter is enough to read them ("f***"), most usual first. */
export const usuallyMasked: readonly string[] = (
  'fuck shit cunt bitch fucking bullshit dick cock ass asshole fucker pussy slut whore crap bastard piss bollocks wanker twat ' +
  'merde pute putain connard con bordel bite cul chier foutre encule salope nique couille couilles enfoire batard connasse conne pd'
).split(' ');
