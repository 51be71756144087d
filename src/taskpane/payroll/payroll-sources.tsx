import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { lineTitle, titleOf, type PlanInput, type PlanVersion } from '../../plan/language';
import type { IsoMonth, PlanUse } from '../../plan/month-setup';
import { FigureField } from '../build/plans/figure-field';
import { inputOffers } from '../build/plans/figure-offers';
import { FindSources } from '../build/plans/find-sources';
import { untilTyped } from '../build/plans/source-sentence';
import { useRanges } from '../build/use-ranges';
import { useMonthStore } from '../month-context';
import { useTexts, type Texts } from '../texts';
import { withMoreOfLists, withSource } from './payroll-use';

const useStyles = makeStyles({
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  header: { display: 'grid', width: '100%', padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  figures: { display: 'grid', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly month: IsoMonth;
  readonly payroll: PlanUse;
  readonly version: PlanVersion;
}

/** Every figure that the payroll asks for, each with where it comes from. */
export function PayrollSources({ month, payroll, version }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const store = useMonthStore();
  const ranges = useRanges();
  const inputs = Object.entries(version.inputs);
  const listed = inputs.filter(([name]) => payroll.inputs[name]).length;
  const followed = inputs.filter(([name, { follows }]) => follows && !payroll.inputs[name]).length;
  const field = ([name, input]: [string, PlanInput]): React.JSX.Element => (
    <FigureField
      key={name}
      name={name}
      input={input}
      source={payroll.inputs[name] ?? null}
      groups={inputOffers(input, ranges)}
      ranges={ranges}
      whose="own"
      open={withoutList(input, version, texts)}
      onSource={(source) => {
        store.changePayroll(withSource(payroll, name, source));
      }}
    />
  );
  const groups = [
    {
      title: 'payroll.sources.own',
      hint: 'payroll.sources.ownHint',
      inputs: inputs.filter(([, { follows }]) => !follows),
    },
    {
      title: 'payroll.sources.follows',
      hint: 'payroll.sources.followsHint',
      inputs: inputs.filter(([, { follows }]) => follows),
    },
  ] as const;
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="sources">
        <AccordionHeader as="h2">
          <span className={styles.header}>
            <Text weight="semibold">{t('payroll.sources.title')}</Text>{' '}
            <Text size={200} className={styles.quiet}>
              {t('payroll.sources.summary', { found: listed, follows: followed })}
            </Text>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={styles.figures}>
            <FindSources
              label={t('payroll.sources.find')}
              find={() => {
                const more = withMoreOfLists(store.state(), payroll, month);
                if (more) store.changePayroll(more);
                return more !== null;
              }}
            />
            {groups.map(({ title, hint, inputs: members }) => (
              <div key={title} role="group" aria-label={t(title)} className={styles.figures}>
                <div>
                  <Text block size={200} weight="semibold">
                    {t(title)}
                  </Text>
                  <Text block size={200} className={styles.quiet}>
                    {t(hint)}
                  </Text>
                </div>
                {members.map(field)}
              </div>
            ))}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** What it means to choose no list for a figure of the payroll. */
function withoutList(
  input: PlanInput,
  version: PlanVersion,
  texts: Texts,
): { readonly option: string; readonly said: string } {
  const { t, language } = texts;
  const { follows } = input;
  if (!follows) return { option: t('payroll.sources.typed'), said: untilTyped(input, texts) };
  if ('result' in follows) {
    return { option: t('payroll.sources.result'), said: t(`payroll.sources.say.${follows.result}`) };
  }
  const { earlier, within } = follows;
  const from = version.inputs[earlier];
  const title = (from ? titleOf(from, earlier) : lineTitle(version, earlier))[language];
  return {
    option: t('payroll.sources.earlier'),
    said: t(within === undefined ? 'payroll.sources.say.earlier' : `payroll.sources.say.${within}`, { title }),
  };
}
