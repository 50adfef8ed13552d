import { counted } from '../counted.ts';

export const workbook = {
  alone: 'Who is working on this? One name, or several with commas between them for a group.',
  nameNeeded: 'Please give at least one name.',
  intro:
    'Every answer is saved at once. Nothing of it becomes part of an assessment or a report. You can stop at any time and resume later.',
  groupIntro: (names: readonly string[]): string =>
    `A group of ${names.length}: ${names.join(', ')}. Each person answers in turn; definitions are then agreed on, and sheets are filled in together.`,
  continueDraft: 'There is unfinished work on this workbook by the same people. Continue it?',
  continueYes: 'continue it',
  continueNo: 'begin anew',
  which: 'Which work should be resumed?',
  draft: (workbook: string, names: string, date: string): string => `${workbook}: ${names}, ${date}`,
  resumed: (answers: number): string => `Resuming; ${counted('en', answers, 'answer is', 'answers are')} saved.`,
  saved: (command: string): string => `Stopped; every answer is saved. To resume: ${command}`,
  savedAtEnd: (command: string): string => `The input ended; every answer is saved. To resume: ${command}`,
  inputEnded:
    'The input ended before anything was answered. Run this in a terminal, go on with what was begun (--resume), or give all answers in a file (--answers FILE).',
  done: (path: string): string => `Saved in ${path}.`,
  written: (path: string): string => `Written to ${path}.`,
  already: (id: string): string => `${id} was recorded before; it stays as it is.`,
  part: (at: number, of: number, title: string): string => `Part ${at} of ${of}: ${title}`,
  announced: (prompts: number, minutes: number): string =>
    `${counted('en', prompts, 'question', 'questions')}, ${counted('en', minutes, 'minute', 'minutes')}. The time only informs; nothing is cut off.`,
  aloneOnly: (exercise: string): string =>
    `“${exercise}” is done alone; each of you can run this workbook with one name.`,
  groupOnly: (exercise: string): string => `“${exercise}” is done in a group; run this workbook with several names.`,
  until: (time: Date): string =>
    `The time runs until about ${new Intl.DateTimeFormat('en-CA', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(time)}.`,
  left: (time: string): string => `[${time} left]`,
  over: (time: string): string => `[${time} over]`,
  taken: (spent: number, allowed: number): string =>
    spent <= allowed
      ? `You took ${duration(spent)} of ${duration(allowed)}.`
      : `You took ${duration(spent)}, ${duration(spent - allowed)} more than planned. That is fine.`,
  question: (at: number, of: number): string => `Question ${at} of ${of}`,
  together: 'all together: the version you agree on',
  scale: (lowest: string, highest: string): string => `A whole number: ${lowest}, ${highest}`,
  notOnScale: (said: string, min: number, max: number): string => `“${said}” is no whole number from ${min} to ${max}.`,
  told: 'What the answers tell',
  toldFor: (names: readonly string[]): string => `For ${names.join(', ')}:`,
  paused: 'Paused; the time stands still. Press Enter to go on.',
  open: (count: number): string => `${counted('en', count, 'question has', 'questions have')} no answer.`,
  read: { message: 'And now?', start: 'begin the exercise', on: 'go on', over: 'leave the exercise out' },
  actions: {
    back: { key: 'b', name: 'back' },
    skip: { key: 's', name: 'skip' },
    clear: { key: 'x', name: 'take the answer back' },
    hint: { key: 'h', name: 'hint' },
    time: { key: 't', name: 'time left' },
    pause: { key: 'p', name: 'pause' },
    stop: { key: 'q', name: 'stop here' },
  },
  results: {
    participants: 'By',
    unfinished: 'not finished',
    noAnswer: 'no answer',
    agreed: 'Agreed on together',
    answers: 'Answers',
    private: 'These answers belong to those who gave them. They are part of no assessment.',
  },
  print: {
    part: (at: number, of: number): string => `part ${at} of ${of}`,
    howTo:
      'Read, then write on the lines; one line more or less does not matter. The minutes of an exercise are there to help you plan: nothing is cut off when they are over.',
    exercise: (prompts: number, minutes: number, isAlone: boolean, isGroup: boolean): string =>
      [
        counted('en', prompts, 'question', 'questions'),
        counted('en', minutes, 'minute', 'minutes'),
        isAlone && isGroup ? 'alone or as a group' : isAlone ? 'alone' : 'as a group',
      ].join(' · '),
    own: 'My own version',
    agreed: 'The version we agree on',
    final: 'The version that stands, mine or ours',
    answerPage: 'Answer page',
    handIn: 'Hand in this page only, with what you want to share. The rest of the workbook is yours.',
    names: 'Name, or the names of the group with commas between them',
    date: 'Date',
    when: (condition: string): string => `If ${condition}:`,
    compared: (prompt: string, value: string): string => `“${prompt}” is ${value}`,
    and: (left: string, right: string): string => `${left} and ${right}`,
    or: (left: string, right: string): string => `${left} or ${right}`,
    quoted: (choice: string): string => `“${choice}”`,
    operators: {
      '==': (value: string): string => value,
      '!=': (value: string): string => `not ${value}`,
      '<': (value: string): string => `less than ${value}`,
      '<=': (value: string): string => `${value} or less`,
      '>': (value: string): string => `more than ${value}`,
      '>=': (value: string): string => `${value} or more`,
    },
  },
};

function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return minutes === 0 ? `${rest} s` : rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
