/**
 * Bytes of a pack that comes from a store. 10,000 templates of two wordings are 8 MB; a member's browser reads the whole in
 * memory and keeps earlier versions, and a phone line takes a minute for more.
 */
export const maxPackBytes = 16 * 1024 * 1024;

/** A manifest is about half a kilobyte. */
export const maxManifestCharacters = 16_000;
