import { appendInside, prefixOf, withPrefix, type TextEdit } from '../package/edits';
import type { XmlNode } from '../package/xml';

/** The order that the schema asks of the children of `<worksheet>`. */
const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins
pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF
drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

/** Replaces, inserts and removes sections of a worksheet part, each in its place. */
export class SectionEditor {
  readonly edits: TextEdit[] = [];
  private readonly pending = new Map<string, string>();

  constructor(
    private readonly xml: string,
    private readonly root: XmlNode,
  ) {}

  find(name: string): XmlNode | undefined {
    return this.root.children.find((node) => node.name === name);
  }

  all(name: string): XmlNode[] {
    return this.root.children.filter((node) => node.name === name);
  }

  slice(node: XmlNode): string {
    return this.xml.slice(node.start, node.end);
  }

  edit(edit: TextEdit): void {
    this.edits.push(edit);
  }

  /** Puts `fragment` where sections of that name stand or belong; '' removes them. */
  replace(name: string, fragment: string): void {
    const nodes = this.all(name);
    for (const { start, end } of nodes.slice(1)) this.edits.push({ start, end, text: '' });
    const first = nodes[0];
    if (first)
      this.edits.push({ start: first.start, end: first.end, text: withPrefix(fragment, prefixOf(this.xml, first)) });
    else if (fragment !== '') this.pending.set(name, fragment);
  }

  /** All edits, with what is new put into its place in one go, so that neighbours come in the right order. */
  finish(): TextEdit[] {
    const groups = new Map<number, string[]>();
    const prefix = prefixOf(this.xml, this.root);
    const tail: string[] = [];
    for (const name of ORDER.filter((each) => this.pending.has(each))) {
      const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
      const next = this.root.children.find((node) => later.has(node.name));
      const fragment = withPrefix(this.pending.get(name) ?? '', prefix);
      if (next) groups.set(next.start, [...(groups.get(next.start) ?? []), fragment]);
      else tail.push(fragment);
    }
    const inserted = [...groups].map(([start, fragments]) => ({ start, end: start, text: fragments.join('') }));
    return [...inserted, ...this.edits, ...(tail.length > 0 ? [appendInside(this.xml, this.root, tail.join(''))] : [])];
  }
}
