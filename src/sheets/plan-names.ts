import { SHEETS } from '../i18n/messages/sheets';

/** What the Plan sheet is called when it is first built, in every language. */
export const PLAN_NAMES: readonly string[] = Object.values(SHEETS['plan.sheetName']);

/** The defined name over the whole block of the Plan sheet. */
export const PLAN_BLOCK = 'Plan_Block';

/** Workbook-wide names over the Plan sheet's figures. A slot is an indicator's number there, which it keeps. */
export const CURVE_NAME = 'Plan_Curve';
export const CURVE_METHOD_NAME = 'Plan_Curve_Method';
export const weightName = (slot: number): string => `Plan_Weight_${slot}`;
export const directionName = (slot: number): string => `Plan_Direction_${slot}`;
export const tiersName = (slot: number): string => `Plan_Tiers_${slot}`;
export const methodName = (slot: number): string => `Plan_Method_${slot}`;
