import { counted } from '../counted.ts';

export const store = {
  place: 'Store',
  encrypted: 'encrypted at rest',
  notEncrypted: 'not encrypted at rest (set COMPETENCY_STORE_KEY before the first assessment to change that)',
  people: (count: number): string => counted('en', count, 'person', 'people'),
  completed: (count: number): string => counted('en', count, 'completed assessment', 'completed assessments'),
  inProgress: (count: number): string => counted('en', count, 'unfinished assessment', 'unfinished assessments'),
  answers: (count: number): string => `${counted('en', count, 'answer', 'answers')}, history included`,
  size: 'Size',
  kibibytes: 'KiB',
  cycles: 'Cycles',
  backedUp: (path: string): string => `Copied to ${path}.`,
  confirm: (subject: string): string =>
    `This erases all that is kept about “${subject}”, for good. Type the id again to confirm:`,
  kept: 'Nothing was erased.',
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

interface Erased {
  readonly assessments: number;
  readonly answers: number;
  readonly ratedOthers: number;
  readonly workbookEntries?: number;
  readonly listed: boolean;
  readonly requests: number;
}
