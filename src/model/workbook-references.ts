import { type Diagnostic, diagnostic, type Path } from '../diagnostics/index.ts';
import { duplicates, identified } from './duplicate-ids.ts';
import type { PlacedFile } from './file.ts';
import type { Prompt, WorkbookFile } from './generated/workbook.ts';

type Placed = PlacedFile<WorkbookFile>;

/** A prompt of a workbook file, and the way to it. */
export interface PlacedPrompt {
  readonly prompt: Prompt;
  readonly path: Path;
}

/** What a schema cannot see in a workbook: ids that clash, scales that run downwards, keys of another type of prompt. */
export function workbookReferences(file: Placed): readonly Diagnostic[] {
  const { parts } = file.value;
  const prompts = placedPrompts(file.value);
  const worksheets = parts.flatMap(({ worksheets: own = [] }, at) => identified(own, ['parts', at, 'worksheets']));
  return [
    ...duplicates(file, 'part', identified(parts, ['parts'])),
    ...duplicates(file, 'worksheet', worksheets),
    ...duplicates(
      file,
      'prompt',
      prompts.map(({ prompt, path }) => ({ id: prompt.id, path: () => [...path, 'id'] })),
    ),
    ...prompts.flatMap((each) => promptDiagnostics(file, each)),
  ];
}

/** Every prompt of a workbook file, in order. */
export function placedPrompts({ parts, closing }: WorkbookFile): readonly PlacedPrompt[] {
  const within = (prompts: readonly Prompt[], path: Path): readonly PlacedPrompt[] =>
    prompts.map((prompt, at) => ({ prompt, path: [...path, 'prompts', at] }));
  const inParts = parts.flatMap(({ exercise, worksheets = [] }, part) => [
    ...within(exercise?.prompts ?? [], ['parts', part, 'exercise']),
    ...worksheets.flatMap((each, at) => within(each.prompts, ['parts', part, 'worksheets', at])),
  ]);
  return [...inParts, ...within(closing?.prompts ?? [], ['closing'])];
}

const ownKeys = {
  text: [],
  definition: [],
  scale: ['min', 'max', 'lowest', 'highest'],
  choice: ['choices'],
} as const satisfies Readonly<Record<Prompt['type'], readonly string[]>>;

function promptDiagnostics(file: Placed, { prompt, path }: PlacedPrompt): readonly Diagnostic[] {
  const { type, min, max, choices = [] } = prompt;
  const own: readonly string[] = ownKeys[type];
  const strange = Object.values(ownKeys)
    .flat()
    .filter((key) => prompt[key] !== undefined && !own.includes(key));
  const found = strange.map((property) =>
    diagnostic('prompt/other-type', { property, prompt: prompt.id, type }, file.place([...path, property], 'key')),
  );
  if (type === 'choice') return [...found, ...duplicates(file, 'choice', identified(choices, [...path, 'choices']))];
  if (type !== 'scale' || min === undefined || max === undefined || min < max) return found;
  const place = file.place([...path, 'max'], 'value');
  return [...found, diagnostic('prompt/range', { prompt: prompt.id, min, max }, place)];
}
