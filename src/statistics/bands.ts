/** How far agreement goes, in words of the literature. */
export type Band = 'none' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect';
export type Reliance = 'poor' | 'moderate' | 'good' | 'excellent';
export type AlphaBand = 'unreliable' | 'tentative' | 'reliable';

/** Of kappa and its kin, after J. R. Landis and G. G. Koch 1977. */
export function kappaBand(kappa: number): Band {
  if (kappa < 0) return 'none';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}

/** Of alpha, after K. Krippendorff, Content Analysis, 2004, section 11.4.2. */
export function alphaBand(alpha: number): AlphaBand {
  if (alpha < 2 / 3) return 'unreliable';
  return alpha < 0.8 ? 'tentative' : 'reliable';
}

/** Of an intraclass correlation, after T. K. Koo and M. Y. Li 2016. */
export function intraclassBand(icc: number): Reliance {
  if (icc < 0.5) return 'poor';
  if (icc < 0.75) return 'moderate';
  return icc <= 0.9 ? 'good' : 'excellent';
}
