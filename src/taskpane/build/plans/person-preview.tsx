import type { ComponentType } from 'react';
import { isError } from '../../../formula/value';
import { explainLine, PAY, type CompiledPlan } from '../../../plan/language';
import type { PlanReviewRow } from '../../../sheets/month-types';
import { LineRow } from '../../plans/line-row';
import { useTexts, type Texts } from '../../texts';
import { shownMoney } from './shown-money';

interface PersonOfPlan {
  readonly compiled: CompiledPlan;
  readonly row: PlanReviewRow;
}

/** Shows what makes up somebody's pay. */
export type PersonDetail = ComponentType<PersonOfPlan>;

interface Props extends PersonOfPlan {
  readonly detail: PersonDetail;
}

/** Somebody who is paid by a plan with what they are paid; where that is no figure, why not. */
export function PersonPreview({ compiled, row, detail: Detail }: Props): React.JSX.Element {
  const texts = useTexts();
  return (
    <LineRow
      title={row.name}
      shown={shownMoney(row.pay, texts)}
      total={false}
      wrong={false}
      fault={reasonOf(compiled, row, texts)}
    >
      {() => <Detail compiled={compiled} row={row} />}
    </LineRow>
  );
}

/** Why somebody's pay comes to an error: what the first line at fault says of itself. */
function reasonOf(compiled: CompiledPlan, { result }: PlanReviewRow, { language }: Texts): string | null {
  if (!isError(result.pay.value)) return null;
  const line = compiled.lines.find(({ name }) => isError(result.lines.get(name)?.value ?? null));
  const worked = line && result.lines.get(line.name);
  if (!line || !worked) return null;
  const { title, error } = explainLine(compiled, line, worked, language);
  if (!error) return null;
  return line.name === PAY ? error.message : `${title}: ${error.message}`;
}
