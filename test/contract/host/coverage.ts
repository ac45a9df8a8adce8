import type { TestBed } from './testBed';

export interface Coverage {
  totals: { classes: number; members: number; played: number };
  classes: Record<
    string,
    { played: string[]; /** Member → the requirement set that brought it. */ missing: Record<string, string> }
  >;
}

interface LibraryMember {
  name: string;
  /** What the host must have for it: the member itself, or the registration of an event. */
  needs: string;
  set: string;
}

/** The library's own description of Excel's classes, held against the host's classes. */
export async function coverage(bed: TestBed): Promise<Coverage> {
  const library = await bed.pane.evaluate(describeLibrary);
  const needs = Object.fromEntries(
    Object.entries(library).map(([name, members]) => [name, members.map((member) => member.needs)]),
  );
  const played = await bed.host.evaluate((wanted) => window.host.playedMembers(wanted), needs);
  const classes: Coverage['classes'] = {};
  for (const [name, members] of Object.entries(library)) {
    const has = new Set(played[name]);
    const missing = members.filter((member) => !has.has(member.needs));
    classes[name] = {
      played: members.filter((member) => has.has(member.needs)).map((member) => member.name),
      missing: Object.fromEntries(missing.map((member) => [member.name, member.set])),
    };
  }
  const all = Object.values(classes);
  const playedCount = all.reduce((sum, entry) => sum + entry.played.length, 0);
  const missingCount = all.reduce((sum, entry) => sum + Object.keys(entry.missing).length, 0);
  return { totals: { classes: all.length, members: playedCount + missingCount, played: playedCount }, classes };
}

/** Runs in the pane: walks the prototypes of `Excel.*`. */
function describeLibrary(): Record<string, LibraryMember[]> {
  const machinery =
    /^(constructor|load|set|update|toJSON|retrieve|setMockData|ensureUnchanged|track|untrack|items|_.*)$/;
  const library: Record<string, LibraryMember[]> = {};
  for (const [name, value] of Object.entries(Excel)) {
    if (typeof value !== 'function' || !(value.prototype instanceof OfficeExtension.ClientObject)) continue;
    const members: LibraryMember[] = [];
    for (const [member, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value.prototype as object))) {
      if (machinery.test(member)) continue;
      const source = String(descriptor.get ?? descriptor.value);
      const version = /_throwIfApiNotSupported\("[^"]+", (\w+|"\w+"), "([\d.]+)"/.exec(source);
      const set =
        version === null
          ? 'ExcelApi 1.1'
          : `${version[1] === '_defaultApiSetName' ? 'ExcelApi' : (version[1] ?? '').replace(/"/g, '')} ${version[2] ?? ''}`;
      const registration = /^on[A-Z]/.test(member) ? /_this\.(_Register\w+)\(/.exec(source)?.[1] : undefined;
      members.push({ name: member, needs: registration ?? member, set });
    }
    library[name] = members;
  }
  return library;
}
