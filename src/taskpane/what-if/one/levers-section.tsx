import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { missingInputs, ofDepartment, titleOf, type PlanInput, type PlanValues } from '../../../plan/language';
import type { LeverName } from '../../../plan/quick';
import { movable, ownFigures, presentFigure, type Lever } from '../../../plan/solve';
import { Section } from '../../build/section';
import { EachTable } from '../../plans/each-table';
import { InputField } from '../../plans/input-field';
import { useTexts } from '../../texts';
import { Fold } from '../fold';
import { givenFigure } from './changes';
import { LeverRow, PutBack } from './lever-row';
import type { Planning } from './use-planning';

const useStyles = makeStyles({
  levers: { display: 'grid', gap: tokens.spacingVerticalS },
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
});

interface Props {
  readonly planning: Planning;
  readonly levers: ReadonlyMap<LeverName, Lever>;
  readonly onRange: (lever: Lever) => void;
}

/** Everything that the pay follows from, to be moved: the department's figures, the person's own, and their lists. */
export const LeversSection = memo(function LeversSection({ planning, levers, onRange }: Props): React.JSX.Element {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { version } = planning.start.compiled;
  const inputs = Object.entries(version.inputs);
  const shared = Object.keys(version.department ?? {}).map(ofDepartment);
  const own = inputs.filter(([, { each }]) => each === undefined).map(([name]) => name);
  const words = [...new Set(inputs.flatMap(([, { each }]) => (each === undefined ? [] : [each])))];
  const rows = (names: readonly LeverName[]): React.JSX.Element[] =>
    names.map((name) => (
      <FigureRow key={name} name={name} planning={planning} lever={levers.get(name)} onRange={onRange} />
    ));
  return (
    <Section title={t('one.levers')}>
      <div className={styles.levers}>
        {shared.length > 0 && (
          <>
            <Text size={200} weight="semibold">
              {t('trial.department')}
            </Text>
            {rows(shared)}
            <Text size={200} weight="semibold">
              {t('trial.own')}
            </Text>
          </>
        )}
        {rows(own)}
        {words.map((word) => {
          const listed = Object.fromEntries(inputs.filter(([, { each }]) => each === word));
          const names = Object.keys(listed);
          const titles = names.map((name) => titleOf(listed[name], name)[language]);
          const isChanged = names.some((name) => name in planning.changes);
          return (
            <Fold
              key={word}
              title={t('one.lists', { titles: titles.join(t('plan.comma')) })}
              aside={isChanged ? t('one.changed') : ''}
            >
              {() => <ListFigures word={word} inputs={listed} planning={planning} />}
            </Fold>
          );
        })}
      </div>
    </Section>
  );
});

function FigureRow(props: {
  readonly name: LeverName;
  readonly planning: Planning;
  readonly lever: Lever | undefined;
  readonly onRange: (lever: Lever) => void;
}): React.JSX.Element | null {
  const { name, planning, lever, onRange } = props;
  const styles = useStyles();
  const { language } = useTexts();
  const { start, now, changes, onSet, onPutBack } = planning;
  const { version } = start.compiled;
  const entry = movable(start, name)?.entry;
  if (!entry) return null;
  const isChanged = name in changes;
  const isMissing = missingInputs(version.inputs, ownFigures(now)).includes(name);
  if (lever) {
    return (
      <LeverRow
        name={name}
        entry={entry}
        lever={lever}
        value={presentFigure(now, name)}
        before={presentFigure(start, name)}
        changed={isChanged}
        missing={isMissing}
        onSet={onSet}
        onPutBack={onPutBack}
        onRange={onRange}
      />
    );
  }
  const given = givenFigure(now, name);
  return (
    <div className={styles.field}>
      <InputField
        name={name}
        input={entry}
        value={typeof given === 'object' ? null : given}
        missing={isMissing}
        onChange={(value) => {
          onSet({ [name]: value });
        }}
      />
      {isChanged && (
        <PutBack
          title={titleOf(entry, name)[language]}
          onClick={() => {
            onPutBack(name);
          }}
        />
      )}
    </div>
  );
}

function ListFigures(props: {
  readonly word: string;
  readonly inputs: Readonly<Record<string, PlanInput>>;
  readonly planning: Planning;
}): React.JSX.Element {
  const { word, inputs, planning } = props;
  return (
    <EachTable
      word={word}
      inputs={inputs}
      values={ownFigures(planning.now)}
      onChange={(values: PlanValues) => {
        planning.onSet(Object.fromEntries(Object.keys(inputs).map((name) => [name, values[name] ?? null])));
      }}
    />
  );
}
