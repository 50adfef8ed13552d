export const init = {
  languages: 'In which language is the framework written?',
  languageNames: { en: 'English', fr: 'French', both: 'both' },
  title: 'What is its title?',
  titleIn: { en: 'What is its title in English?', fr: 'What is its title in French?' },
  usualTitle: { en: 'Team competencies', fr: 'Compétences de l’équipe' },
  titleNeeded: 'Please give a title.',
  id: 'Which id shall it have?',
  notAnId: 'Small letters, digits and hyphens only, please.',
  levels: 'How many levels shall the scale have?',
  levelCount: (count: number): string => `${count} levels`,
  ci: 'For which service shall an example of an automatic check be written?',
  ciNames: { both: 'GitHub Actions and GitLab', github: 'GitHub Actions', gitlab: 'GitLab', none: 'none' },
  written: 'written',
  leftAlone: (path: string): string => `${path} was already there and is left alone.`,
  ignore: (lines: readonly string[]): string =>
    `Your .gitignore does not keep assessments, which are personal data, out of the repository. Add: ${lines.join(', ')}`,
  nothing: 'Nothing was written.',
  next: (folder: string, id: string): string =>
    [
      'Next:',
      ...(folder === '.' ? [] : [`  cd ${folder}`]),
      '  competency validate',
      `  competency show ${id}`,
      `  competency assess ${id}`,
    ].join('\n'),
};
