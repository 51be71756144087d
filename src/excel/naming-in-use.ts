import { namingOf, type Naming } from '../formula/naming';

/**
 * How this installation writes our functions. Office opens the page at the address in the manifest, and a manifest with a
 * namespace names it there too: `taskpane.html?namespace=ACME`. Office.js has no call that tells it.
 * @throws Error where the address carries a namespace that can be none
 */
export function namingInUse(): Naming {
  return namingOf(typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('namespace'));
}
