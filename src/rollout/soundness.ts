import { type Diagnostic, diagnostic, type Path, type Thing } from '../diagnostics/index.ts';
import {
  duplicates,
  type Framework,
  identified,
  isDay,
  type PlacedFile,
  type RolloutFile,
  unknown,
} from '../model/index.ts';
import { firstSession, isFor, trainingFor } from './plan.ts';

type Placed = PlacedFile<RolloutFile>;

/** What a schema cannot see in a plan by itself: ids that clash or lead nowhere, days that are none or in the wrong order. */
export function planDiagnostics(file: Placed): readonly Diagnostic[] {
  const { recognition = [], training = [], units, measures = [] } = file.value;
  return [
    ...duplicates(file, 'criterion', identified(recognition, ['recognition'])),
    ...duplicates(file, 'training', identified(training, ['training'])),
    ...duplicates(file, 'unit', identified(units, ['units'])),
    ...duplicates(file, 'measure', identified(measures, ['measures'])),
    ...timeZone(file),
    ...impossibleDays(file),
    ...lostReferences(file),
    ...contradictions(file),
    ...startsBeforeTraining(file),
  ];
}

function timeZone(file: Placed): readonly Diagnostic[] {
  const { timeZone: name } = file.value;
  if (name === undefined) return [];
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return [];
  } catch {
    return [diagnostic('rollout/time-zone', { timeZone: name }, file.place(['timeZone'], 'value'))];
  }
}

interface Placing {
  readonly path: Path;
  readonly day: string;
}

function impossibleDays(file: Placed): readonly Diagnostic[] {
  const { training = [], units, measures = [] } = file.value;
  const all: readonly Placing[] = [
    ...training.flatMap(({ sessions }, at) =>
      sessions.map((day, index) => ({ day, path: ['training', at, 'sessions', index] })),
    ),
    ...units.map(({ start }, at) => ({ day: start, path: ['units', at, 'start'] })),
    ...measures.flatMap(({ results = [] }, at) =>
      results.map(({ date }, index) => ({ day: date, path: ['measures', at, 'results', index, 'date'] })),
    ),
  ];
  return all
    .filter(({ day }) => !isDay(day))
    .map(({ day, path }) =>
      diagnostic('schema/day', { property: String(path.at(-1)), value: day }, file.place(path, 'value')),
    );
}

interface Reference {
  readonly id: string;
  readonly path: Path;
}

function lostReferences(file: Placed): readonly Diagnostic[] {
  const { training = [], units, measures = [] } = file.value;
  const unitIds = units.map(({ id }) => id);
  const unitReferences = [
    ...training.flatMap(({ units: own = [] }, at) => listed(own, ['training', at, 'units'])),
    ...measures.flatMap(({ results = [] }, at) =>
      results.map(({ unit: id }, index) => ({ id, path: ['measures', at, 'results', index, 'unit'] })),
    ),
  ];
  const measureReferences = units.flatMap(({ measures: own = [] }, at) => listed(own, ['units', at, 'measures']));
  return [
    ...lost(file, 'unit', { known: unitIds, references: unitReferences }),
    ...lost(file, 'measure', { known: measures.map(({ id }) => id), references: measureReferences }),
  ];
}

function listed(ids: readonly string[], path: Path): readonly Reference[] {
  return ids.map((id, at) => ({ id, path: [...path, at] }));
}

interface Known {
  readonly known: readonly string[];
  readonly references: readonly Reference[];
}

function lost(file: Placed, thing: Thing, { known, references }: Known): readonly Diagnostic[] {
  return references
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => unknown(file, thing, id, { known, path, at: 'value' }));
}

function contradictions(file: Placed): readonly Diagnostic[] {
  return (file.value.recognition ?? []).flatMap(({ supports = [], contradicts = [] }, at) =>
    listed(contradicts, ['recognition', at, 'contradicts'])
      .filter(({ id }) => supports.includes(id))
      .map(({ id, path }) =>
        diagnostic('rollout/supports-and-contradicts', { competency: id }, file.place(path, 'value')),
      ),
  );
}

/** A unit must not start before those who lead it were trained, unless another training made them ready in time. */
function startsBeforeTraining(file: Placed): readonly Diagnostic[] {
  return file.value.units.flatMap((unit, at) => {
    const all = trainingFor(file.value, unit).filter((each) => isFor(each, 'managers'));
    const early = new Set(all.filter((each) => firstSession(each) < unit.start).flatMap((each) => each.competencies));
    const late = all.filter(
      (each) => firstSession(each) >= unit.start && each.competencies.some((id) => !early.has(id)),
    );
    return late.map((each) => {
      const params = { unit: unit.id, start: unit.start, training: each.id, session: firstSession(each) };
      return diagnostic('rollout/start-before-training', params, file.place(['units', at, 'start'], 'value'));
    });
  });
}

/** What only the framework of a plan can tell: its version, and competencies, levels and a profile that it lacks. */
export function planInFramework(file: Placed, framework: Framework): readonly Diagnostic[] {
  const { framework: said, managers } = file.value;
  const known = framework.competencies.map(({ id }) => id);
  const minimum = Object.entries(managers?.minimumLevel ?? {});
  const place = (path: Path) => file.place(path, 'value');
  return [
    ...(said.version === framework.version
      ? []
      : [
          diagnostic(
            'rollout/other-version',
            { framework: framework.id, expected: said.version, actual: framework.version },
            place(['framework', 'version']),
          ),
        ]),
    ...lost(file, 'profile', {
      known: framework.profiles.map(({ id }) => id),
      references: said.profile === undefined ? [] : [{ id: said.profile, path: ['framework', 'profile'] }],
    }),
    ...lost(file, 'competency', { known, references: competencyReferences(file.value) }),
    ...minimum.flatMap(([id, level]) => levelDiagnostics(file, { framework, id, level })),
  ];
}

function competencyReferences({ framework, recognition = [], training = [], measures = [] }: RolloutFile) {
  return [
    ...listed(framework.new ?? [], ['framework', 'new']),
    ...listed(framework.uniform ?? [], ['framework', 'uniform']),
    ...recognition.flatMap((each, at) => [
      ...listed(each.supports ?? [], ['recognition', at, 'supports']),
      ...listed(each.contradicts ?? [], ['recognition', at, 'contradicts']),
    ]),
    ...training.flatMap((each, at) => listed(each.competencies, ['training', at, 'competencies'])),
    ...measures.flatMap((each, at) => listed(each.competencies ?? [], ['measures', at, 'competencies'])),
  ];
}

interface MinimumLevel {
  readonly framework: Framework;
  readonly id: string;
  readonly level: number;
}

function levelDiagnostics(file: Placed, { framework, id, level }: MinimumLevel): readonly Diagnostic[] {
  const path = ['managers', 'minimumLevel', id];
  const competency = framework.competencies.find((each) => each.id === id);
  if (competency === undefined) {
    const known = framework.competencies.map((each) => each.id);
    return [unknown(file, 'competency', id, { known, path, at: 'key' })];
  }
  const levels = competency.levels.map((each) => each.level);
  if (levels.includes(level)) return [];
  return [diagnostic('target/not-a-level', { competency: id, level, levels }, file.place(path, 'value'))];
}
