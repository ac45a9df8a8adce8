import type { CellLink } from '../../workbook/tables';
import type { RunOptions } from '../run';
import type { MarkItem } from './design';

export type { CellLink } from '../../workbook/tables';
export { cellText } from './cellText';
export { designTable, type DesignedColumn, type MarkItem, type TableDesign } from './design';
export { templates, type GalleryTemplate, type TemplateGroup } from './gallery';

/** A table of the workbook that a template would make another one of. */
export interface PresentTable {
  /** Its headers' first cell. */
  link: CellLink;
  /** Its rows that are still the template's samples. */
  samples: number;
}

/** The workbook as the gallery sees it. */
export interface GalleryState {
  /** By the template's id. */
  present: Readonly<Record<string, readonly PresentTable[]>>;
  /** The items of the workbook's own rubric, or of the default one; undefined until the workbook has been read. */
  items: readonly MarkItem[] | undefined;
}

export interface InsertedTable {
  id: string;
  title: string;
  link: CellLink;
}

/** The use case behind the page. */
export interface TemplateGallery {
  look(options: RunOptions): Promise<GalleryState>;
  /** Inserts templates by their ids, on new sheets. */
  insert(ids: readonly string[], options: RunOptions): Promise<InsertedTable[]>;
  /** Removes the unchanged sample rows of the tables of these templates. Answers with their number. */
  clearSamples(ids: readonly string[], options: RunOptions): Promise<number>;
  select(link: CellLink): Promise<void>;
}
