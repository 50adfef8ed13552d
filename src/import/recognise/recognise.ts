import type { Block } from '../block.ts';
import type { CompetencyDraft, FrameworkDraft } from '../draft.ts';
import type { Fate, Part } from '../fate.ts';
import type { Imported, ReadingWish } from '../reader.ts';
import { CompetencyBuilder } from './competency.ts';
import { onOneLine } from './folding.ts';
import { Headings } from './headings.ts';
import { languageOf } from './language.ts';
import { withoutListMarks } from './list-marks.ts';
import { withNumberedLevels } from './numbered-levels.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { withoutTables } from './tables.ts';

/** What a document says, whatever its format was: its competencies, and where each of its lines went. */
export function recognised(file: string, blocks: readonly Block[], wish: ReadingWish): Imported {
  const headings = new Headings(wish.headings);
  const linear = withoutListMarks(withNumberedLevels(withoutTables(blocks, headings), headings));
  const language = wish.language ?? languageOf(blocks.map((each) => each.text)) ?? 'en';
  const { preface, segments } = segmentsOf(linear, headings);
  const ledger = new Ledger(file);
  const built = segments.map((segment, at) => competencyOf(segment, at, { headings, ledger }));
  const framework = frameworkOf(preface, { built, ledger });
  const date = built.map((each) => each.date).find((each) => each !== null);
  return {
    draft: {
      languages: [language],
      ...framework,
      ...(date === undefined || date === null ? {} : { source: { date } }),
    },
    fates: ledger.inOrder(),
    unsure: built.flatMap(({ unsure }, competency) =>
      unsure.length === 0
        ? []
        : [{ competency, count: unsure.length, line: unsure[0]?.line ?? 1, text: unsure[0]?.text ?? '' }],
    ),
  };
}

/** Who became what, kept until all is known. */
class Ledger {
  readonly #file: string;
  readonly #fates: Fate[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  tell(block: Block, part: Part, { competency, level }: { competency: number | null; level: number | null }): void {
    const { line, page } = block;
    const text = block.said ?? block.text;
    this.#fates.push({
      file: this.#file,
      line,
      ...(page === undefined ? {} : { page }),
      text,
      part,
      competency,
      level,
    });
  }

  /** The fates in the order of the source. */
  inOrder(): readonly Fate[] {
    return [...this.#fates].sort((a, b) => (a.page ?? 0) - (b.page ?? 0) || a.line - b.line);
  }
}

interface Built {
  readonly draft: CompetencyDraft;
  readonly date: string | null;
  readonly unsure: readonly Block[];
}

interface Building {
  readonly headings: Headings;
  readonly ledger: Ledger;
}

/** `Behavioural competencies: Service` names a family of competencies before its colon. */
const family = /^(.{3,80}?)\s*:\s+(.{3,})$/;

function competencyOf({ title, blocks }: Segment, at: number, { headings, ledger }: Building): Built {
  const tell = (block: Block, part: Part, level: number | null) => ledger.tell(block, part, { competency: at, level });
  const named = titleOf(title, headings);
  const hasDefinition = blocks.some(
    (each) =>
      (each.kind === 'heading' || each.kind === 'paragraph') &&
      headings.announced(each.text, named.title)?.sections.includes('definition') === true,
  );
  const builder = new CompetencyBuilder({ title: named.title, headings, tell, hasDefinition });
  if (title !== null) tell(title, 'title', null);
  for (const each of blocks) builder.take(each);
  const draft = builder.finished();
  const { date, unsure } = builder;
  return { draft: named.category === null ? draft : { ...draft, category: named.category }, date, unsure };
}

interface Named {
  readonly title: string;
  readonly category: string | null;
}

function titleOf(title: Block | null, headings: Headings): Named {
  const text = onOneLine(title?.text ?? '');
  const said = headings.announced(text);
  if (said?.sections[0] === 'competency' && said.rest !== '') return { title: said.rest, category: null };
  const [, group, own] = family.exec(text) ?? [];
  const isFamily = group !== undefined && own !== undefined && namesCompetencies(group, headings);
  return isFamily ? { title: own, category: group } : { title: text, category: null };
}

/** Whether the word for competencies stands somewhere in a few words. */
function namesCompetencies(words: string, headings: Headings): boolean {
  const all = pluralless(words).split(' ');
  return all.some((_, at) => headings.speaksOf('competency', all.slice(at).join(' ')));
}

/** `Compétences de gestion` begins as `Compétence` does. */
function pluralless(words: string): string {
  return words.replace(/(\p{L}{4,}?)(ies|s)\b/gu, (_, stem: string, end: string) =>
    end === 'ies' ? `${stem}y` : stem,
  );
}

interface Framing {
  readonly built: readonly Built[];
  readonly ledger: Ledger;
}

/** What stands before the first competency: the title and description of the framework; the rest is left over. */
function frameworkOf(preface: readonly Block[], { built, ledger }: Framing): Omit<FrameworkDraft, 'languages'> {
  const competencies = built.map((each) => each.draft);
  const own = preface.filter((each) => each.kind !== 'aside');
  const at = own.findIndex((each) => each.kind === 'heading' || each.kind === 'paragraph');
  const tell = (block: Block, part: Part) => ledger.tell(block, part, { competency: null, level: null });
  for (const each of preface) if (each.kind === 'aside') tell(each, each.isHead === true ? 'heading' : 'left-out');
  const title = own[at];
  if (title === undefined || competencies.length === 0) return { competencies: leaving(own, competencies, ledger) };
  tell(title, 'framework-title');
  const rest = own.filter((each) => each !== title);
  const described = rest.filter((each) => each.kind === 'paragraph');
  for (const each of described) tell(each, 'framework-description');
  const description = described.map((each) => each.text).join(' ');
  return {
    title: title.text,
    ...(description === '' ? {} : { description }),
    competencies: leaving(
      rest.filter((each) => each.kind !== 'paragraph'),
      competencies,
      ledger,
    ),
  };
}

/** What stands before all competencies and is nothing else becomes notes of the first. */
function leaving(
  blocks: readonly Block[],
  [first, ...others]: readonly CompetencyDraft[],
  ledger: Ledger,
): readonly CompetencyDraft[] {
  const competency = first === undefined ? null : 0;
  for (const each of blocks) ledger.tell(each, 'leftover', { competency, level: null });
  if (first === undefined) return [];
  return [{ ...first, leftovers: [...blocks.map((each) => each.text), ...(first.leftovers ?? [])] }, ...others];
}
