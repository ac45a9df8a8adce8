import type { SheetProtection } from '../../model/book';
import { element } from '../package/xml';
import { PROTECTION_OPTIONS, readProtection } from '../read/protection';
import type { SectionEditor } from './sectionEditor';

export function patchProtection(editor: SectionEditor, protection: SheetProtection | undefined): void {
  const stored = editor.all('sheetProtection');
  const before = readProtection(stored);
  if (JSON.stringify(before) === JSON.stringify(protection)) return;
  if (!protection) {
    editor.replace('sheetProtection', '');
    return;
  }
  const old = protection.hasPassword ? (stored[0]?.attributes ?? {}) : {};
  const { password, algorithmName, hashValue, saltValue, spinCount } = old;
  const options = PROTECTION_OPTIONS.map(({ option, stored: name, forbidden }) => {
    const forbids = option in protection.options ? !protection.options[option] : true;
    return [name, forbids === forbidden ? undefined : forbids] as const;
  });
  const secret = { password, algorithmName, hashValue, saltValue, spinCount };
  editor.replace(
    'sheetProtection',
    element('sheetProtection', { ...secret, sheet: 1, ...Object.fromEntries(options) }),
  );
}
