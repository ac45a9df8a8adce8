import type { FunctionMetadata } from '../model/customFunctions';
import { readManifest, type AddInManifest } from '../ribbon/manifest';
import { readShortcuts, type Shortcut } from '../ribbon/shortcuts';
import type { PageLocale } from './texts';

export interface AddIn {
  manifest: AddInManifest;
  /** functions.json in the language of the page. */
  functions: FunctionMetadata[];
  shortcuts: Shortcut[];
}

/** Loads what Excel reads of an add-in before it starts it. */
export async function loadAddIn(locale: PageLocale): Promise<AddIn> {
  const text = await (await fetched('/manifest.xml')).text();
  const manifest = readManifest(new DOMParser().parseFromString(text, 'text/xml'), locale);
  const { functions } = (await (await fetched(manifest.functions.metadataUrl)).json()) as {
    functions: FunctionMetadata[];
  };
  return { manifest, functions, shortcuts: await loadShortcuts(manifest, locale) };
}

/** The words of the resources are for Chinese; the file itself speaks the manifest's default language. */
async function loadShortcuts({ shortcuts }: AddInManifest, locale: PageLocale): Promise<Shortcut[]> {
  if (shortcuts === null) return [];
  const { url, resourcesUrl } = shortcuts;
  const file = (await (await fetched(url)).json()) as Parameters<typeof readShortcuts>[0];
  if (locale === 'en-US' || resourcesUrl === null) return readShortcuts(file);
  return readShortcuts(file, (await (await fetched(resourcesUrl)).json()) as Parameters<typeof readShortcuts>[1]);
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
