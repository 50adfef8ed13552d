import type { FileTypes } from '../../../src/model/index.ts';

type FrameworkFile = FileTypes['framework'];

const nouns = ['request', 'client', 'team', 'service', 'need', 'answer', 'delay', 'standard', 'decision', 'partner'];
const verbs = ['answers', 'follows', 'explains', 'improves', 'prepares', 'checks', 'shares', 'plans'];

/** A framework of so many competencies, six levels each, eight indicators a level. */
export function grown(competencies: number): FrameworkFile {
  let count = 0;
  const said = (words: number) => {
    count += 1;
    return Array.from(
      { length: words },
      (_, at) => `${(at % 2 ? nouns : verbs)[(count * 3 + at) % 8]}${(count * 13 + at) % 101}`,
    ).join(' ');
  };
  const text = (words: number) => ({ fr: `${said(words)} fr`, en: said(words) });
  return {
    kind: 'framework',
    id: 'grown',
    version: '1.0.0',
    languages: ['fr', 'en'],
    title: text(3),
    competencies: Array.from({ length: competencies }, (_, c) => ({
      id: `competency-${c}`,
      title: text(4),
      definition: text(20),
      notes: [text(8)],
      levels: Array.from({ length: 6 }, (_, l) => ({
        level: l + 1,
        title: text(3),
        concept: text(12),
        indicators: Array.from({ length: 8 }, (_, i) => ({ id: `indicator-${l}-${i}`, text: text(10) })),
      })),
    })),
  };
}

/** The same framework with half of its competencies edited, each in one of eight ways. */
export function halfEdited(file: FrameworkFile): FrameworkFile {
  const copy = structuredClone(file);
  const competencies = copy.competencies ?? [];
  competencies.forEach((competency, at) => {
    const levels = competency.levels ?? [];
    const [first, second] = levels;
    if (at % 2 === 0 || first === undefined || second === undefined) return;
    const indicators = first.indicators ?? [];
    const ways: readonly (() => void)[] = [
      () => Object.assign(competency, { id: `${competency.id}-renamed` }),
      () => Object.assign(competency, { definition: { fr: 'autrement dit', en: 'said otherwise' } }),
      () => indicators.splice(2, 1),
      () => (second.indicators ?? []).push(...indicators.splice(0, 3)),
      () => indicators.splice(0, 8, ...indicators.map((each) => ({ ...each, id: `${each.id}-renamed` }))),
      () => {
        levels.shift();
        competency.levels = levels.map((level, rank) => ({ ...level, level: rank + 1 }));
      },
      () =>
        indicators.splice(
          0,
          8,
          ...indicators.map((each) => ({ ...each, text: { fr: `${each.id} tout neuf`, en: `${each.id} all new` } })),
        ),
      () => Object.assign(first, { title: { fr: 'Autre nom', en: 'Another name' } }),
    ];
    ways[((at - 1) / 2) % ways.length]?.();
  });
  return copy;
}
