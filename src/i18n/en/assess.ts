import { counted } from '../counted.ts';

export const assess = {
  who: 'Who is assessed? (name or id)',
  rater: 'Who rates? (name or id)',
  relation: 'What is the rater to the person assessed?',
  profile: 'Which profile is it for? Its targets stay hidden until the end.',
  noProfile: 'no profile',
  cycle: 'Which cycle?',
  nameNeeded: 'Please give a name or an id.',
  intro: 'Every answer is kept at once. You can stop at any time and resume later.',
  resumed: (answered: number): string => `Resuming; ${counted('en', answered, 'answer is', 'answers are')} kept.`,
  changed: (framework: string): string =>
    `“${framework}” has changed since this assessment began; it goes on with the text it began with.`,
  continueDraft: 'An unfinished assessment of this person by this rater is kept. Go on with it?',
  continueYes: 'go on with it',
  continueNo: 'begin a new one',
  which: 'Which assessment should be resumed?',
  draft: ({ framework, subject, rater, relation, date }: Draft): string =>
    `${framework}: ${subject}, ${rater === null ? relation : `by ${rater} (${relation})`}, ${date}`,
  question: (at: number, of: number): string => `Question ${at} of ${of}`,
  questionAtMost: (at: number, of: number): string => `Question ${at}, at most ${of} in all`,
  levelQuestion: 'Which level describes this person?',
  belowFirst: 'below the first level',
  notObserved: 'Not observed',
  actions: {
    evidence: { key: 'e', name: 'evidence' },
    note: { key: 'n', name: 'note on the competency' },
    back: { key: 'b', name: 'back' },
    skip: { key: 's', name: 'skip' },
    definition: { key: 'd', name: 'definition' },
    contrasts: { key: 'c', name: 'what it is and is not' },
    example: { key: 'x', name: 'example' },
    stop: { key: 'q', name: 'stop here' },
  },
  evidenceHow: 'How do you want to give evidence?',
  evidenceFree: 'a free note',
  evidenceStar: 'situation, task, action, result (STAR)',
  evidenceNone: 'no evidence',
  evidenceNote: 'What did you see?',
  evidenceKept: 'Evidence kept.',
  noteAsk: 'Note on the competency:',
  noteKept: 'Note kept.',
  skippedLeft: (count: number): string => `${counted('en', count, 'question has', 'questions have')} no answer.`,
  finish: 'finish',
  review: 'answer them now',
  saved: (command: string): string => `Stopped; every answer is kept. Go on with: ${command}`,
  done: (path: string): string => `Kept in ${path}.`,
  written: (path: string): string => `Record written to ${path}.`,
  already: (id: string): string => `Assessment ${id} was recorded before; the one kept stays as it is.`,
  prompts: {
    choose: 'Choose:',
    chose: (name: string): string => `Chose: ${name}`,
    notAChoice: (said: string, count: number): string =>
      `“${said}” is not a choice. Give a number from 1 to ${count}, or a letter.`,
    or: 'Or:',
    keys: '↑↓ or a number, then Enter',
  },
};

interface Draft {
  readonly framework: string;
  readonly subject: string;
  /** Null where people assess themselves. */
  readonly rater: string | null;
  readonly relation: string;
  readonly date: string;
}
