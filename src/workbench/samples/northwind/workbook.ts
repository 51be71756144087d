import Papa from 'papaparse';
import { workbookOf, type SampleWorkbook } from '../sample';
import type { SampleSheet } from '../sample-sheet';
import { toSerial } from '../serial';
import { northwindMonths, northwindTarget } from './targets';

const DATE = 'yyyy-mm-dd';
const MONEY = '#,##0.00';

const LOOK = { font: 'Calibri', size: 11, headerFill: '#DCE9EC', rule: '#0F4C5C' };

/**
 * The Northwind sample: order lines with a live amount, people, and a target for every person and month.
 *
 * @param orderLines text of order-lines.csv
 * @param employees text of employees.csv
 * @throws where a file is no well-formed CSV
 */
export function northwindWorkbook(orderLines: string, employees: string): SampleWorkbook {
  return workbookOf('Northwind', northwindSheets(orderLines, employees), LOOK);
}

/** The sheets of {@link northwindWorkbook} as lists of rows. */
export function northwindSheets(orderLines: string, employees: string): SampleSheet[] {
  const people = parse(employees);
  const names = people.map((person) => person['Employee'] ?? '');
  return [orderSheet(parse(orderLines)), employeeSheet(people), targetSheet(names)];
}

type Row = Readonly<Record<string, string>>;

function parse(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`Row ${error.row ?? 0} of the sample data cannot be read: ${error.message}`);
  return data;
}

function orderSheet(lines: readonly Row[]): SampleSheet {
  return {
    id: 'order-lines',
    name: 'Order lines',
    columns: [
      { title: 'OrderID', width: 72, align: 'left' },
      { title: 'OrderDate', width: 88, format: DATE, align: 'left' },
      { title: 'EmployeeID', width: 100, align: 'center' },
      { title: 'Employee', width: 136 },
      { title: 'ProductID', width: 76, align: 'center' },
      { title: 'UnitPrice', width: 84, format: MONEY },
      { title: 'Quantity', width: 76, format: '#,##0' },
      { title: 'Discount', width: 76, format: '0%' },
      { title: 'Amount', width: 100, format: MONEY },
    ],
    rows: lines.map((line, index) => {
      const row = index + 2;
      const [price, quantity, discount] = [
        Number(line['UnitPrice']),
        Number(line['Quantity']),
        Number(line['Discount']),
      ];
      return [
        Number(line['OrderID']),
        toSerial(line['OrderDate'] ?? ''),
        Number(line['EmployeeID']),
        line['Employee'] ?? '',
        Number(line['ProductID']),
        price,
        quantity,
        discount,
        { formula: `=F${row}*G${row}*(1-H${row})`, value: price * quantity * (1 - discount) },
      ];
    }),
  };
}

function employeeSheet(people: readonly Row[]): SampleSheet {
  return {
    id: 'employees',
    name: 'Employees',
    columns: [
      { title: 'EmployeeID', width: 100, align: 'center' },
      { title: 'Employee', width: 136 },
      { title: 'Title', width: 180 },
      { title: 'HireDate', width: 88, format: DATE, align: 'left' },
      { title: 'ReportsTo', width: 80, align: 'center' },
      { title: 'City', width: 92 },
    ],
    rows: people.map((person) => [
      Number(person['EmployeeID']),
      person['Employee'] ?? '',
      person['Title'] ?? '',
      toSerial(person['HireDate'] ?? ''),
      person['ReportsTo'] ? Number(person['ReportsTo']) : null,
      person['City'] ?? '',
    ]),
  };
}

function targetSheet(employees: readonly string[]): SampleSheet {
  return {
    id: 'targets',
    name: 'Targets',
    columns: [
      { title: 'Employee', width: 136 },
      { title: 'Month', width: 88, format: 'mmm yyyy', align: 'left' },
      { title: 'Target', width: 92, format: '#,##0' },
    ],
    rows: northwindMonths().flatMap((month) =>
      employees.map((employee) => [employee, toSerial(`${month}-01`), northwindTarget(employee, month)]),
    ),
  };
}
