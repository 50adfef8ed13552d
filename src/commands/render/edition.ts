import { type Design, type Edition, type PaperName, paperNames, tellingOf } from '../../card/index.ts';
import { Failure } from '../../diagnostics/index.ts';
import { type Language, locales, longDate, messagesIn } from '../../i18n/index.ts';
import type { Competency, Framework, Profile } from '../../model/index.ts';
import { profileOf } from '../assess/header.ts';
import { type Given, listFlag, textFlag } from '../given.ts';
import { competencyOf } from '../show.ts';

/** What the flags of `render` ask to be printed. */
export function editionOf(framework: Framework, design: Design, given: Given): Edition {
  const { flags, context } = given;
  const profile = profileOf(framework, textFlag(flags, 'profile'));
  const telling = (language: Language) => tellingOf(framework, locales[language], messagesIn(language).card);
  const paper = paperNames.find((each) => each === flags.paper);
  return {
    telling: telling(context.language),
    other: design.layout === 'bilingual' ? telling(context.language === 'fr' ? 'en' : 'fr') : null,
    design,
    competencies: competenciesOf(framework, given, profile),
    profile: framework.profiles.find((each) => each.id === profile) ?? null,
    largePrint: largePrintOf(given),
    papers: paper === undefined ? design.papers : ([paper] satisfies readonly PaperName[]),
    date: longDate(context.language, printedOn(given)),
  };
}

/** SOURCE_DATE_EPOCH where it is set, else today; the hour is nobody's business and would make each file differ. */
export function printedOn({ context: { io } }: Given): Date {
  const epoch = Number(io.environment.SOURCE_DATE_EPOCH?.trim() || Number.NaN);
  if (Number.isSafeInteger(epoch) && epoch >= 0) return new Date(epoch * 1000);
  const now = io.now();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

function largePrintOf({ flags }: Given): number | null {
  const points = textFlag(flags, 'largePrint');
  return points === undefined ? null : Number(points);
}

function competenciesOf(framework: Framework, { flags }: Given, profile: string | undefined): readonly Competency[] {
  const only = listFlag(flags, 'only');
  for (const id of only ?? []) competencyOf(framework, id);
  const targets: Profile['targets'] | undefined = framework.profiles.find((each) => each.id === profile)?.targets;
  const chosen = framework.competencies.filter(
    ({ id }) => (only === undefined || only.includes(id)) && (targets === undefined || Object.hasOwn(targets, id)),
  );
  return chosen.map((each) => withLevels(each, framework, listFlag(flags, 'level')));
}

/**
 * A competency with the levels that were asked for.
 * @throws Failure framework/unknown-level where none of its levels is among them
 */
function withLevels(competency: Competency, framework: Framework, wanted: readonly string[] | undefined): Competency {
  if (wanted === undefined) return competency;
  const known = framework.competencies.flatMap(({ levels }) => levels.map(({ level }) => String(level)));
  const unknown = wanted.find((each) => !known.includes(each));
  if (unknown !== undefined) {
    const params = { level: unknown, framework: framework.id, known: [...new Set(known)] };
    throw new Failure('framework/unknown-level', params);
  }
  return { ...competency, levels: competency.levels.filter(({ level }) => wanted.includes(String(level))) };
}
