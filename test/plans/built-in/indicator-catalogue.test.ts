import { parseUnit } from '../../../src/plan/language/units';
import { INDICATOR_CATALOGUE, type CatalogueIndicator } from '../../../src/plans/built-in';

const INDICATORS = INDICATOR_CATALOGUE.flatMap(({ name, indicators }) =>
  indicators.map((indicator): [string, CatalogueIndicator] => [`${name}.${indicator.name}`, indicator]),
);

describe('the catalogue of indicators', () => {
  test('covers every position of the schemes', () => {
    expect(INDICATOR_CATALOGUE.map(({ title, indicators }) => [title['zh-CN'], indicators.length])).toEqual([
      ['销售顾问', 7],
      ['网络销售', 4],
      ['服务顾问', 6],
      ['客户服务', 5],
      ['前台主管', 3],
      ['车间与维修技师', 4],
      ['配件', 4],
      ['市场', 4],
      ['人事行政', 3],
      ['售后部门', 6],
    ]);
  });

  test.each([
    ['sales-consultant.financePenetration', 0.7],
    ['sales-consultant.insurancePenetration', 0.7],
    ['sales-consultant.followUps', 6],
    ['sales-consultant.visitorRecords', 1],
    ['online-sales.articles', 0.5],
    ['service-advisor.renewals', 3],
    ['customer-care.callBacks', 1],
    ['customer-care.lostRecalls', 0.17],
    ['front-desk-supervisor.complaintRate', 0.01],
    ['department.totalOutput', 2_200_000],
    ['department.stretchOutput', 2_400_000],
    ['department.satisfactionIndex', 900],
    ['department.tenItemSurvey', 92],
    ['department.loyalCustomers', 0.5],
    ['department.payingCustomers', 0.65],
  ])('%s has the scheme’s target, %d', (name, target) => {
    expect(new Map(INDICATORS).get(name)?.target).toBe(target);
  });

  test('knows which indicators are better when lower', () => {
    expect(INDICATORS.filter(([, { direction }]) => direction !== 'higher').map(([name]) => name)).toEqual([
      'service-advisor.complaints',
      'front-desk-supervisor.complaintRate',
      'workshop.rework',
      'marketing.costPerLead',
    ]);
  });

  test.each(INDICATORS)('%s has a unit, and bands that rise', (_, { unit, scoring }) => {
    expect(parseUnit(unit)).not.toBeNull();
    const froms = scoring.kind === 'bands' ? scoring.rows.map(([from]) => from) : [0];
    expect([...new Set(froms)].sort((a, b) => a - b)).toEqual(froms);
  });

  test('names each indicator once a position', () => {
    expect(new Set(INDICATORS.map(([name]) => name)).size).toBe(INDICATORS.length);
  });
});
