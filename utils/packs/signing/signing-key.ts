import type { CryptoKey } from 'jose';
import type { PinnedKey } from './pinned-key';

/** A key that can sign. As kept it cannot be read out: the browser signs with it and never shows it. */
export interface SigningKey extends PinnedKey {
  privateKey: CryptoKey;
}
