export { casePackage } from './case/write.ts';
export { type FrameworkFile, standingAlone } from './framework-file.ts';
export { urnOf, uuidOf } from './identity.ts';
export { type HeadedTable, headedTable, singleTable } from './tables/headed.ts';
export { neutral } from './tables/neutral.ts';
export { type Cell, sheetsOf } from './tables/sheets.ts';
export { tableWords } from './tables/words.ts';
