import { numbered } from '../../i18n/index.ts';
import type { Voice } from './diagnostics.ts';
import { visible } from './visible.ts';

/** What a store tells of itself. */
export interface StoreFacts {
  readonly kind: 'sqlite' | 'postgresql';
  readonly path: string;
  readonly encrypted: boolean;
  readonly subjects: number;
  readonly assessments: { readonly inProgress: number; readonly completed: number };
  readonly answers: number;
  readonly bytes: number;
  readonly cycles: readonly { readonly cycle: string; readonly inProgress: number; readonly completed: number }[];
}

/** What is kept, and where. */
export function storeInfoText(facts: StoreFacts, { messages, style, language }: Voice): string {
  const { store, words } = messages;
  const cycles = facts.cycles.map(
    ({ cycle, completed, inProgress }) => `${visible(cycle)} (${completed}${inProgress > 0 ? ` + ${inProgress}` : ''})`,
  );
  const lines = [
    `${store.place}${words.colon} ${style.strong(visible(facts.path))}`,
    protection(facts, store),
    [
      store.people(facts.subjects),
      store.completed(facts.assessments.completed),
      store.inProgress(facts.assessments.inProgress),
    ].join(', '),
    store.answers(facts.answers),
    `${store.size}${words.colon} ${numbered(language, facts.bytes / 1024, 0)} ${store.kibibytes}`,
    ...(cycles.length === 0 ? [] : [`${store.cycles}${words.colon} ${cycles.join(', ')}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function protection({ kind, encrypted }: StoreFacts, store: Voice['messages']['store']): string {
  if (kind === 'postgresql') return encrypted ? store.secured : store.notSecured;
  return encrypted ? store.encrypted : store.notEncrypted;
}
