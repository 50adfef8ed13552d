import type { Explanation } from '../../explain/index.ts';
import { jsonText } from './validate.ts';

/** Explanations for machines, with the words of every language. */
export function explanationsJson(explanations: readonly Explanation[]): string {
  const codes = explanations.map(({ code, severity, isConfigurable, isSilenceable, isFixable, ...page }) => ({
    code,
    severity,
    configurable: isConfigurable,
    silenceable: isSilenceable,
    fixable: isFixable,
    ...page,
  }));
  return jsonText({ codes });
}
