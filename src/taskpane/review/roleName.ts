import { isMessageKey } from '../../locales';
import type { Text } from '../shell/text';

/** A role in words. Rubric items are roles too: they are called by the words of the rubric itself. */
export function roleName(role: string, text: Text): string {
  const key = `role.${role}`;
  return isMessageKey(key) ? text(key) : role;
}
