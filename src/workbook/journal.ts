import { type Workbook, workbookFrom, workbookText } from '../model/index.ts';
import type { Author, Participant, Replies, Reply } from './answers.ts';
import { withReply } from './answers.ts';

/** One entry of the journal of a session, as a store keeps it. */
export interface Entry {
  /** Whose it is: the person's; for what concerns all of a group, the group's. */
  readonly subject: string;
  readonly kind: string;
  readonly content: unknown;
}

/** Who works on what, since when. */
export interface SessionHeader {
  readonly id: string;
  readonly startedAt: string;
  readonly participants: readonly Participant[];
  /** Who keeps what concerns everybody: the person alone, or the group, under a name that no person has. */
  readonly lead: string;
}

/** Where work on a workbook stands. */
export interface WorkbookSession {
  readonly header: SessionHeader;
  readonly workbook: Workbook;
  readonly replies: Replies;
  /** Key of the step at hand; null at the beginning. */
  readonly cursor: string | null;
  /** Seconds spent on each exercise, by part. */
  readonly spent: Readonly<Record<string, number>>;
  readonly completedAt: string | null;
}

/** What the beginning says of a session, so that it can be found again. */
export interface Begun {
  readonly workbook: { readonly id: string; readonly version: string };
}

/** The header of a session that begins. */
export function headerOf({ id, startedAt, participants }: Omit<SessionHeader, 'lead'>): SessionHeader {
  const [first, second] = participants;
  const lead = first !== undefined && second === undefined ? first.id : `group-${id.toLowerCase()}`;
  return { id, startedAt, participants, lead };
}

/** A session of which nothing is done yet. */
export function newWorkbookSession(header: SessionHeader, workbook: Workbook): WorkbookSession {
  return { header, workbook, replies: new Map(), cursor: null, spent: {}, completedAt: null };
}

/** The entries with which a session begins; the workbook goes with it, word for word. */
export function beginning(header: SessionHeader, workbook: Workbook): readonly Entry[] {
  const begun: Begun = { workbook: { id: workbook.id, version: workbook.version } };
  return [
    { subject: header.lead, kind: 'begun', content: begun },
    { subject: header.lead, kind: 'text', content: workbookText(workbook) },
    ...header.participants.map(({ id, name }, at) => ({
      subject: id,
      kind: 'joined',
      content: { at, ...(name === undefined ? {} : { name }) },
    })),
  ];
}

/** The entry for a reply; null takes one back. */
export function replied(
  header: SessionHeader,
  { prompt, author, reply }: { readonly prompt: string; readonly author: Author; readonly reply: Reply | null },
): Entry {
  return { subject: author ?? header.lead, kind: author === null ? 'agreed' : 'reply', content: { prompt, reply } };
}

/** The entry for the way on: the step that comes next, and the time spent so far. */
export function moved({ header, cursor, spent }: Pick<WorkbookSession, 'header' | 'cursor' | 'spent'>): Entry {
  return { subject: header.lead, kind: 'moved', content: { cursor, spent } };
}

/** The entry that ends a session. */
export function completion(header: SessionHeader): Entry {
  return { subject: header.lead, kind: 'completed', content: null };
}

/** An entry with the instant at which it was kept. */
export type KeptEntry = Entry & { readonly at: string };

/** The session that a journal tells; null where its beginning is gone. */
export function sessionFrom(id: string, entries: readonly KeptEntry[]): WorkbookSession | null {
  const begun = entries.find(({ kind }) => kind === 'begun');
  const text = entries.find(({ kind }) => kind === 'text')?.content;
  if (begun === undefined || typeof text !== 'string') return null;
  const header = { id, startedAt: begun.at, participants: participantsIn(entries), lead: begun.subject };
  let session = newWorkbookSession(header, workbookFrom(text));
  for (const entry of entries) session = after(session, entry);
  return session;
}

function after(session: WorkbookSession, { kind, subject, content, at }: KeptEntry): WorkbookSession {
  switch (kind) {
    case 'reply':
    case 'agreed': {
      // This room wrote the entry.
      const { prompt, reply } = content as { readonly prompt: string; readonly reply: Reply | null };
      const author = kind === 'agreed' ? null : subject;
      return { ...session, replies: withReply(session.replies, { prompt, author, reply }) };
    }
    case 'moved': {
      // As above.
      const { cursor, spent } = content as Pick<WorkbookSession, 'cursor' | 'spent'>;
      return { ...session, cursor, spent };
    }
    case 'completed':
      return { ...session, completedAt: session.completedAt ?? at };
    default:
      return session;
  }
}

function participantsIn(entries: readonly KeptEntry[]): readonly Participant[] {
  return entries
    .filter(({ kind }) => kind === 'joined')
    .map(({ subject, content }) => {
      // This room wrote the entry.
      const { at, name } = content as { readonly at: number; readonly name?: string };
      return { at, id: subject, ...(name === undefined ? {} : { name }) };
    })
    .sort((one, other) => one.at - other.at)
    .map(({ at: _, ...participant }) => participant);
}
