import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

let kept = false;

/**
 * Univer writes all spilled cells of a sheet as JSON and reads them back, twice in each calculation: once after it has
 * taken out what formulas spilled before, once after it has put in what they spill now. It has changed the cells in
 * place by then, so the copies protect nothing, and with some hundred thousand spilled cells they are most of what an
 * edit costs. Here both steps keep the cells that they have.
 */
export function keepSpilledCells(): void {
  if (kept) return;
  kept = true;
  const model = FormulaDataModel.prototype;
  /* eslint-disable @typescript-eslint/unbound-method -- called with the model as its `this` below */
  const { clearPreviousArrayFormulaCellData: clear, mergeArrayFormulaCellData: merge } = model;
  /* eslint-enable @typescript-eslint/unbound-method */
  model.clearPreviousArrayFormulaCellData = function (spilledBefore) {
    withoutCopies(() => {
      clear.call(this, spilledBefore);
    });
  };
  model.mergeArrayFormulaCellData = function (spilled) {
    withoutCopies(() => {
      merge.call(this, spilled);
    });
  };
}

/** What Univer copies a matrix with; it is deprecated, and Univer still uses it. */
interface Copied {
  getData(): unknown;
  getMatrix(): unknown;
}

function withoutCopies(change: () => void): void {
  const matrix: Copied = ObjectMatrix.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const { getData } = matrix;
  matrix.getData = function (this: Copied) {
    return this.getMatrix();
  };
  try {
    change();
  } finally {
    matrix.getData = getData;
  }
}
