export { openXlsx } from './openXlsx';
