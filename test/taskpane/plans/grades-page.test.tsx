/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { keepPlan } from '../../../src/excel/kept-plans';
import type { Language } from '../../../src/i18n';
import type { IsoMonth } from '../../../src/plan/month-setup';
import PlansView from '../../../src/taskpane/plans/plans-view';
import { GradesPage } from '../../../src/taskpane/plans/scored/grades-page';
import { createTexts, TextsProvider } from '../../../src/taskpane/texts';
import { openBook, type Book } from '../../excel/support/open-book';
import { indicator, planOf, sheetOf } from '../../plan/scored/support/sheets';
import { writeScores } from '../../plan/scored/support/score-sheets';

// The spreadsheet schedules its calculations by it; this page imitation has none.
Object.assign(globalThis, { MessageChannel });

const PLAN = planOf(sheetOf([indicator('units')]));

let book: Book;
beforeEach(async () => {
  book = await openBook({ calculation: 'manual' });
  await keepPlan(PLAN);
});
afterEach(() => {
  cleanup();
  book.dispose();
});

function provided(language: Language, page: React.JSX.Element): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsProvider value={createTexts(language)}>{page}</TextsProvider>
    </FluentProvider>,
  );
}

/** From the gallery to the plan and on to its grades. */
async function openGrades(language: Language = 'en-US'): Promise<void> {
  provided(language, <PlansView shown />);
  fireEvent.click(await screen.findByRole('button', { name: /^(Team score|团队考核)/ }));
  fireEvent.click(screen.getByRole('button', { name: createTexts(language).t('grades.open') }));
}

const times = (count: number, score: number): number[] => Array.from({ length: count }, () => score);
const YEAR = { 'Wang Fang': times(12, 92), 'Li Wei': times(12, 60), 'Zhao Min': [...times(9, 95), 80, 80, 80] };
const shown = (): string[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('a year’s scores give a proposal for everybody with its reason, those who move first; the rule is the user’s', async () => {
  await writeScores(book, PLAN.plan, YEAR, '2026-01' as IsoMonth);
  await openGrades();
  await screen.findByText('12 months found.');
  expect(shown()).toEqual([
    'Wang FangUp one grade12 of 12 months with 90 marks or more (10 needed), none under 70.',
    'Li WeiDown one gradeThe mean of 12 months is 60 marks, under 70.',
    'Zhao MinStays9 of 12 months with 90 marks or more; 10 are needed.',
  ]);
  fireEvent.change(screen.getByLabelText('Months needed'), { target: { value: '9' } });
  fireEvent.change(screen.getByLabelText('Mean under'), { target: { value: '60' } });
  expect(shown().map((text) => /^.*?(?=Up|Down|Stays)(Up|Down|Stays)/.exec(text)?.[0])).toEqual([
    'Wang FangUp',
    'Zhao MinUp',
    'Li WeiStays',
  ]);
});

test('in Chinese, and up to a month that is chosen', async () => {
  await writeScores(book, PLAN.plan, YEAR, '2026-01' as IsoMonth);
  await openGrades('zh-CN');
  await screen.findByText('找到 12 个月的得分。');
  fireEvent.change(screen.getByLabelText('截至月份（近 12 个月）'), { target: { value: '2026-06' } });
  expect(shown()[0]).toBe('Wang Fang不变仅 6 个月有得分，满 12 个月方可提出建议。');
});

test('without a month that was built the way there is offered', async () => {
  const onBuild = jest.fn();
  const none = (): void => undefined;
  provided('en-US', <GradesPage plan={PLAN} said={null} onBack={none} onSay={none} onBuild={onBuild} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Go to Build' }));
  expect(onBuild).toHaveBeenCalledTimes(1);
});
