/** The type that the system knows Excel workbooks by. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file's name without its extension. */
export function titleOf(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}

/** Lets the user choose a workbook; null if none was chosen. */
export function pickXlsx(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `.xlsx,${XLSX_TYPE}`;
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null);
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}

/** Hands bytes to the user as a file in the downloads folder. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX_TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download starts after this task: revoking at once would take the bytes away from it.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
