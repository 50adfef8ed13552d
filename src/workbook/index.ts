export { placedWorkbook } from './placed-workbook.ts';
