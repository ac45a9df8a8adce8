/** The sample workbooks that the server has, by file name. */
export async function sampleNames(): Promise<string[]> {
  const response = await fetch('/samples/index.json');
  return response.ok ? ((await response.json()) as string[]) : [];
}

export async function sampleBytes(name: string): Promise<Uint8Array> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Keeps a setting in the address, so that a reload shows the page as it is. */
export function rememberSetting(name: 'locale' | 'theme', value: string): void {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
