/** What a spreadsheet takes for the beginning of a formula; the wide forms are taken for the narrow ones. */
const opening = '[=+\\-@\\t\\r\\n＝＋－＠]';
const risky = new RegExp(`^'*${opening}`);
const neutralised = new RegExp(`^'+${opening}`);

/** A text that no spreadsheet runs: an apostrophe goes before what would begin a formula. `plain` takes it off again. */
export function neutral(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutral`. */
export function plain(text: string): string {
  return neutralised.test(text) ? text.slice(1) : text;
}
