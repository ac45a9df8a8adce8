/** A keyboard shortcut of the add-in, as Excel would have it from the add-in's extended overrides. */
export interface Shortcut {
  action: string;
  name: string;
  /** `Ctrl+Alt+Shift+E`. */
  key: string;
}

interface ShortcutFile {
  actions: { id: string; name: string }[];
  shortcuts: { action: string; key: { default: string } }[];
  resources?: { default: Words };
}

type Words = Record<string, { value: string }>;

/** @param words of another language, over those of the file itself */
export function readShortcuts(file: ShortcutFile, words: Words = {}): Shortcut[] {
  const all = { ...file.resources?.default, ...words };
  const say = (text: string) => text.replace(/\$\{resource\.(\w+)\}/g, (token, id: string) => all[id]?.value ?? token);
  return file.shortcuts.map(({ action, key }) => {
    const named = file.actions.find(({ id }) => id === action);
    if (named === undefined) throw new Error(`The shortcuts have no action ${action}`);
    return { action, name: say(named.name), key: say(key.default) };
  });
}

/** The modifiers and the physical key: with Alt and Shift held, what a key types depends on the keyboard. */
type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** The shortcut that was pressed. */
export function pressed(shortcuts: readonly Shortcut[], press: KeyPress): Shortcut | undefined {
  return shortcuts.find(({ key }) => {
    const parts = key.split('+');
    const last = parts.pop();
    return (
      press.code.replace(/^(?:Key|Digit)/, '') === last &&
      press.ctrlKey === parts.includes('Ctrl') &&
      press.altKey === parts.includes('Alt') &&
      press.shiftKey === parts.includes('Shift') &&
      !press.metaKey
    );
  });
}
