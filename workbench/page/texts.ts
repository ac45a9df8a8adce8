import type { XlsxFaultCode } from '../model/book';

export type PageLocale = 'zh-CN' | 'en-US';

const zh = {
  workbench: '客服工作台',
  notExcel: '本机试用环境,不是 Microsoft Excel',
  open: '打开',
  save: '保存',
  samples: '示例工作簿',
  noSamples: '没有示例工作簿',
  language: 'English',
  dark: '深色',
  light: '浅色',
  blankBook: '工作簿1.xlsx',
  dropHere: '松开即可打开此工作簿',
  closePane: '关闭窗格',
  resizePane: '调整窗格宽度',
  loading: '正在加载…',
  opening: '正在打开 {name}…',
  saving: '正在保存…',
  calculating: '正在计算…',
  ready: '就绪',
  addInLoading: '加载项启动中…',
  addInReady: '{name} 已就绪',
  dismiss: '关闭',
  failed: '出错了:{reason}',
  noAddIn: '找不到已构建的加载项,请先运行 npm run workbench。({reason})',
  'fault.empty': '“{name}”是空文件。',
  'fault.notXlsx': '“{name}”不是 .xlsx 工作簿。.xls 或 .csv 文件请先在 Excel 中另存为 .xlsx。',
  'fault.encrypted': '“{name}”已加密。请先在 Excel 中去掉密码再打开。',
  'fault.corrupt': '“{name}”已损坏,无法读取。',
  'fault.tooLarge': '“{name}”解压后过大,不像正常的工作簿,没有打开。',
};

const en: Record<keyof typeof zh, string> = {
  workbench: 'Kefu workbench',
  notExcel: 'A trial on this machine, not Microsoft Excel',
  open: 'Open',
  save: 'Save',
  samples: 'Sample workbooks',
  noSamples: 'There are no sample workbooks',
  language: '中文',
  dark: 'Dark',
  light: 'Light',
  blankBook: 'Book1.xlsx',
  dropHere: 'Drop the workbook to open it',
  closePane: 'Close the pane',
  resizePane: 'Resize the pane',
  loading: 'Loading…',
  opening: 'Opening {name}…',
  saving: 'Saving…',
  calculating: 'Calculating…',
  ready: 'Ready',
  addInLoading: 'Starting the add-in…',
  addInReady: '{name} is ready',
  dismiss: 'Dismiss',
  failed: 'Something went wrong: {reason}',
  noAddIn: 'There is no built add-in yet: run npm run workbench. ({reason})',
  'fault.empty': '“{name}” is an empty file.',
  'fault.notXlsx': '“{name}” is not an .xlsx workbook. Save an .xls or .csv file as .xlsx in Excel first.',
  'fault.encrypted': '“{name}” is encrypted. Remove its password in Excel first.',
  'fault.corrupt': '“{name}” is damaged and cannot be read.',
  'fault.tooLarge': '“{name}” would unpack to more than any real workbook holds, so it was not opened.',
};

export type TextKey = keyof typeof zh;

/** The text of a key with its `{named}` places filled. */
export type Translate = (key: TextKey, parameters?: Record<string, string>) => string;

export function translateInto(locale: PageLocale): Translate {
  const texts = locale === 'zh-CN' ? zh : en;
  return (key, parameters = {}) => texts[key].replace(/\{(\w+)\}/g, (place, name: string) => parameters[name] ?? place);
}

export function faultKey(code: XlsxFaultCode): TextKey {
  return `fault.${code}`;
}
