import { Badge, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Rubric } from '../../../domain/quality/rubric';
import type { DraftMark, ReviewDraft } from '../../../review/scoring/model';
import { usePageStyles } from '../../components/pageStyles';
import { useScoringText } from '../texts';
import { keyEffect } from './keys';
import { MarkButtons } from './MarkButtons';

const useStyles = makeStyles({
  category: {
    margin: `${tokens.spacingVerticalS} 0 2px`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '26px',
    padding: `1px ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  current: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  mark: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  full: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  open: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
  },
});

const itemId = (item: number): string => `scoring-item-${item}`;

/** Brings the keyboard to an item. */
export const focusItem = (item: number): void => document.getElementById(itemId(item))?.focus();

interface Props {
  rubric: Rubric;
  draft: ReviewDraft;
  disabled: boolean;
  onChange: (more: Partial<ReviewDraft>) => void;
  /** The keyboard has gone past the last item. */
  onPassed: () => void;
}

/** The rubric's items by category, one key a mark; the item that has the keyboard shows its marks as buttons, too. */
export function MarkItems({ rubric, draft, disabled, onChange, onPassed }: Props) {
  const text = useScoringText();
  const page = usePageStyles();
  const styles = useStyles();
  const [current, setCurrent] = useState(() => Math.max(0, draft.marks.indexOf(null)));
  const [refused, setRefused] = useState('');
  const typed = useRef('');
  const order = rubric.categories.flatMap(({ items }) => items);

  // The form opens with the keyboard on the first item to mark, and the chat in sight.
  const first = useRef(current);
  useEffect(() => {
    const timer = setTimeout(() => document.getElementById(itemId(first.current))?.focus({ preventScroll: true }));
    return () => clearTimeout(timer);
  }, []);

  const move = (from: number, by: 1 | -1) => {
    const next = order[order.indexOf(from) + by];
    if (next !== undefined) focusItem(next);
    else if (by === 1) onPassed();
  };
  const mark = (item: number, value: DraftMark) =>
    onChange({ marks: draft.marks.map((known, i) => (i === item ? value : known)) });

  const onKey = (event: KeyboardEvent, item: number) => {
    const { name = '', fullMark: full = 0 } = rubric.items[item] ?? {};
    if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const effect = keyEffect(event.key, full, draft.marks[item] ?? null, typed.current);
    if (!effect) return;
    event.preventDefault();
    setRefused(effect.kind === 'refused' ? text('scoring.item.refused', { item: name, full, mark: effect.mark }) : '');
    if (effect.kind === 'note') document.getElementById(`${itemId(item)}-note`)?.focus();
    if (effect.kind === 'move') move(item, effect.by);
    if (effect.kind !== 'mark') return;
    typed.current = effect.typed;
    mark(item, effect.mark);
    if (effect.done) move(item, 1);
  };

  return (
    <>
      <p className={page.hint} id="scoring-help">
        {text('scoring.items.help')}
      </p>
      <p className={page.hint} role="status" data-testid="scoring-refused">
        {refused}
      </p>
      {rubric.categories.map(({ name: category, items }) => (
        <div key={category} role="group" aria-label={category}>
          <h2 className={styles.category}>{category}</h2>
          {items.map((item) => {
            const { name = '', fullMark: full = 0, critical = false } = rubric.items[item] ?? {};
            const given = draft.marks[item] ?? null;
            const words =
              given === null
                ? text('scoring.item.open')
                : given === 'na'
                  ? text('scoring.item.na')
                  : text('scoring.item.mark', { mark: given, full });
            return (
              <div key={item}>
                <div
                  id={itemId(item)}
                  role="spinbutton"
                  tabIndex={item === current ? 0 : -1}
                  aria-label={critical ? `${name} ${text('scoring.item.critical')}` : name}
                  aria-describedby="scoring-help"
                  aria-disabled={disabled}
                  aria-valuemin={0}
                  aria-valuemax={full}
                  aria-valuenow={typeof given === 'number' ? given : undefined}
                  aria-valuetext={words}
                  className={mergeClasses(styles.item, item === current && styles.current)}
                  onFocus={() => {
                    typed.current = '';
                    setCurrent(item);
                  }}
                  onClick={() => focusItem(item)}
                  onKeyDown={(event) => onKey(event, item)}
                  data-testid={`scoring-item-${item}`}
                >
                  <span className={styles.name}>
                    {name}
                    {critical && (
                      <Badge appearance="tint" color="danger" size="small">
                        {text('scoring.item.critical')}
                      </Badge>
                    )}
                  </span>
                  <span
                    className={mergeClasses(
                      styles.mark,
                      typeof given !== 'number' && styles.open,
                      critical && given === 0 && styles.failed,
                    )}
                  >
                    {typeof given === 'number' ? given : words}
                    {typeof given === 'number' && <span className={styles.full}> / {full}</span>}
                  </span>
                </div>
                {item === current && (
                  <div className={styles.more}>
                    <MarkButtons
                      item={name}
                      fullMark={full}
                      mark={given}
                      disabled={disabled}
                      onMark={(value) => {
                        mark(item, value);
                        move(item, 1);
                      }}
                    />
                    <Input
                      id={`${itemId(item)}-note`}
                      size="small"
                      value={draft.notes[item] ?? ''}
                      disabled={disabled}
                      placeholder={text('scoring.item.note', { item: name })}
                      aria-label={text('scoring.item.note', { item: name })}
                      onChange={(_, { value }) =>
                        onChange({ notes: draft.notes.map((known, i) => (i === item ? value : known)) })
                      }
                      onKeyDown={(event) => {
                        if (event.key === 'Enter' || event.key === 'Escape') focusItem(item);
                      }}
                      data-testid="scoring-note"
                    />
                  </div>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </>
  );
}
