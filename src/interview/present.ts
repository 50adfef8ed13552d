import type { Question } from '../assess/index.ts';
import { competencyLines, contrastLines, exampleLines, levelName } from '../output/text/competency.ts';
import type { Page } from '../output/text/page.ts';

/** What can be read at a question. */
export type Reference = 'definition' | 'contrasts' | 'example';

/** What stands above a run of questions: the competency, the level and its concept. */
export function headingOf(question: Question, page: Page): string {
  const { layout, words } = page;
  const title = layout.heading(words(question.competency.title));
  if (question.kind === 'level')
    return [...title, ...layout.paragraph(words(question.competency.definition))].join('\n');
  const { level } = question;
  const concept = level.concept === undefined ? [] : layout.paragraph(words(level.concept));
  return [...title, ...layout.paragraph(levelName(level, page)).map(layout.style.strong), ...concept, ''].join('\n');
}

/** What a rater asked to read. */
export function referenceText(reference: Reference, question: Question, page: Page): string {
  const { layout, words } = page;
  const { competency } = question;
  if (reference === 'contrasts') return [...contrastLines(competency.contrasts, page), ''].join('\n');
  if (reference === 'example') {
    return question.kind === 'level' ? '' : [...exampleLines(question.level, page), ''].join('\n');
  }
  const short = { ...competency, contrasts: [], levels: question.kind === 'level' ? competency.levels : [] };
  return [...layout.title(words(competency.title)), ...competencyLines(short, page), ''].join('\n');
}

/** What there is to read at a question. */
export function referencesAt(question: Question): readonly Reference[] {
  const { competency } = question;
  const examples = question.kind === 'indicator' ? question.level.examples : [];
  return [
    'definition',
    ...(competency.contrasts.length > 0 ? (['contrasts'] as const) : []),
    ...(examples.length > 0 ? (['example'] as const) : []),
  ];
}
