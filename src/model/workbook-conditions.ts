import type { Path } from '../diagnostics/index.ts';
import type { Interpretation, Prompt, WorkbookFile } from './generated/workbook.ts';
import { placedPrompts } from './workbook-references.ts';

/** A condition of a workbook file, the way to it, and the prompts it may ask about. */
export interface PlacedCondition {
  readonly text: string;
  readonly path: Path;
  readonly prompts: readonly Prompt[];
}

/** Every condition of a workbook: an exercise asks about its own prompts, the closing about all. */
export function placedConditions(file: WorkbookFile): readonly PlacedCondition[] {
  const { parts, closing } = file;
  const all = placedPrompts(file).map(({ prompt }) => prompt);
  return [
    ...parts.flatMap(({ exercise }, part) =>
      conditionsIn(exercise?.interpretation, ['parts', part, 'exercise'], exercise?.prompts ?? []),
    ),
    ...conditionsIn(closing?.interpretation, ['closing'], all),
  ];
}

function conditionsIn(
  interpretation: readonly Interpretation[] = [],
  path: Path,
  prompts: readonly Prompt[],
): readonly PlacedCondition[] {
  return interpretation.flatMap(({ when }, at) =>
    when === undefined ? [] : [{ text: when, path: [...path, 'interpretation', at, 'when'], prompts }],
  );
}
