import { Fault } from '../../domain/fault';
import { WriteFailure } from '../../workbook/write/failure';
import { failureText } from './failure';

describe('failureText', () => {
  it('says a fault in the language of the pane', () => {
    const fault = new Fault('value', 'notANumber', { argument: 'x', row: 3, value: '八' });
    expect(failureText(fault, 'zh-CN').detail).toContain('第 3 行');
    expect(failureText(fault, 'en-US').detail).toContain('row 3');
  });

  it('turns Excel’s codes into what to do, without Excel’s own English', () => {
    const error = Object.assign(new Error('Excel is in cell-editing mode.'), {
      code: 'InvalidOperationInCellEditMode',
    });
    expect(failureText(error, 'zh-CN')).toEqual({
      title: '有单元格正在编辑',
      detail: null,
      advice: '请按 Enter 或 Esc 结束编辑，然后重试。',
    });
  });

  it('says of a write what happened and that nothing has stayed, or what has', () => {
    const gone = new WriteFailure('goneSheet', '质检明细');
    expect(failureText(gone, 'zh-CN').detail).toBe('工作表“质检明细”已经不在了，或者改了名。 没有留下任何改动。');
    const busy = Object.assign(new Error('x'), { code: 'InvalidOperationInCellEditMode' });
    expect(failureText(new WriteFailure('host', '', busy), 'zh-CN')).toEqual({
      title: '有单元格正在编辑',
      detail: '没有留下任何改动。',
      advice: '请按 Enter 或 Esc 结束编辑，然后重试。',
    });
    const left = new WriteFailure('host', '', new Error('connection lost'), ['复盘 2026-10', '计算!A1:B9']);
    const { detail } = failureText(left, 'en-US');
    expect(detail).toContain('connection lost');
    expect(detail).toContain('复盘 2026-10, 计算!A1:B9');
  });

  it('keeps the words of an error it does not know', () => {
    expect(failureText(new Error('something new'), 'en-US').detail).toBe('something new');
    expect(failureText('text', 'en-US').detail).toBe('text');
  });
});
