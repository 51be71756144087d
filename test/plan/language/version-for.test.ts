import type { IsoMonth } from '../../../src/plan/month-setup';
import { readPlanText, versionFor } from '../../../src/plan/language';
import { BRAND_STORE_TEXT } from './support/brand-store';

const { plan } = readPlanText(BRAND_STORE_TEXT);
const [version] = plan!.versions;
const months = ['2026-07', '2026-01', '2027-01'] as IsoMonth[];
const versions = months.map((validFrom) => ({ ...version!, validFrom, examples: [] }));

describe('the version in force', () => {
  test.each([
    ['2025-12', null],
    ['2026-01', '2026-01'],
    ['2026-06', '2026-01'],
    ['2026-07', '2026-07'],
    ['2026-12', '2026-07'],
    ['2027-01', '2027-01'],
    ['2031-05', '2027-01'],
  ])('in %s is the one valid from %s, in whatever order they are written', (month, from) => {
    expect(versionFor({ ...plan!, versions }, month as IsoMonth)?.validFrom ?? null).toBe(from);
  });
});
