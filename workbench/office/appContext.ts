/**
 * The requirement sets the workbench plays: `isSetSupported` in the pane answers from this list, so it names no more than
 * what stands behind it. What is missing of ExcelApi is listed by test/contract/host.test.ts.
 */
export const requirementSets: Record<string, string> = {
  ExcelApi: '1.14',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.1',
  Settings: '1.1',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
};

export interface AppContextOptions {
  locale: string;
  documentUrl: string;
  readOnly: boolean;
  settings: Record<string, string>;
}

const excelOnTheWeb = 16;
/** `Office.context.document.mode`. */
const documentMode = { readOnly: 0, readWrite: 1 };
const taskPane = 1;
const documentOpened = 0;

/** The library's first question: which host is this, in which language, on which document. */
export function appContext(
  controlId: string,
  { locale, documentUrl, readOnly, settings }: AppContextOptions,
): Record<string, unknown> {
  return {
    _id: controlId,
    _appInstanceId: controlId,
    _appName: excelOnTheWeb,
    _appVersion: '16.0',
    _hostFullVersion: '16.0.0.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: readOnly ? documentMode.readOnly : documentMode.readWrite,
    _settings: Object.entries(settings),
    _reason: documentOpened,
    _osfControlType: taskPane,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(requirementSets),
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: 350,
    _addinName: 'Workbench',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
