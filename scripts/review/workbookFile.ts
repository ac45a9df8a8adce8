import { access, constants, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ReviewFault } from './fault';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** An OLE compound file: what Excel makes of a workbook with a password, and what an old .xls is. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The bytes of a file that may be an .xlsx; what plainly is none is refused before any browser starts. */
export async function readWorkbook(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch(() => {
    throw new ReviewFault('missing', { file });
  });
  if (bytes.length === 0) throw new ReviewFault('empty', { file });
  if (startsWith(bytes, COMPOUND)) {
    throw new ReviewFault(bytes.includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'notXlsx', { file });
  }
  if (!startsWith(bytes, ZIP)) throw new ReviewFault('notXlsx', { file });
  return bytes;
}

/** Before an hour's work is done for nothing: a folder that cannot take the result is refused. */
export async function checkOutput(file: string): Promise<void> {
  try {
    await access(path.dirname(path.resolve(file)), constants.W_OK);
  } catch {
    throw new ReviewFault('output', { file });
  }
  const existing = await stat(file).catch(() => null);
  if (existing !== null && !existing.isFile()) throw new ReviewFault('output', { file });
}

/** Written beside its place and renamed into it: OUT.xlsx is whole or not there. */
export async function writeWorkbook(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true });
    throw new ReviewFault('output', { file });
  }
}
