import { type Diagnostic, diagnostic, type Outcome, type Path } from '../diagnostics/index.ts';
import type { PlacedFile } from './file.ts';
import type { FrameworkFile, Text } from './generated/framework.ts';

/**
 * How each part of a base may be added to. `text` takes new translations, `append` new items at the end, `own` is said anew
 * by the extending file, a list of things takes new things where it is open; whatever is not named here stays as it is.
 */
type Rule = 'text' | 'append' | 'own' | ListRule | MapRule;
interface MapRule {
  readonly fields: Shape;
}
interface ListRule {
  readonly key: 'id' | 'level';
  readonly open: boolean;
  readonly item: Shape;
}
type Shape = Readonly<Record<string, Rule>>;

const titled: Shape = { title: 'text', description: 'text' };
const dimension: Shape = { title: 'text', definition: 'text', lower: 'text', upper: 'text' };
const level: Shape = {
  title: 'text',
  concept: 'text',
  indicators: { key: 'id', open: true, item: { text: 'text' } },
  examples: 'append',
};
const progression: Shape = { summary: 'text', dimensions: { key: 'id', open: false, item: dimension } };
const competency: Shape = {
  title: 'text',
  definition: 'text',
  motivation: 'text',
  purpose: 'text',
  notes: 'append',
  progression: { fields: progression },
  levels: { key: 'level', open: false, item: level },
};
const framework: Shape = {
  id: 'own',
  version: 'own',
  title: 'own',
  description: 'own',
  source: 'own',
  languages: 'own',
  kind: 'own',
  extends: 'own',
  categories: { key: 'id', open: true, item: titled },
  competencies: { key: 'id', open: true, item: competency },
  profiles: { key: 'id', open: true, item: { title: 'text', description: 'text' } },
};

type Fields = Readonly<Record<string, unknown>>;

/** The framework that `base` and the additions of `extension` make together; a changed base is an error at its place. */
export function extended(
  base: PlacedFile<FrameworkFile>,
  extension: PlacedFile<FrameworkFile>,
): Outcome<PlacedFile<FrameworkFile>> {
  const merge = new Merge(base, extension);
  const fields = { ...merge.fields(base.value as unknown as Fields, extension.value as unknown as Fields, framework) };
  const languages = [...new Set([...base.value.languages, ...extension.value.languages])];
  // Merging by the shape above keeps every field in the type it had in one of the two files.
  const value = { ...fields, languages } as unknown as FrameworkFile;
  return { value: { value, place: merge.place }, diagnostics: merge.diagnostics };
}

class Merge {
  readonly diagnostics: Diagnostic[] = [];
  readonly #origins = new Map<string, Path>();
  readonly #base: PlacedFile<FrameworkFile>;
  readonly #extension: PlacedFile<FrameworkFile>;

  constructor(base: PlacedFile<FrameworkFile>, extension: PlacedFile<FrameworkFile>) {
    this.#base = base;
    this.#extension = extension;
  }

  /** The words of the merged file stand in the extending file where it brought them, else in the base. */
  readonly place: PlacedFile<FrameworkFile>['place'] = (path, at) => {
    for (let length = path.length; length > 0; length -= 1) {
      const origin = this.#origins.get(JSON.stringify(path.slice(0, length)));
      if (origin !== undefined) return this.#extension.place([...origin, ...path.slice(length)], at);
    }
    return this.#base.place(path, at);
  };

  fields(base: Fields, addition: Fields, shape: Shape, to: Path = [], from: Path = []): Fields {
    const merged: Record<string, unknown> = { ...base };
    for (const [name, added] of Object.entries(addition)) {
      merged[name] = this.#field({
        name,
        added,
        base: base[name],
        rule: shape[name],
        to: [...to, name],
        from: [...from, name],
      });
    }
    return merged;
  }

  #field({ name, added, base, rule, to, from }: Addition): unknown {
    if (rule === 'own' || name.startsWith('x-')) return this.#brought(added, to, from);
    if (rule === 'text' && base !== undefined) return this.#text(base as Text, added as Text, to, from);
    if (rule === 'append') return this.#append(listOf(base), listOf(added), to, from);
    if (typeof rule === 'object' && 'fields' in rule)
      return this.fields((base ?? {}) as Fields, added as Fields, rule.fields, to, from);
    if (typeof rule === 'object') return this.#list(listOf(base), listOf(added), rule, to, from);
    if (JSON.stringify(base) !== JSON.stringify(added)) this.#changesBase(name, from);
    return base ?? added;
  }

  #text(base: Text, added: Text, to: Path, from: Path): Text {
    const words = this.#words(base, this.#base);
    const merged: Record<string, string> = { ...words };
    for (const [language, said] of Object.entries(this.#words(added, this.#extension))) {
      const own = typeof added === 'string' ? from : [...from, language];
      if (words[language] === undefined) merged[language] = this.#brought(said, [...to, language], own);
      else if (words[language] !== said) this.#changesBase(String(to.at(-1)), own);
    }
    return merged;
  }

  #words(text: Text, file: PlacedFile<FrameworkFile>): Readonly<Record<string, string>> {
    return typeof text === 'string' ? { [file.value.languages[0] ?? 'und']: text } : text;
  }

  #append(base: readonly unknown[], added: readonly unknown[], to: Path, from: Path): readonly unknown[] {
    added.forEach((each, index) => {
      this.#brought(each, [...to, base.length + index], [...from, index]);
    });
    return [...base, ...added];
  }

  #list(base: readonly Fields[], added: readonly Fields[], rule: ListRule, to: Path, from: Path): readonly Fields[] {
    const merged = [...base];
    added.forEach((item, index) => {
      const own = [...from, index];
      const at = merged.findIndex((each) => each[rule.key] === item[rule.key]);
      const known = merged[at];
      if (known !== undefined)
        merged[at] = this.fields(known, item, { [rule.key]: 'own', ...rule.item }, [...to, at], own);
      else if (rule.open) merged.push(this.#brought(item, [...to, merged.length], own));
      else this.#changesBase(rule.key, [...own, rule.key]);
    });
    return merged;
  }

  #brought<T>(value: T, to: Path, from: Path): T {
    this.#origins.set(JSON.stringify(to), from);
    return value;
  }

  #changesBase(property: string, from: Path): void {
    this.diagnostics.push(diagnostic('extends/changes-base', { property }, this.#extension.place(from, 'key')));
  }
}

interface Addition {
  readonly name: string;
  readonly added: unknown;
  readonly base: unknown;
  readonly rule: Rule | undefined;
  readonly to: Path;
  readonly from: Path;
}

// The schema has checked both files: where the shape expects a list there is one, of maps.
function listOf(value: unknown): readonly Fields[] {
  return (value ?? []) as readonly Fields[];
}
