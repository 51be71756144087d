import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../../src/functions';

/** A worked example: what is given, what must come out, and the public page that says so, where there is one. */
export interface WorkedCase {
  readonly title: string;
  readonly args: readonly Input[];
  readonly result?: number | readonly (readonly (number | string)[])[];
  readonly error?: string;
  readonly source?: string;
}

interface CaseFile {
  readonly function: string;
  readonly cases: readonly WorkedCase[];
}

/** All worked examples in this folder, one file for each function. */
export function readCases(): readonly CaseFile[] {
  return readdirSync(__dirname)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as CaseFile);
}
