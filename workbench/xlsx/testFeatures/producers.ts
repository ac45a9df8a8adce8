import { strToU8, zipSync } from 'fflate';
import { partsOf, sheetOf, type TestBook } from '../testPackage';
import { number, row, SMALL_TABLE, STRINGS, text } from './feature';

const decode = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);
const strict = (xml: string): string =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/');

const plain: TestBook = { sheets: [{ name: '明细', xml: sheetOf(SMALL_TABLE) }], strings: STRINGS };

function rewritten(book: TestBook, change: (xml: string, name: string) => string): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(partsOf(book)).map(([name, part]) => [name, strToU8(change(decode(part), name))]),
  );
}

function without(book: TestBook, pattern: RegExp): Record<string, Uint8Array> {
  const parts = Object.fromEntries(Object.entries(partsOf(book)).filter(([name]) => !pattern.test(name)));
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      strToU8(decode(part).replace(/<(Relationship|Override) [^>]*>/g, (tag) => (pattern.test(tag) ? '' : tag))),
    ]),
  );
}

/** Lengths after the data instead of before it, as programs that stream write: bit 3 of the flags. */
function withDataDescriptors(parts: Record<string, Uint8Array>): Uint8Array {
  const bytes = zipSync(parts, { level: 6 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const pieces: Uint8Array[] = [];
  const moved = new Map<number, number>();
  let length = 0;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  let at = 0;
  while (view.getUint32(at, true) === 0x04034b50) {
    const size = view.getUint32(at + 18, true);
    const end = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true) + size;
    moved.set(at, length);
    const entry = bytes.slice(at, end);
    const header = new DataView(entry.buffer);
    header.setUint16(6, header.getUint16(6, true) | 8, true);
    const descriptor = new Uint8Array(16);
    new DataView(descriptor.buffer).setUint32(0, 0x08074b50, true);
    descriptor.set(entry.slice(14, 26), 4);
    entry.fill(0, 14, 26);
    put(entry);
    put(descriptor);
    at = end;
  }
  const directory = bytes.slice(at);
  const tail = new DataView(directory.buffer);
  for (let entry = 0; tail.getUint32(entry, true) === 0x02014b50;) {
    tail.setUint16(entry + 8, tail.getUint16(entry + 8, true) | 8, true);
    tail.setUint32(entry + 42, moved.get(tail.getUint32(entry + 42, true)) ?? 0, true);
    entry +=
      46 + tail.getUint16(entry + 28, true) + tail.getUint16(entry + 30, true) + tail.getUint16(entry + 32, true);
  }
  tail.setUint32(directory.length - 6, length, true);
  put(directory);
  const whole = new Uint8Array(length);
  pieces.reduce((offset, piece) => (whole.set(piece, offset), offset + piece.length), 0);
  return whole;
}

const prefixed =
  `<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${row(1, text('A1', 0) + text('B1', 6)) + row(2, number('A2', 1) + '<c r="B2"><f>A2+1</f><v>2</v></c>')}</x:sheetData></x:worksheet>`.replace(
    /<(\/?)(row|c|v|f)(?=[\s>/])/g,
    '<$1x:$2',
  );

/** The same little workbook as different programs write it. */
export const producers: { name: string; bytes: Uint8Array; sheet?: string }[] = [
  {
    name: 'openpyxl: absolute targets',
    bytes: zipSync(
      rewritten(plain, (xml, name) =>
        name.endsWith('workbook.xml.rels') ? xml.replace(/Target="(?!\/)/g, 'Target="/xl/') : xml,
      ),
    ),
  },
  {
    name: 'a streaming report: no styles, no strings, inline texts',
    bytes: zipSync(
      without(
        {
          sheets: [
            {
              name: '明细',
              xml: sheetOf(
                '<row r="1"><c r="A1" t="inlineStr"><is><t>坐席</t></is></c></row><row r="2"><c r="A2" t="n"><v>1</v></c><c r="B2" s="7"><v>2</v></c></row>',
              ),
            },
          ],
        },
        /styles\.xml|sharedStrings/,
      ),
    ),
  },
  {
    name: 'the OpenXML SDK: prefixed elements',
    bytes: zipSync(partsOf({ sheets: [{ name: '明细', xml: prefixed }], strings: STRINGS })),
  },
  {
    name: 'POI: data descriptors and a string table that counts nothing',
    bytes: withDataDescriptors(
      rewritten(plain, (xml) => xml.replace(/ count="9" uniqueCount="\d+"/, ' count="0" uniqueCount="0"')),
    ),
  },
  {
    name: 'strict OOXML',
    bytes: zipSync(rewritten(plain, (xml) => strict(xml).replace('<workbook ', '<workbook conformance="strict" '))),
  },
  {
    name: 'UTF-8 with a byte order mark',
    bytes: zipSync(rewritten(plain, (xml, name) => (/sheet1\.xml$|Strings/.test(name) ? `\ufeff${xml}` : xml))),
  },
  {
    name: 'folder entries and a workbook in another place',
    sheet: 'book/sheets/s.xml',
    bytes: zipSync({ 'book/': new Uint8Array(), ...relocated() }),
  },
];

function relocated(): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(
      rewritten(plain, (xml) => xml.replaceAll('worksheets/sheet1.xml', 'sheets/s.xml').replaceAll('xl/', 'book/')),
    ).map(([name, part]) => [name.replace('worksheets/sheet1.xml', 'sheets/s.xml').replace('xl/', 'book/'), part]),
  );
}
