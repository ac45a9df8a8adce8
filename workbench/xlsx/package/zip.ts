import { unzipSync, zipSync, type ZipOptions } from 'fflate';
import { XlsxFault } from '../../model/book';

/** Generous for a real workbook (Excel itself gives up earlier), small enough that a crafted archive cannot exhaust memory. */
const MAX_TOTAL_BYTES = 1.5e9;
const MAX_ENTRIES = 20_000;
/** Deflate cannot exceed 1032 : 1; real sheets stay under 100 : 1. */
const MAX_RATIO = 400;
const RATIO_MATTERS_FROM = 50e6;
/** Bytes from which speed of saving counts for more than the size of the file. */
const LARGE = 4e6;

const startsWith = (bytes: Uint8Array, signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Compound files hold encrypted workbooks and old .xls alike; the stream name in the directory tells them apart. */
function rejectCompoundFile(bytes: Uint8Array): void {
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return;
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  let from = bytes.indexOf(0x45);
  while (from >= 0) {
    const start = from;
    if (name.every((byte, i) => bytes[start + i] === byte)) {
      throw new XlsxFault('encrypted', 'the workbook is protected by a password');
    }
    from = bytes.indexOf(0x45, from + 1);
  }
  throw new XlsxFault('notXlsx', 'an old binary workbook (.xls) or another compound file');
}

/** The parts of an OPC package by name, without a leading slash, in the order of the archive. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length === 0) throw new XlsxFault('empty', 'the file has no content');
  rejectCompoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxFault('notXlsx', 'the file is not a zip archive');
  let total = 0;
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (name.endsWith('/')) return false;
        entries += 1;
        total += originalSize;
        const bomb = originalSize > RATIO_MATTERS_FROM && originalSize > size * MAX_RATIO;
        if (bomb || total > MAX_TOTAL_BYTES || entries > MAX_ENTRIES) {
          throw new XlsxFault('tooLarge', `the archive expands beyond what a workbook can be (${name})`);
        }
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, data]) => [name.replace(/\\/g, '/').replace(/^\//, ''), data]));
  } catch (error) {
    if (error instanceof XlsxFault) throw error;
    throw new XlsxFault('corrupt', `the archive is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The content types come first: some readers recognise the package by its first entry.
  const names = [...parts.keys()].sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'),
  );
  const entries = names.map((name): [string, [Uint8Array, ZipOptions]] => {
    const data = parts.get(name) ?? new Uint8Array();
    return [name, [data, { level: data.length > LARGE ? 1 : 6 }]];
  });
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1, 12) });
}
