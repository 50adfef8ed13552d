export { counted, listed, numbered, plural } from './counted.ts';

export { frenchSpacing } from './french.ts';
export { type Language, languageFrom, locales } from './language.ts';
export { failureSaid, type Messages, messagesIn, said } from './messages.ts';
