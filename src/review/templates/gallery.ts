import { ledgers } from '../../ledgers';
import { templateOfLedger } from '../ledger/template';
import { templateFiles } from './all';
import type { Template } from './template';

export type TemplateGroup = keyof typeof templateFiles | 'ledgers';

/** A template with what its place in the folders says of it. */
export interface GalleryTemplate extends Template {
  /** The file's name. */
  id: string;
  group: TemplateGroup;
}

const entriesOf = (group: keyof typeof templateFiles): GalleryTemplate[] =>
  Object.entries<Template>(templateFiles[group])
    .map(([id, template]): GalleryTemplate => ({ ...template, id, group }))
    .sort((a, b) => a.order - b.order);

/** All templates, group by group, in the order they are shown. */
export const templates: readonly GalleryTemplate[] = [
  ...entriesOf('data'),
  ...ledgers.map((ledger): GalleryTemplate => ({ ...templateOfLedger(ledger), id: ledger.id, group: 'ledgers' })),
  ...entriesOf('quality'),
  ...entriesOf('incentive'),
  ...entriesOf('people'),
  ...entriesOf('campaign'),
];
