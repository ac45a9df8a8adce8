import { makeStyles, tokens } from '@fluentui/react-components';

/** The small tables of previews: thin lines, cells of the class `number` to the right, rows `strong`, a second line of a row `more`. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `3px ${tokens.spacingHorizontalXXS}`,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& thead th': {
      border: 'none',
      color: tokens.colorNeutralForeground3,
      verticalAlign: 'bottom',
      // English titles break between words, Chinese ones not at all: both leave the names their room.
      overflowWrap: 'normal',
      wordBreak: 'keep-all',
    },
    '& .number': { textAlign: 'right' },
    '& td.number': { whiteSpace: 'nowrap' },
    // A name with its definition is higher than the figures beside it.
    '& tbody th:has(button), & tbody th:has(button) ~ td': { verticalAlign: 'middle' },
    '& tr.strong > *': { fontWeight: tokens.fontWeightSemibold },
    '& td.more': { borderTop: 'none', paddingTop: 0, color: tokens.colorNeutralForeground2 },
  },
  after: { display: 'block' },
});
