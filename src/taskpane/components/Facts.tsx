import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nothing } from '../shell/format';
import { useText } from '../shell/text';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  none: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** The few figures that say how a thing stands, side by side. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={useStyles().facts}>{children}</dl>;
}

/** One figure; `about` is its definition card. */
export function Fact({
  name,
  about,
  value,
  testId,
}: {
  name: string;
  about?: ReactNode;
  value: string;
  testId: string;
}) {
  const styles = useStyles();
  const text = useText();
  return (
    <div>
      <dt className={styles.name}>
        {name}
        {about}
      </dt>
      <dd className={styles.value} data-testid={testId}>
        {value === nothing ? <span className={styles.none}>{text('list.noData')}</span> : value}
      </dd>
    </div>
  );
}
