const TRANSITIONAL =
  /(^|["'])http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/(?=[\w/-]+(?:["']|$))/g;

/** The namespaces and relationship types of transitional files as strict ones write them (ISO/IEC 29500, parts 1 and 4). */
export const toStrict = (xml: string): string => xml.replace(TRANSITIONAL, '$1http://purl.oclc.org/ooxml/$2/');
