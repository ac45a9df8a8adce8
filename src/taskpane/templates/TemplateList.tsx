import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { CellLink, GalleryState, TableDesign } from '../../review/templates/model';
import { usePageStyles } from '../components/pageStyles';
import { searchDesigns } from './search';
import { TemplateEntry } from './TemplateEntry';
import { useTemplateText } from './text';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none', marginTop: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

interface Props {
  designs: readonly TableDesign[];
  present: GalleryState['present'];
  chosen: ReadonlySet<string>;
  busy: boolean;
  query: string;
  onQuery: (query: string) => void;
  onChoose: (id: string, chosen: boolean) => void;
  onSelect: (link: CellLink) => void;
  onClear: (id: string) => void;
}

/** All templates by group, and a search over them; what is chosen stays chosen while the search hides it. */
export function TemplateList({ designs, present, chosen, query, onQuery, onChoose, onClear, ...shared }: Props) {
  const text = useTemplateText();
  const page = usePageStyles();
  const styles = useStyles();
  const found = searchDesigns(designs, query);
  const groups = [...new Set(found.map(({ template }) => template.group))];
  return (
    <>
      <SearchBox
        className={styles.search}
        size="small"
        value={query}
        aria-label={text('templates.search')}
        placeholder={text('templates.searchHint')}
        onChange={(_, { value }) => onQuery(value)}
        data-testid="templates-search"
      />
      <p className={page.hint} role="status">
        {found.length === 0 ? text('templates.nothing', { query }) : text('templates.count', { count: found.length })}
      </p>
      {groups.map((group) => (
        <section key={group} className={page.section}>
          <h2 className={page.heading}>{text(`templates.group.${group}`)}</h2>
          <ul className={styles.list}>
            {found
              .filter(({ template }) => template.group === group)
              .map((design) => {
                const { id } = design.template;
                return (
                  <TemplateEntry
                    key={id}
                    {...shared}
                    design={design}
                    present={present[id] ?? []}
                    chosen={chosen.has(id)}
                    onChoose={(choice) => onChoose(id, choice)}
                    onClear={() => onClear(id)}
                  />
                );
              })}
          </ul>
        </section>
      ))}
    </>
  );
}
