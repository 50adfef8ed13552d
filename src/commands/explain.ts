import { Failure, suggestion } from '../diagnostics/index.ts';
import { type Explanation, explainedCodes, explanationOf } from '../explain/index.ts';
import { explanationsJson } from '../output/json/explanations.ts';
import { explanationMarkdown, explanationsMarkdown } from '../output/markdown/explanations.ts';
import { explanationListText, explanationText } from '../output/text/explanations.ts';
import { type Context, exitCodes } from './context.ts';
import { deliver } from './deliver.ts';
import type { Given } from './given.ts';

/** `competency explain [CODE]`: the page of a code, or every code in a line. */
export async function explain({ arguments: [code], flags, context }: Given): Promise<number> {
  await deliver(code === undefined ? all(flags.format, context) : one(code, flags.format, context), flags, context);
  return exitCodes.done;
}

function all(format: unknown, context: Context): string {
  const explanations = explainedCodes.map(explanationOf);
  if (format === 'json') return explanationsJson(explanations);
  if (format === 'markdown') return explanationsMarkdown(explanations, context);
  return explanationListText(explanations, { ...context, columns: context.io.stdout.columns });
}

function one(code: string, format: unknown, context: Context): string {
  const explanation = named(code);
  if (format === 'json') return explanationsJson([explanation]);
  if (format === 'markdown') return explanationMarkdown(explanation, context);
  return explanationText(explanation, { ...context, columns: context.io.stdout.columns });
}

function named(code: string): Explanation {
  const found = explainedCodes.find((each) => each === code);
  if (found !== undefined) return explanationOf(found);
  throw new Failure('explain/unknown-code', { code, suggestion: suggestion(code, explainedCodes) });
}
