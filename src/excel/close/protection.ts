/** What a closed sheet still allows: to be looked at, its columns widened and its filters used. There is no password. */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  selectionMode: 'Normal',
};
