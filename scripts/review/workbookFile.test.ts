import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ReviewFault, type ReviewFaultCode } from './fault';
import { checkOutput, readWorkbook, writeWorkbook } from './workbookFile';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'kefu-'))));
afterAll(() => rm(folder, { recursive: true }));

async function faultCode(action: Promise<unknown>): Promise<ReviewFaultCode | 'none'> {
  try {
    await action;
  } catch (error) {
    if (error instanceof ReviewFault) return error.code;
    throw error;
  }
  return 'none';
}

async function file(name: string, content: Uint8Array): Promise<string> {
  const place = path.join(folder, name);
  await writeFile(place, content);
  return place;
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('a workbook file', () => {
  it('is refused before anything starts when it plainly is no .xlsx', async () => {
    expect(await faultCode(readWorkbook(path.join(folder, 'nowhere.xlsx')))).toBe('missing');
    expect(await faultCode(readWorkbook(folder))).toBe('missing');
    expect(await faultCode(readWorkbook(await file('empty.xlsx', Buffer.alloc(0))))).toBe('empty');
    expect(await faultCode(readWorkbook(await file('text.xlsx', Buffer.from('工号,姓名'))))).toBe('notXlsx');
    expect(await faultCode(readWorkbook(await file('old.xls', Buffer.from(COMPOUND))))).toBe('notXlsx');
    const encrypted = Buffer.concat([Buffer.from(COMPOUND), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await faultCode(readWorkbook(await file('locked.xlsx', encrypted)))).toBe('encrypted');
  });

  it('is read when it is a zip', async () => {
    const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]);
    expect(Buffer.from(await readWorkbook(await file('a.xlsx', zip)))).toEqual(zip);
  });

  it('is written whole or not at all, over an older one too', async () => {
    const place = await file('out.xlsx', Buffer.from('old'));
    await checkOutput(place);
    await writeWorkbook(place, Buffer.from('new'));
    expect(await readFile(place, 'utf8')).toBe('new');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('needs a folder that takes it', async () => {
    expect(await faultCode(checkOutput(path.join(folder, 'no', 'where.xlsx')))).toBe('output');
    expect(await faultCode(checkOutput(folder))).toBe('output');
    expect(await faultCode(writeWorkbook(path.join(folder, 'no', 'where.xlsx'), Buffer.from('x')))).toBe('output');
  });
});
