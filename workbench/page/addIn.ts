import type { FunctionMetadata } from '../model/customFunctions';
import { readManifest, type AddInManifest } from '../ribbon/manifest';
import type { PageLocale } from './texts';

export interface AddIn {
  manifest: AddInManifest;
  /** functions.json in the language of the page. */
  functions: FunctionMetadata[];
}

/** Loads what Excel reads of an add-in before it starts it. */
export async function loadAddIn(locale: PageLocale): Promise<AddIn> {
  const text = await (await fetched('/manifest.xml')).text();
  const manifest = readManifest(new DOMParser().parseFromString(text, 'text/xml'), locale);
  const { functions } = (await (await fetched(manifest.functions.metadataUrl)).json()) as {
    functions: FunctionMetadata[];
  };
  return { manifest, functions };
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
