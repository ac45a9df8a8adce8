import { Fault } from '../../domain/fault';
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
      title: 'failure.editing',
      detail: null,
      advice: 'failure.editingAdvice',
    });
  });

  it('keeps the words of an error it does not know', () => {
    expect(failureText(new Error('something new'), 'en-US').detail).toBe('something new');
    expect(failureText('text', 'en-US').detail).toBe('text');
  });
});
