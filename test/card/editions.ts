import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
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
    if (mark.kind === 'text' && mark.node !== null) said.set(mark.node, `${said.get(mark.node) ?? ''} ${mark.text}`);
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
