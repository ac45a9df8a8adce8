import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DraftMark } from '../../../review/scoring/model';
import { useScoringText } from '../texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '2px' },
  button: {
    minWidth: '24px',
    height: '24px',
    padding: '0 4px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  given: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
});

/** Marks by the mouse: each whole mark up to 10, else ten steps to the full mark. */
export const marksOffered = (fullMark: number): number[] => {
  if (fullMark <= 10) {
    const whole = Array.from({ length: Math.floor(fullMark) + 1 }, (_, i) => i);
    return Number.isInteger(fullMark) ? whole : [...whole, fullMark];
  }
  return Array.from({ length: 11 }, (_, i) => Math.round((fullMark * i) / 10));
};

interface Props {
  item: string;
  fullMark: number;
  mark: DraftMark;
  disabled: boolean;
  /** Whether an item may also not apply. */
  optional?: boolean;
  onMark: (mark: DraftMark) => void;
}

export function MarkButtons({ item, fullMark, mark, disabled, optional = true, onMark }: Props) {
  const text = useScoringText();
  const styles = useStyles();
  const entries: [DraftMark, string][] = [
    ...marksOffered(fullMark).map((value): [DraftMark, string] => [value, String(value)]),
    ...(optional ? [['na', text('scoring.item.na')] satisfies [DraftMark, string]] : []),
  ];
  return (
    <div className={styles.root} role="group" aria-label={`${text('scoring.item.points')} ${item}`}>
      {entries.map(([value, words]) => (
        <button
          key={words}
          type="button"
          className={mergeClasses(styles.button, value === mark && styles.given)}
          aria-pressed={value === mark}
          disabled={disabled}
          onClick={() => onMark(value)}
          data-testid={`scoring-mark-${value}`}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
