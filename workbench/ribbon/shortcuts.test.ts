import { readFileSync } from 'node:fs';
import { pressed, readShortcuts } from './shortcuts';

const file = (name: string) => JSON.parse(readFileSync(`assets/${name}`, 'utf8')) as never;

describe('the shortcuts of the add-in', () => {
  it('are named in the language asked for', () => {
    const english = readShortcuts(file('shortcuts.json'));
    expect(english).toContainEqual({ action: 'openExplain', name: 'Explain this cell', key: 'Ctrl+Alt+Shift+E' });
    const chinese = readShortcuts(file('shortcuts.json'), file('shortcuts.zh-CN.json'));
    expect(chinese.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
    for (const { name } of chinese) expect(name).toMatch(/\p{Script=Han}/u);
  });

  it('take their keys and no others', () => {
    const shortcuts = readShortcuts(file('shortcuts.json'));
    const press = { code: 'KeyE', ctrlKey: true, altKey: true, shiftKey: true, metaKey: false };
    expect(pressed(shortcuts, press)?.action).toBe('openExplain');
    expect(pressed(shortcuts, { ...press, shiftKey: false })).toBeUndefined();
    expect(pressed(shortcuts, { ...press, code: 'KeyQ' })).toBeUndefined();
  });
});
