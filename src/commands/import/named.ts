import { basename, extname } from 'node:path';
import { messagesIn } from '../../i18n/index.ts';
import type { FrameworkDraft, NamedDraft } from '../../import/index.ts';
import { type Given, textFlag } from '../given.ts';
import { standardInputName } from '../load.ts';

/** A draft with a title: the one that was given, its own, that of its only competency, or the name of its file. */
export function named(draft: FrameworkDraft, file: string, { flags }: Pick<Given, 'flags'>): NamedDraft {
  const [first, ...others] = draft.competencies;
  const only = others.length === 0 ? first?.title : undefined;
  const title = textFlag(flags, 'title') ?? draft.title ?? only ?? titleOfFile(file, draft.languages[0] ?? 'en');
  const id = textFlag(flags, 'id') ?? draft.id;
  return { ...draft, title, ...(id === undefined ? {} : { id }) };
}

/** The draft with a title for a competency that has none: the name of its file. */
export function titled(draft: FrameworkDraft, file: string): FrameworkDraft {
  const title = titleOfFile(file, draft.languages[0] ?? 'en');
  return { ...draft, competencies: draft.competencies.map((each) => (each.title === '' ? { ...each, title } : each)) };
}

function titleOfFile(file: string, language: string): string {
  const name = basename(file, extname(file))
    .replace(/[-_.]+/g, ' ')
    .trim();
  if (file === standardInputName || name === '') return messagesIn(language === 'fr' ? 'fr' : 'en').importing.untitled;
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
