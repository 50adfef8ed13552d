export { type Given, type Release, releasedSteps, type Step, shownAmong } from './release.ts';
export { isNamed, type Thresholds, thresholds } from './thresholds.ts';
