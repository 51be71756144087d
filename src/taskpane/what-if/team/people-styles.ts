import { makeStyles, tokens } from '@fluentui/react-components';

/** How tables of people and amounts look in a narrow pane. */
export const usePeopleStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} 5px`,
    verticalAlign: 'baseline',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    paddingLeft: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    // It takes what the figures leave.
    width: '100%',
    // A Chinese name stays on one line.
    minWidth: '60px',
    overflowWrap: 'anywhere',
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
