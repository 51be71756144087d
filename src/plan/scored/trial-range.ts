import { inputKind, type InputKind, type PlanInput } from '../language';

type Range = Required<Pick<PlanInput, 'min' | 'max' | 'step'>>;

const RANGES: Readonly<Partial<Record<InputKind, Range>>> = {
  ratio: { min: 0, max: 1, step: 0.05 },
  score: { min: 0, max: 1000, step: 1 },
  amount: { min: 0, max: 1000000, step: 1000 },
};
const COUNTED: Range = { min: 0, max: 100, step: 1 };

/** In which range and steps a figure of a unit is tried out. */
export function trialRange(unit: string): Range {
  return RANGES[inputKind({ unit })] ?? COUNTED;
}
