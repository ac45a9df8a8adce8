import { usePageStyles } from './pageStyles';

/**
 * What a page or a step is called, and what it is good for. A new step begins here, so it must stay the same element while
 * the step's content arrives: render it at one place of the tree.
 */
export function PageHeading({ title, intro }: { title: string; intro?: string }) {
  const page = usePageStyles();
  return (
    <>
      <h1 className={page.title} tabIndex={-1}>
        {title}
      </h1>
      {intro !== undefined && <p className={page.hint}>{intro}</p>}
    </>
  );
}
