import type { Diagnostic } from '../../diagnostics/index.ts';
import { composed, type Fate, type FrameworkDraft, type Imported, undefinedCompetencies } from '../../import/index.ts';
import type { ImportReport } from '../../output/import.ts';
import { exitCodes } from '../context.ts';
import type { Given } from '../given.ts';
import { checkedFramework } from './checked.ts';
import { delivered } from './delivered.ts';
import { intoFile, openTarget, tellHeldBack } from './into.ts';
import { named } from './named.ts';
import { readSources } from './sources.ts';

/** `competency import FILE`: a source in whatever format becomes a framework that is valid before it is written. */
export async function importSource(given: Given): Promise<number> {
  const target = await openTarget(given);
  const { sources, imported, diagnostics: told } = await readSources(given);
  const diagnostics = [...told];
  const report = { sources, counts: nothing, framework: null, diagnostics, fates: imported?.fates ?? [] };
  if (imported === null || told.some(isError)) {
    await delivered(report, null, given);
    return imported === null ? exitCodes.failed : exitCodes.no;
  }
  // A page about one competency does not rename the framework that it goes into.
  const title = imported.draft.title ?? target?.value.title;
  const draft = { ...imported.draft, ...(title === undefined ? {} : { title }) };
  const fresh = composed(named(draft, sources[0]?.file ?? '', given));
  const next = target === null ? { file: fresh, places: null, diagnostics: [] } : intoFile(target, fresh, given);
  const checked = await checkedFramework(next.file, given);
  const fates = next.places === null ? imported.fates : inTheirPlaces(imported.fates, next.places);
  const spoken = next.places ?? (fresh.competencies ?? []).map((_, at) => at);
  diagnostics.push(
    ...undefinedCompetencies({ file: next.file, spoken, fates }, sources[0]?.file ?? ''),
    ...next.diagnostics,
    ...checked.diagnostics,
  );
  const yaml = next.diagnostics.some(isError) ? null : checked.yaml;
  await delivered({ ...report, counts: countsOf(imported), framework: checked.value, fates }, yaml, given);
  tellHeldBack(next.diagnostics, given);
  return checked.value === null || diagnostics.some(isError) ? exitCodes.no : exitCodes.done;
}

/** The lines of a source, with the places that its competencies have in the file it went into. */
function inTheirPlaces(fates: readonly Fate[], places: readonly number[]): readonly Fate[] {
  return fates.map((each) => ({
    ...each,
    competency: each.competency === null ? null : (places[each.competency] ?? null),
  }));
}

const nothing: ImportReport['counts'] = { competencies: 0, levels: 0, indicators: 0, leftovers: 0 };

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function countsOf({ draft, fates }: Imported): ImportReport['counts'] {
  const { competencies }: FrameworkDraft = draft;
  const levels = competencies.flatMap((each) => each.levels ?? []);
  return {
    competencies: competencies.length,
    levels: levels.length,
    indicators: levels.reduce((sum, { indicators = [] }) => sum + indicators.length, 0),
    leftovers: fates.filter(({ part }) => part === 'leftover').length,
  };
}
