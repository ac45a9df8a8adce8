import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useText } from '../shell/text';

/** A long list, a page at a time. @returns what is shown of it, and the button that shows more, or nothing */
export function useShowMore<T>(items: readonly T[], pageSize = 20): [visible: readonly T[], showMore: ReactNode] {
  const text = useText();
  const [shown, setShown] = useState(pageSize);
  const more = Math.min(pageSize, items.length - shown);
  const button = more > 0 && (
    <Button size="small" appearance="subtle" onClick={() => setShown(shown + pageSize)}>
      {text('list.showMore', { count: more })}
    </Button>
  );
  return [items.slice(0, shown), button];
}
