import { Failure, suggestion } from '../diagnostics/index.ts';
import { frenchSpacing } from '../i18n/index.ts';
import { type Kind, kindDescription, kinds, selfContainedSchema } from '../model/index.ts';
import { jsonText } from '../output/json/validate.ts';
import { type Context, exitCodes } from './context.ts';
import { deliver } from './deliver.ts';
import type { Given } from './given.ts';

/** `competency schema KIND`: the schema of a kind of file, with nothing to look up elsewhere. */
export async function schema({ arguments: [name], flags, context }: Given): Promise<number> {
  const result = flags.list === true ? kindList(context) : jsonText(selfContainedSchema(kindNamed(name)));
  await deliver(result, flags, context);
  return exitCodes.done;
}

function kindNamed(name: string | undefined): Kind {
  if (name === undefined) throw new Failure('usage/missing-argument', { argument: 'kind' });
  const kind = kinds.find((each) => each === name);
  if (kind !== undefined) return kind;
  const params = { option: 'KIND', value: name, allowed: kinds, suggestion: suggestion(name, kinds) };
  throw new Failure('usage/invalid-value', params);
}

function kindList({ language, style }: Context): string {
  const longest = Math.max(...kinds.map((each) => each.length));
  const lines = kinds.map((kind) => {
    const { en, fr } = kindDescription(kind);
    return `${style.strong(kind.padEnd(longest))}  ${language === 'fr' ? frenchSpacing(fr) : en}\n`;
  });
  return lines.join('');
}
