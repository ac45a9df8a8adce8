import type { ComponentProps } from 'react';
import { useText } from '../shell/text';
import { usePageStyles } from './pageStyles';
import { RemarkList } from './RemarkList';

interface Props extends ComponentProps<typeof RemarkList> {
  /** What they are called; “please look at” where nothing is said. */
  title?: string;
}

/** The part of a preview that says what to look at; nothing where there is nothing to say. */
export function RemarkSection({ title, ...list }: Props) {
  const text = useText();
  const page = usePageStyles();
  if (list.remarks.length === 0) return null;
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{title ?? text('preview.warnings')}</h2>
      <RemarkList {...list} />
    </section>
  );
}
