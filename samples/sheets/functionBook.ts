import type { TeamData } from '../data/model';
import { shopLayout } from './books';
import { incentiveExamples } from './examples/incentive';
import { ledgerExamples, peopleExamples } from './examples/people';
import { qualityExamples } from './examples/quality';
import { samplingExamples } from './examples/sampling';
import { exampleTables } from './examples/tables';
import { functionDataSheet } from './functionData';
import { FunctionPageBuilder } from './functionPage';
import type { WorkbookLayout } from './model';

/** 质检, 抽检, 激励, 人员与预警, 台账. */
const FAMILIES = 5;

/** The shop's workbook with a page before it that uses each function once over the shop's tables. */
export function functionsLayout(data: TeamData): WorkbookLayout {
  const shop = shopLayout(data).sheets;
  const sheets = [...shop, functionDataSheet(data, shop)];
  const tables = exampleTables(sheets);
  const functionPage = new FunctionPageBuilder(FAMILIES);
  qualityExamples(functionPage, tables);
  samplingExamples(functionPage, tables);
  const { performance } = incentiveExamples(functionPage, tables);
  peopleExamples(functionPage, tables, performance);
  ledgerExamples(functionPage, tables);
  return { fileName: 'functions.xlsx', functionPage, sheets };
}
