import type { Source } from './framework.ts';
import type { Text } from './generated/framework.ts';
import type * as file from './generated/workbook.ts';

/** A workbook as every command sees it: defaults filled in, lists never missing. */
export interface Workbook {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly title: Text;
  readonly description?: Text;
  readonly source?: Source;
  readonly parts: readonly WorkbookPart[];
  readonly closing?: Closing;
}

export interface WorkbookPart {
  readonly id: string;
  readonly title: Text;
  readonly text: readonly Text[];
  readonly exercise?: Exercise;
  readonly worksheets: readonly Worksheet[];
}

export type WorkbookMode = 'individual' | 'group';

export interface Exercise {
  readonly title: Text;
  readonly text: readonly Text[];
  readonly minutes: number;
  readonly modes: readonly WorkbookMode[];
  readonly prompts: readonly Prompt[];
  readonly interpretation: readonly Interpretation[];
}

/** Filled in once, together, without a time. */
export interface Worksheet {
  readonly id: string;
  readonly title: Text;
  readonly text: readonly Text[];
  readonly prompts: readonly Prompt[];
}

export type Prompt = WordsPrompt | ScalePrompt | ChoicePrompt;

interface Asked {
  readonly id: string;
  readonly text: Text;
  readonly hint?: Text;
}

export interface WordsPrompt extends Asked {
  readonly type: 'text' | 'definition';
}

export interface ScalePrompt extends Asked {
  readonly type: 'scale';
  readonly min: number;
  readonly max: number;
  readonly lowest?: Text;
  readonly highest?: Text;
}

export interface ChoicePrompt extends Asked {
  readonly type: 'choice';
  readonly choices: readonly { readonly id: string; readonly text: Text }[];
}

export interface Interpretation {
  /** A condition; always shown where there is none. */
  readonly when?: string;
  readonly text: Text;
}

export interface Closing {
  readonly title: Text;
  readonly text: readonly Text[];
  readonly prompts: readonly Prompt[];
  readonly interpretation: readonly Interpretation[];
}

/** The workbook that a checked file describes. */
export function indexedWorkbook(own: file.WorkbookFile): Workbook {
  const { id, version, languages, title, description, source, closing } = own;
  return {
    id,
    version,
    languages,
    title,
    ...(description === undefined ? {} : { description }),
    ...(source === undefined ? {} : { source: sourceOf(source) }),
    parts: own.parts.map(partOf),
    ...(closing === undefined ? {} : { closing: closingOf(closing) }),
  };
}

function sourceOf(own: file.Source): Source {
  // Without the keys that start with x-, the type stays.
  return Object.fromEntries(Object.entries(own).filter(([key]) => !key.startsWith('x-'))) as Source;
}

function partOf({ id, title, text = [], exercise, worksheets = [] }: file.Part): WorkbookPart {
  return {
    id,
    title,
    text,
    ...(exercise === undefined ? {} : { exercise: exerciseOf(exercise) }),
    worksheets: worksheets.map((each) => ({
      id: each.id,
      title: each.title,
      text: each.text ?? [],
      prompts: each.prompts.map(promptOf),
    })),
  };
}

function exerciseOf({ title, text = [], minutes, modes, prompts, interpretation = [] }: file.Exercise): Exercise {
  return {
    title,
    text,
    minutes,
    modes: modes ?? ['individual', 'group'],
    prompts: prompts.map(promptOf),
    interpretation: interpretation.map(interpretationOf),
  };
}

function promptOf({ id, text, type, hint, min, max, lowest, highest, choices = [] }: file.Prompt): Prompt {
  const asked = { id, text, ...(hint === undefined ? {} : { hint }) };
  switch (type) {
    case 'scale':
      return {
        ...asked,
        type,
        // The schema asks for both ends of a scale.
        min: min ?? 0,
        max: max ?? 0,
        ...(lowest === undefined ? {} : { lowest }),
        ...(highest === undefined ? {} : { highest }),
      };
    case 'choice':
      return { ...asked, type, choices: choices.map((each) => ({ id: each.id, text: each.text })) };
    default:
      return { ...asked, type };
  }
}

function interpretationOf({ when, text }: file.Interpretation): Interpretation {
  return when === undefined ? { text } : { when, text };
}

function closingOf({ title, text = [], prompts = [], interpretation = [] }: file.Closing): Closing {
  return { title, text, prompts: prompts.map(promptOf), interpretation: interpretation.map(interpretationOf) };
}

/** Every prompt of a workbook, in the order in which they are asked. */
export function promptsOf({ parts, closing }: Workbook): readonly Prompt[] {
  const inParts = parts.flatMap(({ exercise, worksheets }) => [
    ...(exercise?.prompts ?? []),
    ...worksheets.flatMap((each) => each.prompts),
  ]);
  return [...inParts, ...(closing?.prompts ?? [])];
}

/** The workbook as text that depends only on what it says; `workbookFrom` reads it back. */
export function workbookText(workbook: Workbook): string {
  return JSON.stringify(workbook);
}

/** The workbook that `workbookText` wrote. */
export function workbookFrom(text: string): Workbook {
  // Only workbookText writes these texts, from a Workbook.
  return JSON.parse(text) as Workbook;
}
