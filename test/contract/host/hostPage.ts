import { DeferredCaller, startGrid, type Grid } from '../../../workbench/grid';
import type { CellValue, FunctionAnswer, FunctionMetadata } from '../../../workbench/model/customFunctions';
import { playedClasses } from '../../../workbench/excel/playedClasses';
import { findMember } from '../../../workbench/office/richapi/members';
import { startOffice, type OfficeHost } from '../../../workbench/office/startOffice';

/** What a test does as the user in front of the grid, or asks of the host. */
export interface HostPage {
  grid: Grid;
  office: OfficeHost;
  paneVisible: boolean;
  call(id: string, args: (CellValue | CellValue[][])[]): Promise<FunctionAnswer>;
  /** Of the members asked for by class, those that the host has. */
  playedMembers(wanted: Record<string, string[]>): Record<string, string[]>;
  /** Requests of the library that carried a batch. */
  batches: number;
  /** Requests that brought results of custom functions. */
  resultMessages: number;
}

declare global {
  interface Window {
    host: HostPage;
  }
}

const scalar = (name: string) => ({ name, description: name });
const metadata: FunctionMetadata[] = ['ADD', 'SPILL', 'FAIL', 'CELLERRORS', 'SLOW', 'WHERE'].map((id) => ({
  id,
  name: id,
  description: id,
  parameters: id === 'ADD' ? [scalar('a'), scalar('b')] : id === 'SLOW' ? [scalar('a')] : [],
  result: id === 'SPILL' || id === 'CELLERRORS' ? { dimensionality: 'matrix' } : {},
  ...(id === 'WHERE' ? { options: { requiresAddress: true } } : {}),
}));

const frame = document.querySelector('iframe');
const container = document.querySelector('main');
if (frame === null || container === null) throw new Error('The page is not the test page');

const caller = new DeferredCaller();
const parameters = new URLSearchParams(location.search);
const grid = startGrid({
  container,
  locale: 'en-US',
  dark: false,
  opened: null,
  functions: metadata,
  namespace: 'TEST',
  caller,
});
const pane = {
  isVisible: () => window.host.paneVisible,
  setVisible: (visible: boolean) => (window.host.paneVisible = visible),
};
window.addEventListener('message', ({ data }) => {
  if (typeof data !== 'string' || !data.includes('"DispatchId":93')) return;
  window.host.batches += 1;
  if (data.includes('SetInvocationArrayResults')) window.host.resultMessages += 1;
});
const office = startOffice({
  frame,
  paneUrl: `/pane.html?library=${parameters.get('library') ?? 'office.debug.js'}`,
  univerAPI: grid.univerAPI,
  extras: grid.extras,
  locale: 'en-US',
  documentUrl: 'https://workbench.local/Book%201.xlsx',
  metadata,
  pane,
});
caller.connect(office.caller);
window.host = {
  grid,
  office,
  paneVisible: true,
  batches: 0,
  resultMessages: 0,
  playedMembers: (wanted) =>
    Object.fromEntries(
      Object.entries(playedClasses).map(([name, played]) => {
        const sample: object = Object.create(played.prototype);
        return [name, (wanted[name] ?? []).filter((member) => findMember(sample, member) !== undefined)];
      }),
    ),
  call: async (id, args) => {
    await office.caller.ready;
    return office.caller.call(id, args, 'Sheet1!A1');
  },
};
