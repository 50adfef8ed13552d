import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { joined, type Monolingual } from '../../exchange/index.ts';
import { CaseFile, isOwn } from '../case/case-file.ts';
import { competencyDraft } from '../case/competency.ts';
import { contentOf } from '../case/content.ts';
import { documentDraft, otherLanguages, saidLanguage } from '../case/document.ts';
import { caseFates } from '../case/fates.ts';
import { losses } from '../case/losses.ts';
import { rubricOnly } from '../case/rubric-only.ts';
import { withoutTwins } from '../case/twins.ts';
import { composed } from '../compose.ts';
import type { FrameworkDraft } from '../draft.ts';
import { isLoose, type Loose, thingsIn } from '../loose.ts';
import type { Imported, Reader } from '../reader.ts';
import { languageOf } from '../recognise/language.ts';
import { decodedText } from '../sources/encoding.ts';
import { mostRows } from '../tables/table.ts';

/**
 * Reads a CASE 1.1 package, ours or somebody else's, or a list of packages of ours that are one framework in several
 * languages; what has no place in a framework is told.
 */
export const caseReader: Reader = async ({ name, bytes }, { language }) => {
  const text = decodedText(bytes)?.text ?? '';
  const whole = parsed(text);
  const packages = (Array.isArray(whole) ? whole : [whole]).filter(isLoose);
  const place = { file: name, line: 1, column: 1, length: 1 };
  if (packages.length === 0)
    return { diagnostics: [diagnostic('import/damaged', { path: name, format: 'case' }, place)] };
  if (packages.some((each) => thingsIn(each, 'CFItems').length > mostRows))
    return { diagnostics: [diagnostic('import/too-many-rows', { path: name, limit: mostRows }, place)] };
  const read = packages.map((each) => readPackage(each, { name, text, language }));
  return { value: together(read), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface ReadPackage extends Imported {
  readonly file: CaseFile;
  readonly language: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Source {
  readonly name: string;
  readonly text: string;
  /** The language that was said; null where the package says it. */
  readonly language: string | null;
}

function readPackage(whole: Loose, { name, text, language }: Source): ReadPackage {
  const file = new CaseFile(whole, text);
  const content = contentOf(file);
  const alone = rubricOnly(file);
  const spoken = language ?? saidLanguage(file) ?? guessedLanguage(file);
  const items = content.competencies.map((each) => competencyDraft(each, file));
  const draft: FrameworkDraft = {
    languages: [spoken],
    ...documentDraft(file),
    categories: content.categories.map(({ node: _, ...category }) => category),
    competencies: withoutTwins([...items, ...alone.map((each) => each.draft)]),
  };
  const fates = caseFates(file, { content, alone, name });
  return { file, draft, language: spoken, fates, diagnostics: losses(file, content, name) };
}

function guessedLanguage({ items }: CaseFile): string {
  const statements = items.map(({ fullStatement }) => String(fullStatement ?? ''));
  return languageOf(statements) ?? 'en';
}

/** Packages of ours, in one language or several, as one framework; the first gives the structure. */
function together(read: readonly ReadPackage[]): Imported {
  const [first] = read;
  if (first === undefined) throw new RangeError('No package was read.');
  const fates = read.flatMap((each) => each.fates);
  if (read.length === 1 && !isOwn(first.file)) return { draft: first.draft, fates };
  const spoken = read.map(({ language }) => language);
  const languages = otherLanguages(first.file).languages.filter((each) => spoken.includes(each));
  const { file } = joined(read.map(monolingual), languages.length > 0 ? languages : spoken);
  const [only] = read.length === 1 ? read.map(monolingual) : [];
  // A file is a draft that lacks nothing; both have the same fields.
  return { draft: file as unknown as FrameworkDraft, fates, ...(only === undefined ? {} : { monolingual: only }) };
}

function monolingual({ file, draft, language }: ReadPackage): Monolingual {
  const title = draft.title ?? '';
  return { language, file: composed({ ...draft, title }), ...otherLanguages(file) };
}
