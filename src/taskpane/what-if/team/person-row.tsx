import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ComparedPay, ComparedPerson, PlannedPay } from '../../../plan/what-if';
import { useTexts } from '../../texts';
import { Difference } from './difference';
import { money } from './money';
import { PersonScenarios } from './person-scenarios';
import { usePeopleStyles } from './people-styles';
import type { Compared } from './use-comparison';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  details: {
    padding: `0 0 ${tokens.spacingVerticalS} 16px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly person: ComparedPerson;
  /** The scenario that is looked at, by its place; null for the month as it is. */
  readonly at: number | null;
  readonly compared: Compared;
}

/** Someone's pay, which opens to every scenario. */
export function PersonRow({ person, at, compared }: Props): React.JSX.Element {
  const styles = useStyles();
  const cells = usePeopleStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const then: ComparedPay | undefined = at === null ? undefined : person.scenarios[at];
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
          <button
            type="button"
            className={cells.button}
            aria-expanded={open}
            {...(open ? { 'aria-controls': id } : {})}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <Chevron aria-hidden fontSize={12} className={styles.icon} />
            {person.name}
          </button>
        </th>
        <Pay of={person.today} />
        {then && (
          <>
            <Pay of={then} />
            <td className={mergeClasses(cells.cell, cells.figure)}>
              <Difference value={then.difference} />
            </td>
          </>
        )}
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={then ? 4 : 2} className={styles.details}>
            <PersonScenarios person={person} compared={compared} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Pay in a cell; an error as Excel has it. */
export function Pay({ of: { pay, error } }: { readonly of: PlannedPay }): React.JSX.Element {
  const cells = usePeopleStyles();
  const texts = useTexts();
  return <td className={mergeClasses(cells.cell, cells.figure)}>{pay === null ? error : money(pay, texts)}</td>;
}
