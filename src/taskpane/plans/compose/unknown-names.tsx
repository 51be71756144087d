import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { isFree, withEntry } from '../../../plan/compose';
import { departmentName, nameFault, type PlanProblem, type PlanVersion } from '../../../plan/language';
import { useTexts } from '../../texts';
import { inEveryLanguage } from '../draft';

const useStyles = makeStyles({ add: { alignSelf: 'flex-start', justifySelf: 'start', flexShrink: 0 } });

/** Names in a formula that the plan does not have yet, each to be added as a figure to fill in. */
export function UnknownNames(props: {
  readonly problems: readonly PlanProblem[];
  readonly version: PlanVersion;
  readonly onVersion: (version: PlanVersion) => void;
}): React.JSX.Element {
  const { problems, version, onVersion } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const names = new Set(
    problems.flatMap(({ key, values }) =>
      key === 'name.unknown' && typeof values['name'] === 'string' ? [values['name']] : [],
    ),
  );
  const offered = [...names].flatMap((written) => {
    const shared = departmentName(written);
    const section = shared === null ? ('inputs' as const) : ('department' as const);
    const name = shared ?? written;
    return nameFault(name) === null && isFree(name, version, section) ? [{ written, name, section }] : [];
  });
  return (
    <>
      {offered.map(({ written, name, section }) => (
        <Button
          key={written}
          size="small"
          className={styles.add}
          icon={<AddRegular />}
          onClick={() => {
            onVersion(withEntry(version, section, name, { title: inEveryLanguage(name) }));
          }}
        >
          {t('complete.addFigure', { name: written })}
        </Button>
      ))}
    </>
  );
}
