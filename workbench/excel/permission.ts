import type { ApiObject } from '../office/richapi/object';
import { Application } from './application';

/** Methods that leave the workbook as it is; all others, and all that is set, change it. */
const reading =
  /^(get|_get|_keepReference|_removeReference|_register|_unregister|_validate|find|activate|select|calculate|load|toJSON)/i;

export function changesNothing(object: ApiObject, member: string, isSet: boolean): boolean {
  return object instanceof Application || (!isSet && reading.test(member));
}
