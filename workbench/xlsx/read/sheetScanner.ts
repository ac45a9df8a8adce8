import { columnIndex, MAX_COLUMN, MAX_ROW } from '../../model/a1';
import { XlsxFault } from '../../model/book';
import { scanXml, TreeBuilder, type XmlHandler, type XmlNode } from '../package/xml';

export interface RawFormula {
  text: string;
  attributes: Record<string, string>;
  start: number;
  end: number;
}

/** A `<c>` as written, with its place in the text. */
export interface RawCell {
  row: number;
  column: number;
  attributes: Record<string, string>;
  /** Text of `<v>`, of `<is>` for inline strings; undefined when there is neither. */
  value: string | undefined;
  formula: RawFormula | undefined;
  start: number;
  end: number;
}

export interface RawRow {
  row: number;
  attributes: Record<string, string>;
  start: number;
  /** After the start tag. */
  innerStart: number;
  innerEnd: number;
  end: number;
  selfClosing: boolean;
}

export interface SheetVisitor {
  cell(cell: RawCell): void;
  /** Called at the end of the row, after its cells. */
  row(row: RawRow): void;
}

export interface SheetSections {
  root: XmlNode;
  /** Children of the root in document order; `sheetData` is there without its rows. */
  sections: XmlNode[];
}

function within(index: number, last: number, what: string): void {
  if (!(Number.isInteger(index) && index >= 0 && index <= last))
    throw new XlsxFault('corrupt', `there can be no ${what}`);
}

/** Walks a worksheet part once: cells and rows go to the visitor, everything else becomes small trees. */
class SheetHandler implements XmlHandler {
  readonly builder = new TreeBuilder();
  private depth = 0;
  private inData = false;
  private row: RawRow | undefined;
  private lastRow = -1;
  private lastColumn = -1;
  private cell: RawCell | undefined;
  private reading: 'value' | 'formula' | 'inline' | undefined;
  private phonetic = 0;

  constructor(private readonly visitor: SheetVisitor) {}

  open(name: string, attributes: Record<string, string>, start: number, end: number, selfClosing: boolean): void {
    this.depth += 1;
    if (!this.inData) {
      this.builder.open(name, attributes, start, end, selfClosing);
      this.inData = name === 'sheetData' && this.depth === 2;
      return;
    }
    if (this.cell) this.openInCell(name, attributes, start);
    else if (name === 'c') this.openCell(attributes, start);
    else if (name === 'row' && !this.row) {
      const row = attributes.r === undefined ? this.lastRow + 1 : Number(attributes.r) - 1;
      within(row, MAX_ROW, `row ${attributes.r ?? row + 1}`);
      this.row = { row, attributes, start, innerStart: end, innerEnd: end, end, selfClosing };
      this.lastRow = row;
      this.lastColumn = -1;
    }
  }

  private openCell(attributes: Record<string, string>, start: number): void {
    const letters = attributes.r === undefined ? undefined : /^[A-Za-z]+/.exec(attributes.r)?.[0];
    const column = letters === undefined ? this.lastColumn + 1 : columnIndex(letters);
    within(column, MAX_COLUMN, `cell ${attributes.r ?? ''}`);
    this.lastColumn = column;
    this.cell = { row: this.lastRow, column, attributes, value: undefined, formula: undefined, start, end: start };
  }

  private openInCell(name: string, attributes: Record<string, string>, start: number): void {
    const cell = this.cell;
    if (!cell) return;
    if (name === 'v') {
      this.reading = 'value';
      cell.value ??= '';
    } else if (name === 'f') {
      this.reading = 'formula';
      cell.formula = { text: '', attributes, start, end: start };
    } else if (name === 'rPh') this.phonetic += 1;
    else if (name === 't' && this.phonetic === 0) {
      this.reading = 'inline';
      cell.value ??= '';
    }
  }

  text(value: string): void {
    if (!this.inData) this.builder.text(value);
    else if (this.cell && this.reading === 'formula' && this.cell.formula) this.cell.formula.text += value;
    else if (this.cell && this.reading) this.cell.value = (this.cell.value ?? '') + value;
  }

  close(name: string, start: number, end: number): void {
    this.depth -= 1;
    if (this.inData && this.depth === 1) this.inData = false;
    if (!this.inData) {
      this.builder.close(name, start, end);
      return;
    }
    if (name === 'c' && this.cell) {
      this.cell.end = end;
      this.visitor.cell(this.cell);
      this.cell = undefined;
    } else if (name === 'row' && this.row && !this.cell) {
      this.row.innerEnd = start;
      this.row.end = end;
      this.visitor.row(this.row);
      this.row = undefined;
    } else {
      if (name === 'f' && this.cell?.formula) this.cell.formula.end = end;
      if (name === 'rPh') this.phonetic -= 1;
      this.reading = undefined;
    }
  }
}

export function scanSheet(xml: string, part: string, visitor: SheetVisitor): SheetSections {
  const handler = new SheetHandler(visitor);
  scanXml(xml, part, handler);
  const root = handler.builder.roots[0];
  if (!root) throw new Error(`${part}: no root element`);
  return { root, sections: root.children };
}
