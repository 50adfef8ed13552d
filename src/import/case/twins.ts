import type { FrameworkDraft } from '../draft.ts';

/** Codes are unique only by habit: the second of its kind loses its id and gets one from its words. */
export function withoutTwins(competencies: FrameworkDraft['competencies']): FrameworkDraft['competencies'] {
  const once = seenOnce();
  return competencies.map((each) => {
    const indicatorOnce = seenOnce();
    const levels = each.levels?.map((level) => ({ ...level, indicators: level.indicators?.map(indicatorOnce) ?? [] }));
    return once({ ...each, ...(levels === undefined ? {} : { levels }) });
  });
}

function seenOnce(): <T extends { readonly id?: string }>(thing: T) => T {
  const seen = new Set<string>();
  return (thing) => {
    if (thing.id === undefined) return thing;
    const isNew = !seen.has(thing.id);
    seen.add(thing.id);
    if (isNew) return thing;
    const { id: _, ...rest } = thing;
    // Only the id, which may be missing, was taken out.
    return rest as typeof thing;
  };
}
