export { interview } from './interview.ts';
export type { Interviewer } from './interviewer.ts';
export { newSession, resumedSession, type Session } from './session.ts';
export { workThrough } from './workbook/work.ts';
export type { Worker } from './workbook/worker.ts';
