import { templateFiles } from './all';
import type { Template } from './template';

export type TemplateGroup = keyof typeof templateFiles;

/** A template with what its place in the folders says of it. */
export interface GalleryTemplate extends Template {
  /** The file's name. */
  id: string;
  group: TemplateGroup;
}

const groups = Object.entries(templateFiles) as [TemplateGroup, Readonly<Record<string, Template>>][];

/** All templates, group by group, in the order they are shown. */
export const templates: readonly GalleryTemplate[] = groups.flatMap(([group, files]) =>
  Object.entries(files)
    .map(([id, template]): GalleryTemplate => ({ ...template, id, group }))
    .sort((a, b) => a.order - b.order),
);
