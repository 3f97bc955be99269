import type { SiteAdapter } from './site-adapter';

/** Whether Enter alone posts what a composer holds. */
export function sendsOnEnter({ enterSends }: SiteAdapter, composer: Element): boolean {
  return typeof enterSends === 'string' ? composer.closest(enterSends) !== null : enterSends === true;
}
