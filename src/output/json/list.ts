import type { ListedFramework } from '../text/list.ts';
import { jsonText } from './validate.ts';

/** The frameworks at hand, for machines; a broken one has null facts. */
export function listJson(listed: readonly ListedFramework[]): string {
  const frameworks = listed.map(({ id, origin, path, framework, errors }) => ({
    id,
    version: framework?.version ?? null,
    title: framework?.title ?? null,
    languages: framework?.languages ?? null,
    competencies: framework?.competencies.map((each) => each.id) ?? null,
    origin,
    path,
    errors,
  }));
  return jsonText({ frameworks });
}
