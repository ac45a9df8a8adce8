import { isMessageKey } from '../../locales';
import type { Text } from '../shell/text';

/** A role in words; `mark:服务用语` and `rating:…` are called by the table's own words after the colon. */
export function roleName(role: string, text: Text): string {
  const key = `tables.role.${role}`;
  return isMessageKey(key) ? text(key) : role.slice(role.indexOf(':') + 1);
}
