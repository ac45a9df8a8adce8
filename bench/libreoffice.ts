import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { agentNames, agents, marks } from './data';

const columns = Array.from({ length: 17 }, (_, i) => String.fromCharCode(65 + i));

/** The formulas a manager would write: three averages per row, then COUNTIF, AVERAGEIF and COUNTIFS per person. */
function scoreFormula(row: number): string {
  const part = (range: string, weight: number): string => `IF(COUNT(${range})&gt;0,${weight}*AVERAGE(${range})/10,0)`;
  const weight = (range: string, value: number): string => `IF(COUNT(${range})&gt;0,${value},0)`;
  const ranges = [`B${row}:F${row}`, `G${row}:L${row}`, `M${row}:P${row}`];
  const weights = [25, 50, 25];
  const sum = ranges.map((range, i) => part(range, weights[i] ?? 0)).join('+');
  const total = ranges.map((range, i) => weight(range, weights[i] ?? 0)).join('+');
  return `100*(${sum})/(${total})`;
}

function sheet(rows: number, withFormulas: boolean): string {
  const names = agents(rows, 600);
  const cells = marks(rows);
  const out: string[] = [];
  const people = agentNames(600);
  for (let r = 0; r < rows; r++) {
    const row = r + 1;
    const values = cells[r] ?? [];
    let xml = `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${names[r]?.[0]}</t></is></c>`;
    values.forEach((value, i) => {
      const reference = `${columns[i + 1]}${row}`;
      if (typeof value === 'number') xml += `<c r="${reference}"><v>${value}</v></c>`;
      else if (value !== '') xml += `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
    });
    if (withFormulas) xml += `<c r="Q${row}"><f>${scoreFormula(row)}</f></c>`;
    const person = people[r];
    if (person !== undefined) {
      xml += `<c r="S${row}" t="inlineStr"><is><t>${person}</t></is></c>`;
      if (withFormulas)
        xml +=
          `<c r="T${row}"><f>COUNTIF($A$1:$A$${rows},S${row})</f></c>` +
          `<c r="U${row}"><f>AVERAGEIF($A$1:$A$${rows},S${row},$Q$1:$Q$${rows})</f></c>` +
          `<c r="V${row}"><f>COUNTIFS($A$1:$A$${rows},S${row},$Q$1:$Q$${rows},"&gt;=80")</f></c>`;
    }
    out.push(`${xml}</row>`);
  }
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${out.join('')}</sheetData></worksheet>`;
}

function workbook(rows: number, withFormulas: boolean): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="QA" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(rows, withFormulas),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}

export const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

function convert(folder: string, file: string): number {
  const start = performance.now();
  execFileSync('soffice', ['--headless', '--convert-to', 'csv', '--outdir', join(folder, 'out'), join(folder, file)], {
    stdio: 'ignore',
  });
  return performance.now() - start;
}

/** Milliseconds LibreOffice spends on the formulas: opening with them, less opening the same cells without. */
export function recalculation(rows: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'kefu-bench-'));
  try {
    writeFileSync(join(folder, 'formulas.xlsx'), workbook(rows, true));
    writeFileSync(join(folder, 'values.xlsx'), workbook(rows, false));
    convert(folder, 'values.xlsx');
    return convert(folder, 'formulas.xlsx') - convert(folder, 'values.xlsx');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
