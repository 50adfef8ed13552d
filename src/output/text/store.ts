import stringWidth from 'string-width';
import { numbered } from '../../i18n/index.ts';
import type { Voice } from './diagnostics.ts';
import { Layout, pageWidth } from './layout.ts';
import { visible } from './visible.ts';

/** What a store tells of itself. */
export interface StoreFacts {
  readonly kind: 'sqlite' | 'postgresql';
  readonly path: string;
  readonly encrypted: boolean;
  readonly subjects: number;
  readonly listed: number;
  readonly workbooks: { readonly sessions: number; readonly entries: number } | null;
  readonly assessments: { readonly inProgress: number; readonly completed: number };
  readonly answers: number;
  readonly bytes: number;
  readonly cycles: readonly { readonly cycle: string; readonly inProgress: number; readonly completed: number }[];
}

/** What is kept, and where, in lines that fit so many columns; only a path is never broken, so that it can be copied. */
export function storeInfoText(
  facts: StoreFacts,
  { messages, style, language, columns }: Voice & { readonly columns: number },
): string {
  const layout = new Layout(pageWidth(columns), style);
  const { store, words } = messages;
  const number = (count: number) => numbered(language, count);
  const cycles = facts.cycles.map(
    ({ cycle, completed, inProgress }) =>
      `${visible(cycle)} (${number(completed)}${inProgress > 0 ? ` + ${number(inProgress)}` : ''})`,
  );
  const path = visible(facts.path);
  const place = `${store.place}${words.colon}`;
  const fits = stringWidth(`${place} ${path}`) <= layout.width;
  const lines = [
    protection(facts, store),
    [
      store.people(facts.subjects),
      store.completed(facts.assessments.completed),
      store.inProgress(facts.assessments.inProgress),
    ].join(', '),
    store.answers(facts.answers),
    store.listed(facts.listed),
    store.workbooks(facts.workbooks),
    `${store.size}${words.colon} ${numbered(language, facts.bytes / 1024, 0)} ${store.kibibytes}`,
    ...(cycles.length === 0 ? [] : [`${store.cycles}${words.colon} ${cycles.join(', ')}`]),
  ];
  const head = fits ? [`${place} ${style.strong(path)}`] : [place, style.strong(path)];
  return `${[...head, ...lines.flatMap((line) => layout.paragraph(line))].join('\n')}\n`;
}

function protection({ kind, encrypted }: StoreFacts, store: Voice['messages']['store']): string {
  if (kind === 'postgresql') return encrypted ? store.secured : store.notSecured;
  return encrypted ? store.encrypted : store.notEncrypted;
}
