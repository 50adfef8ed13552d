export { counted, listed, longDate, numbered, plural } from './counted.ts';

export { f, frenchSpacing } from './french.ts';
export { type Language, languageFrom, locales } from './language.ts';
export { failureSaid, type Messages, messagesIn, said } from './messages.ts';
