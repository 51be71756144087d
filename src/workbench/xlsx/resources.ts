/** Where the spreadsheet's plug-ins keep what they add to a workbook. */
export const RESOURCES = {
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  rules: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  tables: 'SHEET_TABLE_PLUGIN',
  filters: 'SHEET_FILTER_PLUGIN',
} as const;
