import { registerFunctions } from './register';

export { callFunction, type CallError, type CallValue } from './call';
export { FUNCTIONS, findFunction } from './catalogue';
export type { Cell, Grid, Input } from './cells';
export type { PayFunction } from './define';
export { exampleFormula } from './example-formula';
export { metadata, type Metadata } from './metadata';
export type { ArgumentReference, Example, FunctionGroup, FunctionReference, Mistake } from './reference';
export { findReference, REFERENCES } from './references';

/** Outside Excel, where there is no such runtime, the functions are still there to be called. */
if (typeof CustomFunctions !== 'undefined') registerFunctions(CustomFunctions);
