import { counted, numbered } from '../counted.ts';

export const store = {
  place: 'Store',
  encrypted: 'encrypted at rest',
  notEncrypted: 'not encrypted at rest (set COMPETENCY_STORE_KEY before the first assessment to change that)',
  secured: 'the connection is encrypted',
  notSecured: 'the connection is not encrypted (sslmode=disable)',
  people: (count: number): string => counted('en', count, 'person', 'people'),
  completed: (count: number): string => counted('en', count, 'completed assessment', 'completed assessments'),
  inProgress: (count: number): string => counted('en', count, 'unfinished assessment', 'unfinished assessments'),
  answers: (count: number): string => `${counted('en', count, 'answer', 'answers')}, history included`,
  listed: (count: number): string => `List of people: ${counted('en', count, 'person', 'people')}`,
  workbooks: (count: WorkbookCount | null): string =>
    count === null
      ? 'Workbooks: this login may not read them'
      : `Workbooks: ${counted('en', count.sessions, 'session', 'sessions')}, ${counted('en', count.entries, 'entry', 'entries')}`,
  size: 'Size',
  kibibytes: 'KiB',
  cycles: 'Cycles',
  backedUp: (path: string): string => `Copied to ${path}.`,
  confirm: (subject: string): string =>
    `This erases all that is kept about “${subject}”, for good. Type the id again to confirm:`,
  kept: 'Nothing was erased.',
  imported: ({ file, kept, known, refused }: ImportedCounts): string => {
    const parts = [
      counted('en', kept, 'record kept', 'records kept'),
      ...(known === 0 ? [] : [`${numbered('en', known)} already there`]),
      ...(refused === 0 ? [] : [`${numbered('en', refused)} refused`]),
    ];
    return `${file}: ${parts.join(', ')}.`;
  },
  notImported: (file: string): string => `${file}: nothing of this file was kept.`,
  copied: ({ subjects, rows, already, erased, lost }: CopiedCounts): string => {
    const done = `Copied and read back: ${counted('en', subjects, 'person', 'people')}, ${counted('en', rows, 'row', 'rows')}.`;
    const before = already === 0 ? '' : ` ${counted('en', already, 'person', 'people')} of them were there already.`;
    const out =
      erased === 0
        ? ''
        : ` Left out, because they were erased from the other store: ${counted('en', erased, 'person', 'people')}.`;
    return `${done}${before}${out}${lost === 0 ? '' : ` ${lostParts(lost)}`}`;
  },
  putAside: (path: string): string =>
    `The former store is kept as ${path}. It holds what it held: delete it once you no longer need it.`,
  notErasedIn: (path: string): string =>
    `${path}, a former store, may still hold this person. Delete it if you no longer need it.`,
  sound: 'The store is sound.',
  finding: (found: Finding): string => {
    const about = found.subject === null ? `framework “${found.id}”` : `“${found.subject}”, ${found.id}`;
    return `${about}: ${contradictions[found.code](found.count)}`;
  },
  furtherFindings: (count: number): string => `… and ${count} more.`,
  wayOut: {
    'framework-altered': 'Take the framework’s words from a backup: ratings may mean something else now.',
    'framework-missing':
      'An assessment begun against that very version keeps its framework again; else restore a backup.',
    stray:
      '“competency store copy”, or “competency store restore” where pages are damaged, makes a store without rows that belong nowhere.',
    unreadable: 'Take such entries from a backup (“competency store restore”), or erase the person and assess anew.',
    positions: 'Take the order of these answers from a backup.',
    newest:
      '“competency store copy”, or “competency store restore” where pages are damaged, makes a store in which the newest answer counts.',
  },
  verified: ({ subjects, rows, lost, saves }: VerifiedCounts): string => {
    const readable = `Can be read: ${counted('en', subjects, 'person', 'people')}, ${counted('en', rows, 'row', 'rows')}.`;
    return lost === 0 ? readable : `${readable} ${lostParts(lost)} “competency store ${saves}” saves what can be read.`;
  },
  post: (event: PostEvent): string => {
    switch (event.kind) {
      case 'away':
        return `The server does not answer. What you answer is kept on this machine (${event.path}) and sent when it is back.`;
      case 'waiting':
        return `${counted('en', event.count, 'change waits', 'changes wait')} in ${event.path}; the next command that uses this store sends what waits.`;
      case 'sent': {
        const { sent, erased, refused, denied, expired } = event.delivery;
        const changes = (count: number) => counted('en', count, 'change', 'changes');
        return [
          `Sent to the server what was kept on this machine: ${changes(sent)}.`,
          ...(erased === 0 ? [] : [`Dropped, because somebody was erased meanwhile: ${changes(erased)}.`]),
          ...(refused === 0
            ? []
            : [
                `Not taken, because the assessment was completed elsewhere: ${changes(refused)}, still in ${event.path}.`,
              ]),
          ...(denied === 0
            ? []
            : [
                `Not taken: ${changes(denied)}, still in ${event.path}. You have not the right to write them, or the database cannot keep what they hold.`,
              ]),
          ...(expired === 0
            ? []
            : [`Not sent, after waiting for more than ninety days: ${changes(expired)}, still in ${event.path}.`]),
        ].join(' ');
      }
    }
  },
  forgotten: ({ assessments, answers, ratedOthers, workbookEntries = 0, listed, requests }: Erased): string => {
    const reflections =
      workbookEntries === 0 ? '' : `, ${counted('en', workbookEntries, 'entry in workbooks', 'entries in workbooks')}`;
    const sentences = [
      `Erased: ${counted('en', assessments, 'assessment', 'assessments')}, ${counted('en', answers, 'answer', 'answers')}${reflections}.`,
      ...(listed ? ['Removed from the list of people.'] : []),
      ...(requests === 0 ? [] : [`${counted('en', requests, 'request', 'requests')} of campaigns withdrawn.`]),
      ...(ratedOthers === 0
        ? []
        : [`Made anonymous as a rater of others in ${counted('en', ratedOthers, 'assessment', 'assessments')}.`]),
    ];
    return sentences.join(' ');
  },
};

interface WorkbookCount {
  readonly sessions: number;
  readonly entries: number;
}

interface Erased {
  readonly assessments: number;
  readonly answers: number;
  readonly ratedOthers: number;
  readonly workbookEntries?: number;
  readonly listed: boolean;
  readonly requests: number;
}

/** What becomes of answers while a server is away. */
export type PostEvent =
  | { readonly kind: 'away'; readonly path: string }
  | {
      readonly kind: 'sent';
      readonly path: string;
      readonly delivery: Readonly<Record<'sent' | 'erased' | 'refused' | 'denied' | 'expired', number>>;
    }
  | { readonly kind: 'waiting'; readonly path: string; readonly count: number };

interface ImportedCounts {
  readonly file: string;
  readonly kept: number;
  readonly known: number;
  readonly refused: number;
}

interface CopiedCounts {
  readonly subjects: number;
  readonly rows: number;
  readonly already: number;
  readonly erased: number;
  readonly lost: number;
}

interface VerifiedCounts extends Omit<CopiedCounts, 'already' | 'erased'> {
  readonly saves: 'copy' | 'restore';
}

interface Finding {
  readonly code: keyof typeof contradictions;
  readonly subject: string | null;
  readonly id: string;
  readonly count: number;
}

const contradictions = {
  'framework-altered': () => 'its words are not those that its digest was made of.',
  'framework-missing': () => 'the framework it was made against is gone.',
  stray: (count: number) => `${counted('en', count, 'row belongs', 'rows belong')} to an assessment that is gone.`,
  unreadable: (count: number) => `${counted('en', count, 'entry holds', 'entries hold')} what nobody can read.`,
  positions: (count: number) =>
    `${counted('en', count, 'answer stands', 'answers stand')} where another one does, so that their order is not known.`,
  newest: (count: number) => `not the newest answer counts, for ${counted('en', count, 'question', 'questions')}.`,
};

function lostParts(lost: number): string {
  return `Cannot be read: ${counted('en', lost, 'part', 'parts')}.`;
}
