import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { showsDate } from '../../../workbench/xlsx/dates';
import { openXlsx } from '../../../workbench/xlsx';

/** The same workbook as an old Mac would have kept it: its dates counted from 1904. */
export async function countedFrom1904(bytes: Uint8Array): Promise<Uint8Array> {
  const { styles } = (await openXlsx(bytes, 'twin.xlsx')).snapshot;
  const isDate = (style: string) => {
    const look = styles[`x${style}`];
    return showsDate(look?.n?.pattern ?? 'General');
  };
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (/worksheets\/sheet\d+\.xml$/.test(name)) {
      const xml = strFromU8(part).replace(
        /(<c r="[A-Z]+\d+" s="(\d+)"(?: t="n")?>(?:<f>[^<]*<\/f>)?<v>)([\d.]+)(?=<\/v>)/g,
        (cell, before: string, style: string, value: string) =>
          isDate(style) ? `${before}${Number(value) - 1462}` : cell,
      );
      parts[name] = strToU8(xml);
    } else if (name === 'xl/workbook.xml') {
      parts[name] = strToU8(strFromU8(part).replace('<workbookPr', '<workbookPr date1904="1"'));
    }
  }
  return zipSync(parts);
}
