export {
  type Author,
  type Participant,
  type PromptReplies,
  type Replies,
  type Reply,
  repliesTo,
  replyOf,
  withReply,
} from './answers.ts';
export { answersFileDiagnostics, repliesIn } from './answers-file.ts';
export { formAnswers } from './form-answers.ts';
export {
  type Begun,
  beginning,
  completion,
  type Entry,
  headerOf,
  moved,
  newWorkbookSession,
  replied,
  type SessionHeader,
  sessionFrom,
  type WorkbookSession,
} from './journal.ts';
export { placedWorkbook } from './placed-workbook.ts';
export {
  type AnswerStep,
  isExerciseFor,
  type ReadStep,
  type Section,
  type Step,
  stepsOf,
  type ToldStep,
} from './steps.ts';
export { type ToldText, toldTexts } from './told.ts';
