import { Failure, suggestion } from '../diagnostics/index.ts';
import type { Competency, Framework } from '../model/index.ts';
import { jsonText } from '../output/json/validate.ts';
import { competencyText, frameworkText } from '../output/text/framework.ts';
import { pageOf } from '../output/text/page.ts';
import { exitCodes } from './context.ts';
import { deliver } from './deliver.ts';
import { openFramework } from './frameworks.ts';
import type { Given } from './given.ts';

/** `competency show FRAMEWORK [COMPETENCY]`: a page to read. */
export async function show({ arguments: [reference = '', id], flags, context }: Given): Promise<number> {
  const { framework } = await openFramework(context.io, reference);
  const competency = id === undefined ? undefined : competencyOf(framework, id);
  const page = pageOf({ ...context, framework, columns: context.io.stdout.columns });
  if (flags.format === 'json') await deliver(jsonText(competency ?? framework), flags, context);
  else if (competency === undefined) await deliver(frameworkText(framework, page), flags, context);
  else await deliver(competencyText(framework, competency, page), flags, context);
  return exitCodes.done;
}

/**
 * The competency of that id.
 * @throws Failure framework/unknown-thing
 */
export function competencyOf(framework: Framework, id: string): Competency {
  const found = framework.competencies.find((each) => each.id === id);
  if (found !== undefined) return found;
  const known = framework.competencies.map((each) => each.id);
  const params = {
    thing: 'competency',
    id,
    framework: framework.id,
    known,
    suggestion: suggestion(id, known),
  } as const;
  throw new Failure('framework/unknown-thing', params);
}
