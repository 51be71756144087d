import { isNamespace } from '../formula/namespace';

/** Where manifest.xml says the add-in is served while it is being developed. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** What the manifest of a host of one's own needs to know. */
export interface HostOptions {
  /** Where the content of `dist/` is served, such as `https://pay.example.com/paysheet`. */
  readonly host: string;
  /** Written before every function's name (`ACME.COMMISSION`), for workbooks where the plain names clash with another add-in's. */
  readonly namespace?: string | undefined;
}

/**
 * The development manifest rewritten for a host of one's own, and with a namespace where one is asked for.
 * @throws Error saying which option is wrong and what it should look like.
 */
export function manifestForHost(manifest: string, { host, namespace }: HostOptions): string {
  const hosted = manifest.replaceAll(DEVELOPMENT_ORIGIN, checkedHost(host));
  return namespace === undefined ? hosted : withNamespace(hosted, checkedNamespace(namespace));
}

/**
 * A host's address without a slash at its end.
 * @throws Error saying what an address should look like
 */
export function checkedHost(host: string): string {
  const url = URL.canParse(host) ? new URL(host) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username) {
    throw new Error(
      `"${host}" is no host for an add-in: give an address such as https://pay.example.com (https only).`,
    );
  }
  return url.href.replace(/\/$/, '');
}

function checkedNamespace(namespace: string): string {
  if (!isNamespace(namespace)) {
    throw new Error(
      `"${namespace}" is no namespace: it starts with a letter and holds only letters, digits, _ and . (125 at most), such as ACME.`,
    );
  }
  return namespace.toUpperCase();
}

/**
 * The page's address names the namespace too: Office.js has no call that tells it, and the page that writes formulas needs it.
 * Every address of the page changes alike, because Office holds runtime, functions, commands and pane to be one by it.
 */
function withNamespace(manifest: string, namespace: string): string {
  return manifest
    .replace(/(\n\s*)<\/ExtensionPoint>/, '$1  <Namespace resid="Functions.Namespace" />$&')
    .replace(/(\n\s*)<bt:ShortStrings>/, `$&$1  <bt:String id="Functions.Namespace" DefaultValue="${namespace}" />`)
    .replaceAll('/taskpane.html"', `/taskpane.html?namespace=${namespace}"`)
    .replaceAll('=COMMISSION(', `=${namespace}.COMMISSION(`);
}
