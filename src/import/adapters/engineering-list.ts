import type { CompetencyDraft, LevelDraft } from '../draft.ts';
import { isLoose, type Loose, wordListIn, wordsIn } from '../loose.ts';
import { type Adapter, lostIn } from './adapter.ts';

/**
 * A flat list of behaviours, each with its area and level, as the Financial Times publishes its engineering competencies.
 * Areas become competencies, levels those of their scale in the order of the file, behaviours indicators with their ids.
 */
export const engineeringList: Adapter = {
  name: 'engineering competencies (list)',
  fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isStatement),
  read: (value) => {
    const statements = Array.isArray(value) ? value.filter(isStatement) : [];
    const levels = [...new Set(statements.map((each) => wordsIn(each, 'level') ?? ''))];
    const areas = [...new Set(statements.map((each) => wordsIn(each, 'area') ?? ''))];
    return {
      draft: { competencies: areas.map((area) => competencyOf(area, levels, statements)) },
      went: statements.map((each, at) => ({
        path: [at],
        text: wordsIn(each, 'summary') ?? '',
        part: 'indicator',
        competency: areas.indexOf(wordsIn(each, 'area') ?? ''),
        level: levels.indexOf(wordsIn(each, 'level') ?? '') + 1,
      })),
      lost: lostIn(statements, ['supportingUrls', 'domain']),
    };
  },
};

function isStatement(value: unknown): value is Loose {
  return isLoose(value) && 'summary' in value && 'level' in value && 'area' in value;
}

function competencyOf(area: string, levels: readonly string[], statements: readonly Loose[]): CompetencyDraft {
  const own = statements.filter((each) => wordsIn(each, 'area') === area);
  const used = levels.map((name, at) => ({
    name,
    level: at + 1,
    of: own.filter((each) => wordsIn(each, 'level') === name),
  }));
  return {
    title: capital(area),
    levels: used.filter((each) => each.of.length > 0).map(({ name, level, of }) => levelOf(level, name, of)),
  };
}

function levelOf(level: number, name: string, statements: readonly Loose[]): LevelDraft {
  return {
    level,
    title: capital(name.replaceAll('-', ' ')),
    indicators: statements.map((each) => ({ id: wordsIn(each, 'id') ?? '', text: wordsIn(each, 'summary') ?? '' })),
    elaboration: statements.flatMap((each) => wordsIn(each, 'description') ?? []),
    examples: statements.flatMap((each) =>
      wordListIn(each, 'examples').map((text) => ({ title: wordsIn(each, 'summary') ?? '', text })),
    ),
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
