import { browser } from 'wxt/browser';

/** The one place the browser's API comes from. */
export { browser };
