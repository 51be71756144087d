export { composeLine, type ComposedLine, type ComposeTexts, type FieldPlace } from './compose-line';
export { dropLine, goesWith, inTheWay } from './drop-line';
export { entryOf, withEntry, withEntryAt, withExamples, withoutEntry, type Section } from './entries';
export { fittedPart } from './fit-part';
export { candidates, fitting } from './fits';
export { namesInText } from './formula-names';
export { freeName, isFree } from './free-name';
export {
  columnLabels,
  freshGrid,
  rowLabels,
  withGridColumn,
  withGridLabels,
  withGridRow,
  withoutGridColumn,
  withoutGridRow,
  type GridCells,
} from './grid-cells';
export {
  draftOf,
  newLineDraft,
  newWrapper,
  withFresh,
  withFreshFigure,
  withValue,
  type FreshFigure,
  type LineDraft,
  type PartContext,
  type PartDraft,
} from './line-draft';
export { readLine, writeLine } from './line-form';
export { newPlan } from './new-plan';
export { omit } from './omit';
export { withoutPaid, withPaid } from './paid-lines';
export type {
  ChoiceField,
  FigureField,
  FiguresField,
  FormField,
  FreshExample,
  PrimitiveKind,
  TableField,
  WrapperKind,
} from './primitive';
export { PRIMITIVE_KINDS, PRIMITIVES, WRAPPERS } from './primitives';
export { renameEntry } from './rename-entry';
export { usersOf } from './users-of';
export { withChoices } from './with-choices';
