import { SheetComposer } from '../../../src/workbook/write/composer';
import { writeSheets } from '../../../src/workbook/write/write';

/** The writer inside the pane of the test bed, beside the genuine library. */
const writer = { SheetComposer, writeSheets };

declare global {
  interface Window {
    writer: typeof writer;
  }
}

window.writer = writer;
