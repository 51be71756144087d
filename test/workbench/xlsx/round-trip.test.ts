import { CellValueType, type ICellData } from '@univerjs/core';
import { readXlsx, writeXlsx, type ReadResult } from '../../../src/workbench/xlsx';
import { everyFeature, RULES, RULES_AS_FORMULAS, VALIDATIONS } from './every-feature';

const ADD_IN = { id: '7a1f1f0e-0000-4000-8000-000000000001', version: '0.1.0.0' };
const SPILL = { sheetId: 'kpi', row: 5, column: 1, values: [[10], [20], [30]] };

async function saveAndOpen(source = everyFeature()): Promise<ReadResult> {
  const bytes = await writeXlsx(source.workbook, source.extras, { addIn: ADD_IN, spills: [SPILL] });
  return readXlsx(bytes.buffer, 'Every feature.xlsx', { addInId: ADD_IN.id });
}

function resource(result: ReadResult, name: string): Record<string, unknown> {
  const data = result.workbook.resources?.find((candidate) => candidate.name === name)?.data;
  return JSON.parse(data ?? '{}') as Record<string, unknown>;
}

describe('a workbook that is saved and opened', () => {
  const source = everyFeature();
  const [kpi, people, hidden] = ['kpi', 'people', 'secret'].map((id) => source.workbook.sheets[id]);
  let result: ReadResult;
  beforeAll(async () => {
    result = await saveAndOpen();
  });
  const sheet = (index: number) => result.workbook.sheets[result.workbook.sheetOrder[index] ?? ''] ?? {};
  const styleOf = (cell: ICellData | undefined): unknown =>
    typeof cell?.s === 'string' ? result.workbook.styles[cell.s] : cell?.s;

  it('loses nothing', () => {
    expect(result.losses).toEqual([]);
  });

  it('has its sheets in their order, under their names, hidden where they were', () => {
    expect(result.workbook.sheetOrder.map((id) => result.workbook.sheets[id]?.name)).toEqual([
      kpi?.name,
      people?.name,
      hidden?.name,
    ]);
    expect([0, 1, 2].map((index) => sheet(index).hidden)).toEqual([0, 0, 1]);
  });

  it('has every cell with its value, its kind and its look', () => {
    const before = source.workbook.sheets['kpi']?.cellData ?? {};
    for (const [row, cells] of Object.entries(before)) {
      for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
        const place = `R${Number(row) + 1}C${Number(column) + 1}`;
        const after: ICellData | undefined = sheet(0).cellData?.[Number(row)]?.[Number(column)];
        const isSpilling = place === 'R6C2';
        expect([place, after?.v]).toEqual([place, isSpilling || cell.v === '' ? undefined : cell.v]);
        expect([place, after?.t]).toEqual([place, isSpilling || cell.v === '' ? undefined : cell.t]);
        expect([place, after?.custom]).toEqual([place, cell.custom]);
        const look = typeof cell.s === 'string' ? source.workbook.styles[cell.s] : undefined;
        if (look) expect([place, styleOf(after)]).toEqual([place, look]);
      }
    }
  });

  it('has every formula as it was typed, shared ones written out', () => {
    const formulas = (data: Record<number, Record<number, ICellData>> | undefined): string[] =>
      Object.entries(data ?? {}).flatMap(([row, cells]) =>
        Object.entries(cells).flatMap(([column, cell]) => (cell.f ? [`${row},${column} ${cell.f}`] : [])),
      );
    expect(formulas(sheet(0).cellData)).toEqual([...formulas(kpi?.cellData), '3,9 =SUM(B3:C3)'].sort());
  });

  it('leaves the cells that a formula fills to the formula', () => {
    expect(sheet(0).cellData?.[5]?.[1]?.f).toBe('=COMMISSION(B10:B12,Plan_Tiers)');
    expect(sheet(0).cellData?.[6]?.[1]?.v).toBeUndefined();
  });

  it.each([
    ['frozen panes', 'freeze'],
    ['column widths and hidden columns', 'columnData'],
    ['row heights and hidden rows', 'rowData'],
    ['merged cells', 'mergeData'],
    ['gridlines', 'showGridlines'],
    ['tab colour', 'tabColor'],
    ['zoom', 'zoomRatio'],
    ['size of columns', 'defaultColumnWidth'],
    ['size of rows', 'defaultRowHeight'],
  ] as const)('has its %s', (_, key) => {
    const plain = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (name, inner: unknown) => (name === 's' ? undefined : inner));
    expect(plain(sheet(0)[key])).toEqual(plain(kpi?.[key]));
  });

  it('has its column styles', () => {
    const style = sheet(0).columnData?.[1]?.s;
    expect(result.workbook.styles[typeof style === 'string' ? style : '']).toEqual(source.workbook.styles['column']);
  });

  it('has its conditional formats', () => {
    expect(resource(result, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')['sheet-1']).toEqual(RULES);
  });

  it('has its data validations', () => {
    expect(resource(result, 'SHEET_DATA_VALIDATION_PLUGIN')['sheet-1']).toEqual(VALIDATIONS);
  });

  it('has its names, of the workbook and of a sheet, of cells and of formulas', () => {
    const names = Object.values(resource(result, 'SHEET_DEFINED_NAME_PLUGIN')) as Record<string, unknown>[];
    expect(names.map((name) => ({ ...name, id: undefined }))).toEqual([
      {
        name: 'Plan_Tiers',
        formulaOrRefString: "'员工 名单'!$A$1:$B$9",
        localSheetId: 'AllDefaultWorkbook',
        comment: 'From, rate',
      },
      { name: '税率', formulaOrRefString: '=0.13', localSheetId: 'AllDefaultWorkbook' },
      { name: 'Mine', formulaOrRefString: "'KPI 2026-10'!$B:$B", localSheetId: 'sheet-1', hidden: true },
      {
        name: 'Sales',
        formulaOrRefString: '=SUM(XLOOKUP(1,Hidden!$A:$A,Hidden!$B:$B))',
        localSheetId: 'AllDefaultWorkbook',
      },
    ]);
  });

  it('has its table', () => {
    const { tables } = resource(result, 'SHEET_TABLE_PLUGIN')['sheet-2'] as { tables: Record<string, unknown>[] };
    expect(tables).toMatchObject([
      {
        name: 'People',
        range: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 },
        columns: [{ displayName: '姓名' }, { displayName: '基本工资' }],
      },
    ]);
    expect(sheet(1).cellData?.[1]?.[0]).toMatchObject({ v: '张 三', t: CellValueType.STRING });
  });

  it('has its filter', () => {
    expect(resource(result, 'SHEET_FILTER_PLUGIN')['sheet-1']).toEqual({
      ref: { startRow: 1, startColumn: 0, endRow: 9, endColumn: 4 },
    });
  });

  it('has its page set-up, protection, settings, author and way of calculating', () => {
    const before = source.extras;
    expect(result.extras.settings).toEqual(before.settings);
    expect(result.extras.author).toBe(before.author);
    expect(result.extras.calculationMode).toBe(before.calculationMode);
    expect(result.extras.sheets['sheet-1']?.pageLayout).toEqual(before.sheets['kpi']?.pageLayout);
    expect(result.extras.sheets['sheet-1']?.conditionalFormats).toEqual(before.sheets['kpi']?.conditionalFormats);
    expect(result.extras.sheets['sheet-1']?.protection?.options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
    });
    expect(result.extras.sheets['sheet-2']?.protection).toBeUndefined();
  });

  it('is the same when it is saved and opened once more', async () => {
    const ids: Record<string, unknown> = { ...result.workbook, id: '' };
    const again = await saveAndOpen({ workbook: result.workbook, extras: result.extras });
    const comparable = { ...again.workbook, id: '' } as Record<string, unknown>;
    for (const key of ['styles', 'sheetOrder', 'sheets', 'resources', 'defaultStyle'])
      expect([key, comparable[key]]).toEqual([key, ids[key]]);
    expect(again.extras).toEqual(result.extras);
  });
});

it.each(RULES_AS_FORMULAS)('saves what a file cannot say otherwise as a formula (%#)', async (rule, formula) => {
  const source = everyFeature();
  const rules = {
    kpi: [{ cfId: 'x', ranges: [{ startRow: 1, startColumn: 1, endRow: 9, endColumn: 1 }], stopIfTrue: false, rule }],
  };
  source.workbook.resources = [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(rules) }];
  const result = await saveAndOpen(source);
  expect(resource(result, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')['sheet-1']).toMatchObject([
    { rule: { subType: 'formula', value: formula } },
  ]);
});
