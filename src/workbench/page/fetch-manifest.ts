import { manifestForHost } from '../../tools/manifest-for-host';

/**
 * The manifest that the workbench plays: the add-in's own, or, where the page was opened with `?namespace=ACME`, what
 * `npm run manifest:prod -- … --namespace ACME` makes of it.
 */
export async function fetchManifest(): Promise<string> {
  const response = await fetch('/manifest.xml');
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  const manifest = await response.text();
  const namespace = new URLSearchParams(location.search).get('namespace');
  return namespace === null ? manifest : manifestForHost(manifest, { host: location.origin, namespace });
}
