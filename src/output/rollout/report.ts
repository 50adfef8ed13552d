import type { Place, RolloutCode, RolloutStep, RolloutWeight } from '../../diagnostics/index.ts';
import { type Language, longDate, type Messages } from '../../i18n/index.ts';
import { type Framework, type PlacedFile, type RolloutFile, type Text, textIn } from '../../model/index.ts';
import { type Readiness, type RolloutFinding, stepOf } from '../../rollout/index.ts';

/** Where a plan stands, and what that rests on. */
export interface RolloutReport {
  readonly file: PlacedFile<RolloutFile>;
  readonly framework: Framework;
  readonly readiness: Readiness;
  readonly assessments: number;
  readonly otherVersions: number;
}

export interface RolloutReader {
  readonly language: Language;
  readonly messages: Messages;
}

/** A finding in words. */
export interface ToldFinding {
  readonly code: RolloutCode;
  readonly step: RolloutStep;
  readonly weight: RolloutWeight;
  /** Id of a unit; null for the whole plan. */
  readonly unit: string | null;
  readonly words: string;
  readonly place: Place;
}

/** How things of a plan are called, in the reader's language. */
export class PlanWords {
  readonly #plan: RolloutFile;
  readonly #framework: Framework;
  readonly #language: Language;

  constructor({ file, framework }: Pick<RolloutReport, 'file' | 'framework'>, { language }: RolloutReader) {
    this.#plan = file.value;
    this.#framework = framework;
    this.#language = language;
  }

  get plan(): string {
    return this.say(this.#plan.title);
  }

  get framework(): string {
    return textIn(this.#framework.title, this.#language, this.#framework.languages);
  }

  say(text: Text): string {
    return textIn(text, this.#language, this.#plan.languages);
  }

  day(day: string): string {
    return longDate(this.#language, new Date(`${day}T00:00:00Z`));
  }

  competency(id: string): string {
    const found = this.#framework.competencies.find((each) => each.id === id);
    return found === undefined ? id : textIn(found.title, this.#language, this.#framework.languages);
  }

  unit(id: string): string {
    return this.#titled(this.#plan.units, id);
  }

  training(id: string): string {
    return this.#titled(this.#plan.training, id);
  }

  measure(id: string): string {
    return this.#titled(this.#plan.measures, id);
  }

  criterion(id: string): string {
    const found = this.#plan.recognition?.find((each) => each.id === id);
    return found === undefined ? id : this.say(found.criterion);
  }

  #titled(things: readonly { readonly id: string; readonly title: Text }[] = [], id: string): string {
    const found = things.find((each) => each.id === id);
    return found === undefined ? id : this.say(found.title);
  }
}

/** Every finding in words, in the order of the steps. */
export function toldFindings(report: RolloutReport, reader: RolloutReader): readonly ToldFinding[] {
  const words = new PlanWords(report, reader);
  return report.readiness.findings.map((each) => ({
    code: each.code,
    step: stepOf(each),
    weight: each.weight,
    unit: each.unit,
    words: findingWords(each, words, reader),
    place: report.file.place(each.path, 'value'),
  }));
}

function findingWords({ code, params }: RolloutFinding, words: PlanWords, { messages }: RolloutReader): string {
  const named = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, nameOf(name, value, words)]));
  // Titles take the place of ids, both are strings; code and params of one finding belong together.
  return (messages.rollout.findings[code] as (params: unknown) => string)(named);
}

const days: readonly string[] = ['by', 'start', 'session', 'date'];

function nameOf(name: string, value: unknown, words: PlanWords): unknown {
  if (Array.isArray(value)) return value.map((each) => words.competency(String(each)));
  if (typeof value !== 'string') return value;
  if (days.includes(name)) return words.day(value);
  const titles: Readonly<Record<string, (id: string) => string>> = {
    competency: (id) => words.competency(id),
    criterion: (id) => words.criterion(id),
    training: (id) => words.training(id),
    measure: (id) => words.measure(id),
  };
  return titles[name]?.(value) ?? value;
}

/** The units that have something to celebrate, and those in difficulty, by what was measured. */
export function unitsApart({ readiness, file }: RolloutReport) {
  const having = (code: RolloutCode) =>
    file.value.units
      .map(({ id }) => id)
      .filter((unit) => readiness.findings.some((each) => each.unit === unit && each.code === code));
  return { celebrate: having('measurement/reached'), support: having('measurement/in-difficulty') };
}

/** How many findings weigh what. */
export function weightCounts({ findings }: Readiness): Readonly<Record<RolloutWeight, number>> {
  const of = (weight: RolloutWeight) => findings.filter((each) => each.weight === weight).length;
  return { blocks: of('blocks'), attention: of('attention'), success: of('success'), note: of('note') };
}
