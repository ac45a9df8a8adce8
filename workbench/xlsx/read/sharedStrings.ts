import { scanXml, unescapeText } from '../package/xml';

/** Texts of the shared strings part; of rich texts the plain text, without phonetic readings. */
export function readSharedStrings(xml: string | undefined, part: string): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let current: string | undefined;
  let phonetic = 0;
  let inText = false;
  scanXml(xml, part, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text(value) {
      if (inText && current !== undefined) current += value;
    },
    close(name) {
      if (name === 'si') {
        strings.push(unescapeText(current ?? ''));
        current = undefined;
      } else if (name === 'rPh') phonetic -= 1;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}
