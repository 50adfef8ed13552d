import { counted } from '../counted.ts';

export const assess = {
  who: 'Who is assessed? (name or id)',
  rater: 'Who rates? (name or id)',
  relation: 'In what relation is this assessment made?',
  profile: 'Which profile is it for? Its targets stay hidden until the end.',
  noProfile: 'no profile',
  cycle: 'Which cycle?',
  nameNeeded: 'Please give a name or an id.',
  intro: 'Every answer is saved at once. You can stop at any time and resume later.',
  resumed: (answered: number): string => `Resuming; ${counted('en', answered, 'answer is', 'answers are')} saved.`,
  changed: (framework: string): string =>
    `“${framework}” has changed since this assessment began; it continues with the text it began with.`,
  continueDraft: 'There is an unfinished assessment of this person by the same rater. Continue it?',
  continueYes: 'continue it',
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
  evidenceKept: 'Evidence saved.',
  noteAsk: 'Note on the competency:',
  noteKept: 'Note saved.',
  skippedLeft: (count: number): string => `${counted('en', count, 'question has', 'questions have')} no answer.`,
  finish: 'finish',
  review: 'answer them now',
  saved: (command: string): string => `Stopped; every answer is saved. To resume: ${command}`,
  savedAtEnd: (command: string): string => `The input ended; every answer is saved. To resume: ${command}`,
  inputEnded:
    'The input ended before anything was answered. Run this in a terminal, go on with what was begun (--resume), or give all answers in a file (--answers FILE).',
  done: (path: string): string => `Saved in ${path}.`,
  written: (path: string): string => `Record written to ${path}.`,
  already: (id: string): string => `Assessment ${id} was recorded before; it stays as it is.`,
  prompts: {
    choose: 'Choose:',
    chose: (name: string): string => `Chose: ${name}`,
    notAChoice: (said: string, count: number, hasLetters: boolean): string =>
      `${said === '' ? 'Nothing was chosen' : `“${said}” is not one of the choices`}. Give a number from 1 to ${count}${hasLetters ? ', or a letter' : ''}.`,
    or: 'Or:',
    answer: 'Answer:',
    notAnAction: (said: string): string =>
      `“${said}” is none of the letters above. A text that begins with / begins with // here.`,
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
