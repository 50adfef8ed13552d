export { casePackage } from './case/write.ts';
export { type FrameworkFile, standingAlone } from './framework-file.ts';
