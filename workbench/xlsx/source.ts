import type { SourcePackage } from '../model/book';
import type { OoxmlPackage } from './package/package';
import type { SheetTrace } from './write/fingerprint';

/** The opened file, as saving needs it: its parts, and what its sheets looked like when they were read. */
export class XlsxSource implements SourcePackage {
  readonly brand = 'xlsx package';

  constructor(
    readonly book: OoxmlPackage,
    /** By sheet id. */
    readonly traces: ReadonlyMap<string, SheetTrace>,
  ) {}
}
