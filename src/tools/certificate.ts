import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const OWN = 'node_modules/.cache/paysheet/certificate.json';
const DAYS = 365;

/**
 * The certificate for https://localhost: the one that Microsoft's office-addin-dev-certs has installed as trusted,
 * where there is one (Excel accepts no other), else one of our own, kept so that the browser asks only once.
 */
export async function certificate(): Promise<Certificate> {
  const trusted = join(homedir(), '.office-addin-dev-certs', 'localhost');
  if (existsSync(`${trusted}.key`) && existsSync(`${trusted}.crt`)) {
    return { key: readFileSync(`${trusted}.key`, 'utf8'), cert: readFileSync(`${trusted}.crt`, 'utf8') };
  }
  if (existsSync(OWN)) {
    const kept = JSON.parse(readFileSync(OWN, 'utf8')) as Certificate & { expires: number };
    if (kept.expires > Date.now()) return kept;
  }
  const expires = new Date(Date.now() + DAYS * 86_400_000);
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    notAfterDate: expires,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const kept = { key: made.private, cert: made.cert, expires: expires.getTime() };
  mkdirSync('node_modules/.cache/paysheet', { recursive: true });
  writeFileSync(OWN, JSON.stringify(kept));
  return kept;
}
