/** What surrounds the page of a code. */
export const explain = {
  title: 'What the diagnostics mean',
  introduction: [
    'Every problem that competency reports has a code, “area/what”. “competency explain CODE” prints its page.',
    'Codes of the areas level, indicator, definition, progression, profile, text, writing and silence are for the most part rules of lint: a project sets their severity in competency.yaml, and a comment silences a rule on one line. All others are errors in a file, and stay errors.',
  ] as readonly string[],
  why: 'Why',
  remedy: 'What to do',
  bad: 'Not like this',
  good: 'But like this',
  settings: 'Settings',
  weigh: 'In competency.yaml, a project may choose error, warning, info or off',
  silence: 'Above a line, a comment with a reason silences the rule there',
  reason: 'the standard is worded so',
  fixed: 'Its severity is fixed, and it cannot be silenced.',
  fixable: 'competency validate --fix mends it.',
  severity: (severity: string): string => `Severity: ${severity}.`,
};
