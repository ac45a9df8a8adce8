import type { CustomFunctionCaller, FunctionAnswer } from '../model/customFunctions';
import { FunctionBridge, type FormulaCell, type FunctionArgument } from './functionBridge';

const cellAt = (row: number, column = 0): FormulaCell => ({
  unitId: 'book',
  sheetId: 'sheet',
  row,
  column,
  address: `Sheet!R${row}C${column}`,
});

/** Answers by a function of the arguments, all calls of a turn in one message, and remembers what it was asked. */
function addIn(answer: (id: string, args: FunctionArgument[]) => FunctionAnswer) {
  let message: Promise<void> | undefined;
  const nextMessage = () =>
    (message ??= new Promise((resolve) =>
      setTimeout(() => {
        message = undefined;
        resolve();
      }, 5),
    ));
  const calls: { id: string; args: FunctionArgument[]; address: string }[] = [];
  const caller: CustomFunctionCaller = {
    ready: Promise.resolve(),
    call: async (id, args, address) => {
      calls.push({ id, args, address });
      await nextMessage();
      return answer(id, args);
    },
  };
  return { caller, calls };
}

async function answered(bridge: FunctionBridge): Promise<void> {
  while (!bridge.idle) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('FunctionBridge', () => {
  it('is busy first, then answers from memory, and asks once', async () => {
    const { caller, calls } = addIn((_, [x]) => [[Number(x) * 2]]);
    const passes: FormulaCell[][] = [];
    const bridge = new FunctionBridge(caller, (cells) => passes.push(cells));
    expect(bridge.evaluate('DOUBLE', [21], cellAt(1))).toBeUndefined();
    expect(bridge.idle).toBe(false);
    expect(bridge.evaluate('DOUBLE', [21], cellAt(1))).toBeUndefined();
    await answered(bridge);
    expect(bridge.evaluate('DOUBLE', [21], cellAt(1))).toEqual([[42]]);
    expect(calls).toHaveLength(1);
    expect(passes).toEqual([[cellAt(1)]]);
  });

  it('recalculates a hundred formulas in one round', async () => {
    const { caller, calls } = addIn(() => [[0]]);
    const passes: FormulaCell[][] = [];
    const bridge = new FunctionBridge(caller, (cells) => passes.push(cells));
    for (let row = 0; row < 100; row++) bridge.evaluate('F', [row], cellAt(row));
    await answered(bridge);
    expect(calls).toHaveLength(100);
    expect(passes).toHaveLength(1);
    expect(passes[0]).toHaveLength(100);
  });

  it('asks again when an argument has changed, and remembers each of a formula’s calls', async () => {
    const { caller, calls } = addIn((_, args) => [[JSON.stringify(args)]]);
    const bridge = new FunctionBridge(caller, () => undefined);
    const table: FunctionArgument = [
      ['甲', 1],
      [null, true],
    ];
    bridge.evaluate('F', [table, null], cellAt(1));
    bridge.evaluate('F', [[['甲', 2]], null], cellAt(1));
    await answered(bridge);
    const copy: FunctionArgument = [
      ['甲', 1],
      [null, true],
    ];
    expect(bridge.evaluate('F', [copy, null], cellAt(1))).toBeDefined();
    expect(bridge.evaluate('F', [[['甲', 2]], null], cellAt(1))).toBeDefined();
    expect(bridge.evaluate('F', [[['甲', '2']], null], cellAt(1))).toBeUndefined();
    await answered(bridge);
    expect(calls).toHaveLength(3);
  });

  it('hands the cell address to the add-in', async () => {
    const { caller, calls } = addIn(() => [[1]]);
    const bridge = new FunctionBridge(caller, () => undefined);
    bridge.evaluate('F', [], cellAt(3, 2));
    await answered(bridge);
    expect(calls[0]?.address).toBe('Sheet!R3C2');
  });

  it('keeps the text of each failed cell of a spill until the function succeeds', async () => {
    let broken = true;
    const { caller } = addIn(() => (broken ? [[1], [{ error: '#VALUE!', message: '坐席编号不能为空' }]] : [[1], [2]]));
    const bridge = new FunctionBridge(caller, () => undefined);
    bridge.evaluate('F', [1], cellAt(1));
    await answered(bridge);
    bridge.evaluate('F', [1], cellAt(1));
    expect(bridge.messageAt(cellAt(1), 0, 0)).toBeUndefined();
    expect(bridge.messageAt(cellAt(1), 1, 0)).toBe('坐席编号不能为空');
    broken = false;
    bridge.evaluate('F', [2], cellAt(1));
    await answered(bridge);
    bridge.evaluate('F', [2], cellAt(1));
    expect(bridge.messageAt(cellAt(1), 1, 0)).toBeUndefined();
  });

  it('turns a call that breaks into an error with its reason, and does not ask for ever', async () => {
    const caller: CustomFunctionCaller = {
      ready: Promise.resolve(),
      call: () => Promise.reject(new Error('the pane was closed')),
    };
    const passes: FormulaCell[][] = [];
    const bridge = new FunctionBridge(caller, (cells) => passes.push(cells));
    bridge.evaluate('F', [], cellAt(1));
    await answered(bridge);
    expect(bridge.evaluate('F', [], cellAt(1))).toMatchObject({ error: '#VALUE!' });
    expect(bridge.messageAt(cellAt(1), 0, 0)).toContain('the pane was closed');
    expect(passes).toHaveLength(1);
  });

  it('waits for the add-in to be ready', async () => {
    let ready: () => void = () => undefined;
    const { caller, calls } = addIn(() => [[1]]);
    const bridge = new FunctionBridge(
      { ready: new Promise((resolve) => (ready = resolve)), call: caller.call },
      () => undefined,
    );
    bridge.evaluate('F', [], cellAt(1));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(calls).toHaveLength(0);
    ready();
    await answered(bridge);
    expect(bridge.evaluate('F', [], cellAt(1))).toEqual([[1]]);
  });
});
