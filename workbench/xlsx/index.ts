export { openXlsx } from './openXlsx';
export { saveXlsx } from './saveXlsx';
