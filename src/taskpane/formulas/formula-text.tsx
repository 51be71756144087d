import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

/** A formula as it stands in the formula bar. */
export function FormulaText({ formula }: { readonly formula: string }): React.JSX.Element {
  return <code className={useStyles().formula}>{formula}</code>;
}
