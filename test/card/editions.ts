import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  areaOf,
  type Design,
  designOf,
  type Edition,
  Fonts,
  type Mark,
  type Node,
  type PaperName,
  Printer,
  type TextMark,
  tellingOf,
} from '../../src/card/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { locales, longDate, messagesIn } from '../../src/i18n/index.ts';
import { type Framework, fileOf, placedFramework } from '../../src/model/index.ts';

/** The day on which test documents are printed; the program says it in the reader's language. */
const printedOn = new Date('2026-01-01T00:00:00Z');

/** A framework as the program sees it, from its YAML. */
function frameworkFrom(yaml: string): Framework {
  const document = readDocument('framework.yaml', yaml).value;
  if (document === undefined) throw new Error('not YAML');
  const file = fileOf(document, 'framework');
  if (file.value === undefined) throw new Error(JSON.stringify(file.diagnostics[0]));
  const framework = placedFramework(file.value).value;
  if (framework === undefined) throw new Error('not a framework');
  return framework;
}

export function shippedFramework(id: string): Framework {
  return frameworkFrom(readFileSync(join('frameworks', `${id}.yaml`), 'utf8'));
}

export function shippedDesign(id: string): Design {
  const document = readDocument(id, readFileSync(join('templates', 'cards', `${id}.yaml`), 'utf8')).value;
  const file = document && fileOf(document, 'design');
  if (file?.value === undefined) throw new Error(`design ${id}`);
  return designOf(file.value.value);
}

export interface EditionWish {
  readonly framework: Framework;
  readonly design: Design;
  readonly language: 'fr' | 'en';
  readonly paper?: PaperName;
  readonly largePrint?: number;
}

export function editionFor({ framework, design, language, paper, largePrint }: EditionWish): Edition {
  const telling = (tongue: 'fr' | 'en') => tellingOf(framework, locales[tongue], messagesIn(tongue).card);
  return {
    telling: telling(language),
    other: design.layout === 'bilingual' ? telling(language === 'fr' ? 'en' : 'fr') : null,
    design,
    competencies: framework.competencies,
    profile: framework.profiles[0] ?? null,
    largePrint: largePrint ?? null,
    papers: paper === undefined ? design.papers : [paper],
    date: longDate(language, printedOn),
  };
}

/** All pages of an edition, part by part. */
export function printed(wish: EditionWish, fonts = new Fonts()) {
  const printer = new Printer(editionFor(wish), fonts, false);
  return { printer, parts: printer.parts.map((_, at) => printer.part(at, 'document')) };
}

/** What a reader who hears the document is told, in its order. */
export function heard(section: Node, marks: readonly Mark[]): string {
  const said = new Map<Node, string>();
  for (const mark of marks) {
    if (mark.kind === 'text' && mark.node !== null)
      said.set(mark.node, `${said.get(mark.node) ?? ''} ${mark.said ?? mark.text}`);
  }
  const walk = (node: Node): string => `${said.get(node) ?? ''} ${node.children.map(walk).join(' ')}`;
  return walk(section);
}

/** Text without the spaces that lines begin and end with. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad]+/gu, '');
}

export function textMarks(marks: readonly Mark[]): readonly TextMark[] {
  return marks.filter((each) => each.kind === 'text');
}

/** Texts that must stand in every edition of a layout. */
export function told(framework: Framework, layout: string) {
  const { competencies } = framework;
  const titles = competencies.map((each) => each.title);
  if (layout === 'matrix') return titles;
  const definitions = competencies.map((each) => each.definition);
  const levels = competencies.flatMap((each) => each.levels);
  const concepts = levels.flatMap(({ title, concept }) => [title, concept]).filter((each) => each !== undefined);
  if (layout === 'consensus') return [...titles, ...definitions, ...concepts];
  const indicators = levels.flatMap((each) => each.indicators.map(({ text }) => text));
  const common = [...titles, ...definitions, ...concepts, ...indicators];
  if (layout !== 'card' && layout !== 'bilingual') return common;
  const whole = competencies.flatMap((each) => [
    ...each.notes,
    ...each.guidance,
    ...each.contrasts.flatMap(({ is, isNot }) => [is, isNot]),
    ...each.progression.dimensions.flatMap(({ title, definition, lower, upper }) => [title, definition, lower, upper]),
    ...each.levels.flatMap(({ elaboration, examples }) => [...elaboration, ...examples.map(({ text }) => text)]),
    each.motivation,
    each.purpose,
  ]);
  return [...common, ...whole.filter((each) => each !== undefined)];
}

/** Texts of a page that stand over each other. */
export function overlaps(marks: readonly Mark[]): readonly string[] {
  const texts = textMarks(marks)
    .filter((each) => each.text.trim() !== '')
    .map((each) => ({ text: each.text, ...areaOf({ ...each, width: each.width * 0.98 }) }))
    .sort((a, b) => a.y - b.y);
  const found: string[] = [];
  texts.forEach((one, at) => {
    for (let next = at + 1; next < texts.length; next++) {
      const other = texts[next];
      if (other === undefined || other.y > one.y + one.height * 0.8) break;
      const apart = one.x + one.width <= other.x + 0.5 || other.x + other.width <= one.x + 0.5;
      if (!apart) found.push(`${one.text} × ${other.text}`);
    }
  });
  return found;
}
