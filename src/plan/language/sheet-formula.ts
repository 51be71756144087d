import { findFunction } from '../../functions';
import type { Language } from '../../i18n';
import { PLAIN_NAMES, type Naming } from '../../formula/naming';
import { parseFormula } from '../../formula/parse';
import { printFormula } from '../../formula/print';
import type { FormulaNode } from '../../formula/tree';
import type { CompiledLine, CompiledPlan } from './compile-plan';
import { definedName } from './names';
import { parameterCells, type ParameterCells } from './parameter';
import type { ParameterContent, PlanVersion } from './pay-plan';
import type { NameUse } from './plan-names';

/**
 * Where a plan's figures stand in a workbook, as formulas write it. Cells of a person's own row are relative, `D7`, all
 * else is fixed, `$D$7:$D$19`, so that a formula can be filled down.
 */
export interface SheetReferences {
  /** The person's cell; for an input with a value for each of something the person's range of them. */
  readonly input: (name: string) => string;
  /** The person's cell of a line. */
  readonly line: (name: string) => string;
  /** An input or a line over everyone under the plan. */
  readonly team: (name: string) => string;
  /** The person's place in such columns, from 1: `ROWS(D$7:D7)`. */
  readonly mine: string;
  readonly department: (name: string) => string;
  /** The month's first or last day. */
  readonly month: (day: 'start' | 'end') => string;
  /** Left out, parameters are the defined names that `definedName` gives them. */
  readonly parameter?: (name: string) => string;
  /** How the words of choices stand in cells; left out, as formulas have them. */
  readonly language?: Language;
}

/**
 * A plan's own line as a live formula of a sheet: names replaced by references, with its rounding round it.
 * @param naming how this installation writes our functions
 */
export function toSheetFormula(
  compiled: CompiledPlan,
  line: CompiledLine,
  references: SheetReferences,
  naming: Pick<Naming, 'writeName'> = PLAIN_NAMES,
): string {
  const words = choiceWords(compiled.version, references.language);
  const place = (node: FormulaNode): FormulaNode => {
    switch (node.kind) {
      case 'name': {
        const use = compiled.names.at(node);
        return use ? parseFormula(referenceTo(use, compiled, references)).root : node;
      }
      case 'text':
        return { ...node, value: words.get(node.value) ?? node.value };
      case 'unary':
        return { ...node, operand: place(node.operand) };
      case 'binary':
        return { ...node, left: place(node.left), right: place(node.right) };
      case 'call': {
        const known = node.ours === null ? undefined : findFunction(node.ours);
        // A method is the same word in every language, whatever the plan's own choices are called.
        const placed = node.arguments.map((argument, index) =>
          known?.arguments[index]?.kind === 'choice' && argument?.kind === 'text'
            ? argument
            : argument && place(argument),
        );
        return { ...node, name: node.ours === null ? node.name : naming.writeName(node.ours), arguments: placed };
      }
      default:
        return node;
    }
  };
  return `=${printFormula(place(line.formula.root))}`;
}

/** The cells of a parameter as a sheet shows them: a grid's labels that are words of a choice in the reader's language. */
export function sheetCells(version: PlanVersion, parameter: ParameterContent, language: Language): ParameterCells {
  const words = choiceWords(version, language);
  return parameterCells(parameter).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? (words.get(cell) ?? cell) : cell)),
  );
}

function referenceTo(use: NameUse, { plan }: CompiledPlan, references: SheetReferences): string {
  switch (use.kind) {
    case 'input':
      return references.input(use.name);
    case 'line':
      return references.line(use.name);
    case 'team':
      return references.team(use.name);
    case 'mine':
      return references.mine;
    case 'department':
      return references.department(use.name);
    case 'month':
      return references.month(use.day);
    case 'parameter':
      return references.parameter?.(use.name) ?? definedName(plan.plan, use.name);
  }
}

/** What people read in the place of the words of choices and of grids' labels. */
export function choiceWords(version: PlanVersion, language: Language | undefined): ReadonlyMap<string, string> {
  if (language === undefined) return new Map();
  const choices = Object.values(version.inputs).map((input) => input.choices ?? {});
  const labels = Object.values(version.parameters).map((parameter) =>
    'grid' in parameter ? (parameter.labels ?? {}) : {},
  );
  return new Map(
    [...labels, ...choices].flatMap((words) =>
      Object.entries(words).map(([word, title]): [string, string] => [word, title[language]]),
    ),
  );
}
