import { type Diagnostic, diagnostic, type Outcome, type Path } from '../diagnostics/index.ts';
import { duplicateIdDiagnostics } from './duplicate-ids.ts';
import { extensionRules, type ListRule, type Rule, type Rules } from './extension-rules.ts';
import type { PlacedFile } from './file.ts';
import type { Competency, FrameworkFile, Text } from './generated/framework.ts';
import { inItsLanguage } from './texts.ts';

type Placed = PlacedFile<FrameworkFile>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * The framework that `base` and the additions of `extension` make together; a changed base is an error at its place.
 * An extension that names one of its own things twice is merged with nothing.
 */
export function extended(base: Placed, extension: Placed): Outcome<Placed> {
  const duplicates = duplicateIdDiagnostics(extension);
  if (duplicates.length > 0) return { diagnostics: duplicates };
  const merge = new Merge(base, extension);
  const additions = inItsLanguage(extension.value, base.value.languages[0]);
  // The schema has checked both files; merging looks at them field by field.
  const [ours, theirs] = [withLevels(base.value, additions), additions] as unknown as [Fields, Fields];
  const fields = merge.fields(ours, theirs, { rules: extensionRules, to: [], from: [] });
  const languages = [...new Set([...base.value.languages, ...extension.value.languages])];
  // Merging by the rules keeps every field in the type it had in one of the two files.
  const value = { ...fields, languages } as unknown as FrameworkFile;
  return { value: { value, place: merge.place }, diagnostics: merge.diagnostics };
}

/** The base with the shared scale written out in the competencies to whose levels the extension adds. */
function withLevels(base: FrameworkFile, extension: FrameworkFile): FrameworkFile {
  const leveled = new Set(extension.competencies?.filter((each) => each.levels !== undefined).map(({ id }) => id));
  const levels = base.scale?.levels.map(({ level }) => ({ level }));
  if (levels === undefined || base.competencies === undefined) return base;
  const writtenOut = (each: Competency) =>
    each.levels === undefined && leveled.has(each.id) ? { ...each, levels } : each;
  return { ...base, competencies: base.competencies.map(writtenOut) };
}

/** Where a part stands in the merged file, and where in the extension. */
interface Standing {
  readonly to: Path;
  readonly from: Path;
}

interface RuledStanding extends Standing {
  readonly rules: Rules;
}

/** One field of both files. */
interface Field extends Standing {
  readonly base: unknown;
  readonly added: unknown;
}

class Merge {
  readonly diagnostics: Diagnostic[] = [];
  readonly #origins = new Map<string, Path>();
  readonly #base: Placed;
  readonly #extension: Placed;

  constructor(base: Placed, extension: Placed) {
    this.#base = base;
    this.#extension = extension;
  }

  /** The words of the merged file stand in the extending file where it brought them, else in the base. */
  readonly place: Placed['place'] = (path, at) => {
    for (let length = path.length; length > 0; length -= 1) {
      const origin = this.#origins.get(JSON.stringify(path.slice(0, length)));
      if (origin !== undefined) return this.#extension.place([...origin, ...path.slice(length)], at);
    }
    return this.#base.place(path, at);
  };

  fields(base: Fields, addition: Fields, { rules, to, from }: RuledStanding): Fields {
    const merged: Record<string, unknown> = { ...base };
    for (const [name, added] of Object.entries(addition)) {
      const rule = name.startsWith('x-') ? 'own' : rules[name];
      merged[name] = this.#field({ base: base[name], added, to: [...to, name], from: [...from, name] }, rule);
    }
    return merged;
  }

  #field(field: Field, rule: Rule | undefined): unknown {
    if (rule === 'own') return this.#brought(field.added, field);
    if (rule === 'append') return this.#append(field);
    if (typeof rule === 'object' && 'key' in rule) return this.#list(field, rule);
    if (field.base === undefined) return this.#refused(field);
    if (rule === 'text') return this.#text(field);
    if (rule === undefined)
      return JSON.stringify(field.base) === JSON.stringify(field.added) ? field.base : this.#refused(field);
    return this.fields(mapOf(field.base), mapOf(field.added), { ...field, rules: rule.fields });
  }

  #text(field: Field): Text {
    // The schema has accepted both as texts.
    const [base, added] = [field.base as Text, field.added as Text];
    const words = wordsOf(base, this.#base);
    const merged: Record<string, string> = { ...words };
    for (const [language, said] of Object.entries(wordsOf(added, this.#extension))) {
      const from = typeof added === 'string' ? field.from : [...field.from, language];
      if (words[language] === undefined) merged[language] = this.#brought(said, { to: [...field.to, language], from });
      else if (words[language] !== said) this.#changesBase(String(field.to.at(-1)), from);
    }
    return merged;
  }

  #append({ base, added, to, from }: Field): readonly unknown[] {
    const [own, more] = [listOf(base), listOf(added)];
    more.forEach((each, index) => {
      this.#brought(each, { to: [...to, own.length + index], from: [...from, index] });
    });
    return [...own, ...more];
  }

  #list({ base, added, ...standing }: Field, { key, open, item: rules }: ListRule): readonly Fields[] {
    const merged = [...listOf(base)];
    listOf(added).forEach((item, index) => {
      const from = [...standing.from, index];
      const at = merged.findIndex((each) => each[key] === item[key]);
      const known = merged[at];
      if (known !== undefined) merged[at] = this.fields(known, item, { rules, to: [...standing.to, at], from });
      else if (open) merged.push(this.#brought(item, { to: [...standing.to, merged.length], from }));
      else this.#changesBase(key, [...from, key]);
    });
    return merged;
  }

  #brought<T>(value: T, { to, from }: Standing): T {
    this.#origins.set(JSON.stringify(to), from);
    return value;
  }

  #refused({ base, added, from }: Field): unknown {
    this.#changesBase(String(from.at(-1)), from);
    return base ?? added;
  }

  #changesBase(property: string, from: Path): void {
    this.diagnostics.push(diagnostic('extends/changes-base', { property }, this.#extension.place(from, 'key')));
  }
}

function wordsOf(text: Text, { value }: Placed): Readonly<Record<string, string>> {
  return typeof text === 'string' ? { [value.languages[0] ?? 'und']: text } : text;
}

// The schema has checked both files: where the rules expect a list there is one, of maps.
function listOf(value: unknown): readonly Fields[] {
  return (value ?? []) as readonly Fields[];
}

// As above, for maps.
function mapOf(value: unknown): Fields {
  return value as Fields;
}
