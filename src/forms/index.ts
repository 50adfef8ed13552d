export { answersOf, type FormWords } from './answers.ts';
export { readPdfForm } from './pdf-form.ts';
