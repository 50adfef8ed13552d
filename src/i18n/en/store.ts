import { counted } from '../counted.ts';

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
      ...(known === 0 ? [] : [`${known} already there`]),
      ...(refused === 0 ? [] : [`${refused} refused`]),
    ];
    return `${file}: ${parts.join(', ')}.`;
  },
  copied: ({ subjects, rows, already, lost }: CopiedCounts): string => {
    const done = `Copied and read back: ${counted('en', subjects, 'person', 'people')}, ${counted('en', rows, 'row', 'rows')}.`;
    const before = already === 0 ? '' : ` ${counted('en', already, 'person', 'people')} of them were there already.`;
    return `${done}${before}${lost === 0 ? '' : ` ${lostParts(lost)}`}`;
  },
  sound: 'The store is sound.',
  verified: ({ subjects, rows, lost }: Omit<CopiedCounts, 'already'>): string => {
    const readable = `Can be read: ${counted('en', subjects, 'person', 'people')}, ${counted('en', rows, 'row', 'rows')}.`;
    return lost === 0 ? readable : `${readable} ${lostParts(lost)} “competency store restore” saves what can be read.`;
  },
  post: (event: PostEvent): string => {
    switch (event.kind) {
      case 'away':
        return `The server does not answer. What you answer is kept on this machine (${event.path}) and sent when it is back.`;
      case 'waiting':
        return `${counted('en', event.count, 'change waits', 'changes wait')} in ${event.path}; the next command that uses this store sends what waits.`;
      case 'sent': {
        const { sent, refused } = event.delivery;
        const done = `Sent to the server what was kept on this machine: ${counted('en', sent, 'change', 'changes')}.`;
        if (refused === 0) return done;
        return `${done} Not taken, because the assessment was completed elsewhere: ${counted('en', refused, 'change', 'changes')}, still in ${event.path}.`;
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
      readonly delivery: { readonly sent: number; readonly refused: number };
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
  readonly lost: number;
}

function lostParts(lost: number): string {
  return `Cannot be read: ${counted('en', lost, 'part', 'parts')}.`;
}
