import { counted, listed, numbered } from '../counted.ts';

const raters = (count: number): string => counted('en', count, 'rater', 'raters');

export const report = {
  person: { title: (name: string): string => `Report on ${name}` },
  '360': {
    title: (name: string): string => `360° feedback on ${name}`,
    fewer: (voice: string, count: number, wanted: number): string =>
      `${voice}: ${raters(count)}; reliability asks for ${wanted}. Read the figures as a conversation to have, not as a measure.`,
    fewerHidden: (voice: string, wanted: number): string =>
      `${voice}: fewer than the ${wanted} that reliability asks for.`,
    by: 'By',
    spread: 'Spread',
    distribution: 'Distribution',
    points: (points: readonly string[]): string =>
      `The distribution counts, from left to right: ${points.join(' · ')}.`,
    how: 'Means go from 0 to 1. The spread is the standard deviation.',
    level: (level: number, indicator: string): string => `Level ${level}: ${indicator}`,
    named: (level: number, count: number): string => `level ${level}: ${count}`,
    agreement: 'Agreement among raters',
    agreementHow:
      'Alpha: Krippendorff, ordinal. Kappa: weighted linearly, for two raters. ICC(2,k): of the mean of all raters. The categories are the points of the framework, used or not.',
    coefficient: 'Coefficient',
    value: 'Value',
    band: 'In words',
    over: 'From',
    from: (count: number, indicators: number): string =>
      `${raters(count)}, ${counted('en', indicators, 'indicator', 'indicators')}`,
    notEnough: 'not enough data',
    coefficients: { alpha: 'Alpha', weightedKappa: 'Weighted kappa', icc2k: 'ICC(2,k)' },
    bands: {
      unreliable: 'too low to rely on',
      tentative: 'tentative',
      reliable: 'reliable',
      none: 'worse than chance',
      slight: 'slight',
      fair: 'fair',
      substantial: 'substantial',
      'almost-perfect': 'almost perfect',
      poor: 'poor',
      moderate: 'moderate',
      good: 'good',
      excellent: 'excellent',
    },
  },
  team: {
    title: (unit: string | null): string => (unit === null ? 'All units' : `Unit ${unit}`),
    restsOn: (people: number): string =>
      `${counted('en', people, 'person', 'people')}. Each figure is what all but the person say; groups with too few raters are neither shown nor counted, and self-assessments never are.`,
    nothing: 'Nothing was completed here yet.',
    notListed: 'They are too many to be listed here: name a unit to see its people.',
    celebratedAndSupported: (celebrated: number, supported: number): string =>
      `${counted('en', celebrated, 'person has', 'people have')} something to celebrate; ${counted('en', supported, 'person needs', 'people need')} support.`,
    percentage: (met: number, compared: number): string =>
      compared === 0 ? '–' : `${Math.round((met / compared) * 100)}%`,
    heat: 'Heat map',
    heatOf: (unit: string): string => `Heat map: ${unit}`,
    heatAlt: (people: number, competencies: number): string =>
      `Heat map of ${counted('en', people, 'person', 'people')} by ${counted('en', competencies, 'competency', 'competencies')}; the table below says the same.`,
    assessedOf: (assessed: number, people: number): string => `Assessed: ${assessed} of ${people}.`,
    atTarget: (met: number, compared: number): string =>
      compared === 0
        ? 'No standing can be compared with a target.'
        : `At or above target: ${met} of ${compared} standings (${Math.round((met / compared) * 100)}%).`,
    share: (met: number, compared: number): string =>
      compared === 0 ? '–' : `${Math.round((met / compared) * 100)}% (${met} of ${compared})`,
    columns: {
      person: 'Person',
      unit: 'Unit',
      people: 'People',
      assessed: 'Assessed',
      atTarget: 'At target',
      untold: 'Not told',
    },
    key: (letter: string, title: string): string => `${letter}: ${title}`,
    letters: { met: 'M', below: 'B', undetermined: '?', hidden: 'H', unassessed: 'N' },
    legend:
      'Level and letter: M target met, B below target, ? not determined (2+: at least 2), H hidden (too few raters), N not assessed; ↑ ↓ since the cycle before.',
    distribution: 'How many people are at each level',
    successes: 'Successes to celebrate',
    success: (name: string, met: readonly string[] | null, gained: readonly string[]): string =>
      [
        ...(gained.length === 0 ? [] : [`gained a level in ${listed('en', gained, 'conjunction')}`]),
        ...(met === null
          ? ['at target in everything']
          : met.length === 0
            ? []
            : [`at target in ${listed('en', met, 'conjunction')}`]),
      ].reduce((said, each) => `${said}${said.endsWith(':') ? '' : ';'} ${each}`, `${name}:`),
    noSuccess: 'No target is met yet and no level was gained.',
    needSupport: 'Who needs support',
    support: (name: string, below: readonly string[], falling: readonly string[]): string =>
      [
        ...(below.length === 0 ? [] : [`below target in ${listed('en', below, 'conjunction')}`]),
        ...(falling.length === 0 ? [] : [`falling in ${listed('en', falling, 'conjunction')}`]),
      ].reduce((said, each) => `${said}${said.endsWith(':') ? '' : ';'} ${each}`, `${name}:`),
    unassessed: (name: string): string => `${name}: not assessed in this cycle`,
    noSupport: 'Nobody is below a target, falling or not assessed.',
    trend: 'Trend over the cycles',
    sideBySide: 'Units side by side',
    sharesSideBySide: 'At target by competency',
  },
  scale: {
    title: (framework: string): string => `The scales of ${framework}`,
    restsOn: (count: number): string =>
      `It rests on ${counted('en', count, 'completed assessment', 'completed assessments')}, in steps of ten about at least five people, so that nobody can be told from two reports.`,
    how: 'Reproducibility (Guttman): the share of levels that a person’s place on the scale tells; 0.90 is enough. Scalability (Menzel): how much of that is more than guessing; 0.60 is enough. Item-rest: how an indicator goes with the others; below 0.30 it stands apart. Alpha (Cronbach): how the indicators hang together.',
    reproducibility: (value: string, isEnough: boolean, patterns: number): string =>
      `Reproducibility ${value} over ${counted('en', patterns, 'assessment', 'assessments')}: ${isEnough ? 'the levels build on each other' : 'the levels do not build on each other'}.`,
    scalability: (value: string, isEnough: boolean): string =>
      `Scalability ${value}: ${isEnough ? 'clearly more than guessing' : 'hardly more than guessing'}.`,
    noScalability: 'Scalability: not known, since everybody has the same levels.',
    noScalogram: 'Reproducibility: not known; no cumulative scale with levels determined.',
    levelHole: (level: number, count: number): string =>
      `Level ${level} was lacking below a held one in ${counted('en', count, 'assessment', 'assessments')}.`,
    noHoles: 'No level was lacking below a held one.',
    alpha: (value: string): string => `Cronbach’s alpha ${value}.`,
    noAlpha: 'Cronbach’s alpha: not enough data.',
    lookAt: 'Indicators to look at',
    nothingToLookAt: 'None stands out.',
    hidden: (count: number): string =>
      `${counted('en', count, 'indicator', 'indicators')} not told: observed in too few assessments.`,
    columns: { indicator: 'Indicator', shown: 'Shown', holes: 'Holes', itemRest: 'Item-rest', note: 'Note' },
    indicator: (level: number, text: string): string => `${level}: ${text}`,
    of: (part: number, whole: number): string => `${part} of ${whole}`,
    verdicts: { nobody: 'nobody shows it', everybody: 'everybody shows it', apart: 'stands apart' },
  },
  framework: 'Framework',
  cycle: 'Cycle',
  noCycle: 'no cycle',
  noProfile: 'none: nothing to compare with',
  version: (title: string, version: string): string => `${title}, version ${version}`,
  voices: {
    self: 'Self',
    manager: 'Manager',
    peer: 'Peers',
    report: 'Direct reports',
    client: 'Clients',
    panel: 'Panel',
    others: 'All but self',
  },
  suppressed: 'too few raters',
  nothing: 'nothing rated',
  basis: {
    title: 'What this report rests on',
    assessments: (count: number): string =>
      `${counted('en', count, 'completed assessment', 'completed assessments')}, the newest of each rater.`,
    group: (voice: string, count: number): string => `${voice}: ${raters(count)}.`,
    hidden: (voice: string, least: number): string =>
      `${voice}: fewer than ${least}, so nothing they said is shown or counted.`,
    waiting: (voice: string, least: number): string =>
      `${voice}: newer assessments wait until at least ${least} raters make the difference; shown one by one they would give a rater away.`,
    unfinished: 'Left out: assessments that are not finished.',
    otherVersions: (versions: readonly string[]): string =>
      `Left out: assessments made with version ${listed('en', versions, 'conjunction')}. “competency migrate” carries them over.`,
    others: (voices: readonly string[]): string =>
      `“All but self” puts together: ${listed('en', voices, 'conjunction')}.`,
    noOthers: '“All but self” is empty: nobody but the person may be heard.',
  },
  columns: {
    by: 'Seen by',
    competency: 'Competency',
    indicator: 'Indicator',
    attained: 'Attained',
    target: 'Target',
    gap: 'Gap',
    raters: 'Raters',
    mean: 'Mean',
    self: 'Self',
    others: 'Others',
    action: 'Action',
    date: 'Date',
    followUp: 'Follow-up',
  },
  competencies: 'Competencies',
  hole: (voice: string, sentence: string): string => `${voice}. ${sentence}`,
  ranking: {
    strongest: 'Strongest indicators',
    weakest: 'Weakest indicators',
    by: (voice: string): string => `By the ratings of: ${voice.toLowerCase()}.`,
  },
  differences: {
    title: 'Blind spots and hidden strengths',
    how: 'Indicators that the person and the others see more than a third of the scale apart.',
    none: 'No indicator is seen more than a third of the scale apart.',
    unknown: 'Not known: it takes a self-assessment and others who may be heard.',
    'blind-spot': 'Blind spots: rated higher by the person',
    'hidden-strength': 'Hidden strengths: rated higher by the others',
  },
  evidence: {
    title: 'Evidence',
    note: 'Note',
    order: 'Within a relation the order is shuffled and says nothing of who wrote.',
  },
  changes: {
    title: 'Change since earlier cycles',
    up: (levels: number): string => `up ${counted('en', levels, 'level', 'levels')}`,
    down: (levels: number): string => `down ${counted('en', levels, 'level', 'levels')}`,
    same: 'unchanged',
    incomparable: 'not comparable',
    level: (level: number): string => `level ${level}`,
    atLeast: (level: number): string => `level ${level} at least`,
    undetermined: 'not determined',
    in: (cycle: string, standing: string): string => `${cycle} ${standing}`,
  },
  plan: {
    title: 'Development plan',
    towards: (competency: string, level: string): string => `${competency}: towards ${level.toLowerCase()}`,
    why: (gap: number | null, weight: number): string =>
      gap === null
        ? 'No target in a profile.'
        : `Gap ${numbered('en', gap)} × weight ${numbered('en', weight)} = ${numbered('en', gap * weight)}.`,
    byLevel: 'This level has no indicators: what it asks is in its concept.',
    empty: 'Nothing is left to show: every competency is at its highest level, or nothing was rated.',
    action: 'What will be done',
    date: 'By when',
    followUp: 'Follow-up',
  },
  charts: {
    radar: (axes: readonly string[], series: readonly string[]): string =>
      `Radar chart over ${listed('en', axes, 'conjunction')}. ${series.join('. ')}.`,
    bars: (title: string, bars: readonly string[]): string => `Bar chart of ${title}: ${bars.join('; ')}.`,
    trend: (steps: readonly string[], series: readonly string[]): string =>
      `Line chart over ${listed('en', steps, 'conjunction')}. ${series.join('. ')}.`,
    series: (label: string, values: readonly string[]): string => `${label}: ${values.join(', ')}`,
    target: (target: string): string => `target ${target}`,
  },
  inMonths: 'Without --follow-up, the calendar has the follow-ups three months from today.',
  levelOf: (level: number, of: number): string => `Level ${level} of ${of}`,
  atLeastOf: (level: number, of: number): string => `Level ${level} of ${of} at least`,
  below: 'Below the first level',
  progress: (done: number, all: number): string => `${done} of ${counted('en', all, 'assessment', 'assessments')} read`,
};
