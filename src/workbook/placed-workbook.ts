import { domainsOf, faultsOf, parseCondition, type Span, type TypeFault } from '../condition/index.ts';
import {
  type Diagnostic,
  diagnostic,
  type Outcome,
  type Place,
  placeWithin,
  suggestion,
} from '../diagnostics/index.ts';
import {
  type FileTypes,
  indexedWorkbook,
  type PlacedCondition,
  type PlacedFile,
  placedConditions,
  type Workbook,
  workbookReferences,
} from '../model/index.ts';

type Placed = PlacedFile<FileTypes['workbook']>;

/** The workbook of a file, when everything in it leads where it says and every condition can be asked. */
export function placedWorkbook(file: Placed): Outcome<Workbook> {
  const references = workbookReferences(file);
  // A condition over prompts that clash, or over a scale that runs downwards, has no sense to check.
  if (references.length > 0) return { diagnostics: references };
  const diagnostics = placedConditions(file.value).flatMap((each) => conditionDiagnostics(file, each));
  return diagnostics.length > 0 ? { diagnostics } : { value: indexedWorkbook(file.value), diagnostics };
}

function conditionDiagnostics(file: Placed, { text, path, prompts }: PlacedCondition): readonly Diagnostic[] {
  const at = (span: Span) => placeWithin(file.place(path, 'value'), text, span);
  const parsed = parseCondition(text);
  if ('condition' in parsed)
    return faultsOf(parsed.condition, domainsOf(prompts)).map((fault) => told(fault, at(fault.span)));
  const { problem, found, instead, span } = parsed.fault;
  return [diagnostic('condition/syntax', { problem, found, instead }, at(span))];
}

function told(found: TypeFault, place: Place): Diagnostic {
  switch (found.fault) {
    case 'unknown-prompt': {
      const { prompt: id, known } = found;
      return diagnostic('reference/unknown', { thing: 'prompt', id, suggestion: suggestion(id, known), known }, place);
    }
    case 'unknown-choice': {
      const { value: id, known } = found;
      return diagnostic('reference/unknown', { thing: 'choice', id, suggestion: suggestion(id, known), known }, place);
    }
    case 'words':
      return diagnostic('condition/words', { prompt: found.prompt, type: found.type }, place);
    case 'order-of-choices':
      return diagnostic('condition/order-of-choices', { prompt: found.prompt, operator: found.operator }, place);
    case 'not-a-number':
      return diagnostic('condition/not-a-number', { prompt: found.prompt, value: found.value }, place);
    case 'outside': {
      const { prompt, value, min, max } = found;
      return diagnostic('condition/outside', { prompt, value, min, max }, place);
    }
  }
}
