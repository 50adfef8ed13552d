import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Change, compareFrameworks } from '../../src/diff/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { editsOf } from './edits.ts';
import { type FrameworkFile, frameworks, versionOf } from './generated.ts';

const changes = (from: FrameworkFile, to: FrameworkFile): readonly Change[] =>
  compareFrameworks(versionOf(from), versionOf(to)).changes;

const opposite: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' };

/** What a change looks like from the other side. */
function mirrored(change: Change): unknown {
  const { kind, code, from, to, params } = change;
  const turned = Object.hasOwn(opposite, kind) ? (opposite[kind] ?? kind) : kind;
  const words =
    'words' in params && Array.isArray(params.words)
      ? { words: params.words.map((each) => ({ ...each, from: each.to, to: each.from })) }
      : {};
  const ends = 'from' in params ? { from: params.to, to: params.from } : {};
  return {
    code: code.replace(/[^/]+$/, turned),
    from: to,
    to: from,
    params: comparable({ ...params, ...words, ...ends }),
  };
}

function plain({ code, from, to, params }: Change): unknown {
  return { code, from, to, params: comparable(params) };
}

// A moved thing is told by its new words; from the other side these are the old ones.
function comparable(params: object): unknown {
  const { words, ...rest } = params as { words?: unknown };
  return Array.isArray(words) ? { words, ...rest } : rest;
}

/** The same value with every map turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  );
}

function loud(text: FrameworkFile['title']): Record<string, string> {
  const entries = Object.entries(typeof text === 'object' ? text : {});
  return Object.fromEntries(
    entries.map(([tag, words]) => [tag, `« ${words.toUpperCase().replaceAll(' ', ' \u00a0')} » !`]),
  );
}

const sorted = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).sort();

describe('the laws of a comparison', () => {
  it('finds nothing between a framework and itself', () => {
    fc.assert(
      fc.property(frameworks, (file) => {
        expect(changes(file, structuredClone(file))).toEqual([]);
      }),
    );
  });

  it('does not mind the order of keys, comments or quoting', () => {
    fc.assert(
      fc.property(frameworks, fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED'), (file, quoting) => {
        const text = stringify(turned(file), { defaultStringType: quoting });
        const read = readDocument('f.yaml', `# a comment\n${text}# another\n`).value;
        // Written from a framework file, it is one again.
        expect(changes(file, read?.value as FrameworkFile)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('calls words that differ in case, white space and punctuation alone editorial', () => {
    fc.assert(
      fc.property(frameworks, (file) => {
        const edited = structuredClone(file);
        const [competency] = edited.competencies ?? [];
        if (competency !== undefined) competency.definition = loud(competency.definition);
        const found = compareFrameworks(versionOf(file), versionOf(edited)).changes;
        expect(found.map(({ code }) => code)).toEqual(['definition/reworded']);
        expect(found.map(({ params }) => 'editorial' in params && params.editorial)).toEqual([true]);
      }),
    );
  });

  it('reads the same from both sides', () => {
    fc.assert(
      fc.property(frameworks, frameworks, fc.nat(), (a, other, pick) => {
        const edits = editsOf(a);
        const edited = edits[pick % edits.length]?.file ?? a;
        for (const b of [edited, other]) {
          expect(sorted(changes(b, a).map(plain))).toEqual(sorted(changes(a, b).map(mirrored)));
        }
      }),
    );
  });

  it('finds a single edit as exactly the one change it is', () => {
    fc.assert(
      fc.property(frameworks, (file) => {
        for (const { name, file: edited, code } of editsOf(file)) {
          const found = changes(file, edited).map((each) => each.code);
          expect({ name, found }).toEqual({ name, found: code });
          const back = changes(edited, file).length;
          expect({ name, back }).toEqual({ name, back: code.length });
        }
      }),
    );
  });

  it('finds an inserted and a removed level as that, and at most one renumbering', () => {
    fc.assert(
      fc.property(frameworks, fc.nat(), (file, at) => {
        const competency = file.competencies?.[0];
        const levels = competency?.levels ?? [];
        if (levels.length < 2) return;
        const without = levels
          .filter((_, rank) => rank !== at % levels.length)
          .map((each, rank) => ({ ...each, level: rank + 1 }));
        const shorter = {
          ...file,
          profiles: [],
          competencies: [{ ...competency, levels: without }, ...(file.competencies ?? []).slice(1)],
        };
        const longer = { ...file, profiles: [] };
        const isLast = at % levels.length === levels.length - 1;
        // The compiler cannot see that a copy of a competency still has its id.
        const codes = (a: unknown, b: unknown) =>
          changes(a as FrameworkFile, b as FrameworkFile).map((each) => each.code);
        expect(codes(longer, shorter)).toEqual(isLast ? ['level/removed'] : ['level/removed', 'level/moved']);
        expect(codes(shorter, longer)).toEqual(isLast ? ['level/added'] : ['level/added', 'level/moved']);
      }),
    );
  });
});
