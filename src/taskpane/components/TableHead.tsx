import { Definition, type Term } from './Definition';

/** A column's title; one over numbers stands to the right as they do, and may have its definition beside it. */
export type ColumnTitle = string | { number: string; term?: Term };

/** The head of a table in the looks of `tableStyles`. */
export function TableHead({ titles }: { titles: readonly ColumnTitle[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title) =>
          typeof title === 'string' ? (
            <th key={title} scope="col">
              {title}
            </th>
          ) : (
            <th key={title.number} scope="col" className="number">
              {title.number}
              {title.term && <Definition term={title.term} />}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
