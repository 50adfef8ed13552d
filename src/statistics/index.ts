export { interval, krippendorffAlpha, nominal, ordinal } from './alpha.ts';
export { type AlphaBand, alphaBand, type Band, intraclassBand, kappaBand, type Reliance } from './bands.ts';
export { type Intraclass, intraclass } from './icc.ts';
export { cronbachAlpha, type ItemValues, itemRestCorrelation } from './items.ts';
export {
  cohenKappa,
  confusionTable,
  congerKappa,
  gwetAc1,
  linear,
  scottPi,
  severalRaters,
} from './kappa.ts';
export { categoryCounts } from './ratings.ts';
export { holesOf, type Pattern, type Scalogram, scalogram } from './scalogram.ts';
