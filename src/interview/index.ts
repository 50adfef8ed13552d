export { interview } from './interview.ts';
export type { Interviewer } from './interviewer.ts';
export { newSession, resumedSession, type Session } from './session.ts';
