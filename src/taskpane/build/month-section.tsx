import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { isMonth } from '../../plan/is-month';
import { monthTitle } from '../../sheets/month';
import type { MonthAvailable } from '../../sheets/month-types';
import type { IsoMonth, MonthSetup } from '../../plan/month-setup';
import { useMonthState, useMonthStore } from '../month-context';
import { useTexts, type Texts } from '../texts';
import { Section } from './section';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', gap: tokens.spacingHorizontalXS },
});

/** The month to build, out of those that the data speak of. */
export function MonthSection({ setup }: { readonly setup: MonthSetup }): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const store = useMonthStore();
  const { months } = useMonthState();
  const at = months.findIndex(({ month }) => month === setup.month);
  // Months stand latest first.
  const previous = months[at + 1];
  const next = at > 0 ? months[at - 1] : undefined;
  if (months.length === 0) return <AnyMonth month={setup.month} />;
  return (
    <Section title={t('month.title')}>
      <div className={styles.row}>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label={t('month.previous')}
          disabled={!previous}
          onClick={() => {
            if (previous) store.setMonth(previous.month);
          }}
        />
        <Select
          aria-label={t('month.title')}
          value={setup.month}
          onChange={(_, { value }) => {
            const chosen = months.find(({ month }) => month === value);
            if (chosen) store.setMonth(chosen.month);
          }}
        >
          {at < 0 && <option value={setup.month}>{monthTitle(setup.month, texts.language)}</option>}
          {months.map((available) => (
            <option key={available.month} value={available.month}>
              {label(available, texts)}
            </option>
          ))}
        </Select>
        <Button
          icon={<ChevronRightRegular />}
          aria-label={t('month.next')}
          disabled={!next}
          onClick={() => {
            if (next) store.setMonth(next.month);
          }}
        />
      </div>
    </Section>
  );
}

/** The month where the lists name none. */
function AnyMonth({ month }: { readonly month: IsoMonth }): React.JSX.Element {
  const { t } = useTexts();
  const store = useMonthStore();
  return (
    <Section title={t('month.title')}>
      <Input
        type="month"
        aria-label={t('month.title')}
        value={month}
        onChange={(_, { value }) => {
          if (isMonth(value)) store.setMonth(value);
        }}
      />
    </Section>
  );
}

function label({ month, targets, records }: MonthAvailable, { t, language }: Texts): string {
  const title = monthTitle(month, language);
  if (!records) return t('month.noRecords', { month: title });
  return targets ? title : t('month.noTargets', { month: title });
}
