/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The script of the form page: it works alone, from a file, and never reaches out of the page.
import { form as englishForm } from '../i18n/en/form.ts';
import { results as english } from '../i18n/en/results.ts';
import { form as frenchForm } from '../i18n/fr/form.ts';
import { results as french } from '../i18n/fr/results.ts';
import { assessmentOutcome } from '../output/outcome.ts';
import { type FormData, parts } from './data.ts';
import { fieldsOf, fill, part, saveFile, valuesOf } from './fields.ts';
import { assessmentIn, newId } from './record.ts';
import { type FormWords, showResults } from './results.ts';

const catalogues: Readonly<Record<FormData['language'], FormWords>> = {
  en: { results: english, form: englishForm },
  fr: { results: french, form: frenchForm },
};

// The page is made by this program, with this very type.
const data = JSON.parse(part(parts.data, HTMLScriptElement).text) as FormData;
const words = catalogues[data.language];
const form = part(parts.form, HTMLFormElement);
const progress = part(parts.progress, HTMLOutputElement);
const message = part(parts.message, HTMLElement);
const assessment = { id: newId(), startedAt: new Date().toISOString() };
let isUnsaved = false;

form.addEventListener('input', () => {
  isUnsaved = true;
  showProgress();
});
form.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement && target.dataset.clear !== undefined) clear(target.dataset.clear);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (isComplete()) finish();
});
part(parts.saveDraft, HTMLButtonElement).addEventListener('click', () => {
  const draft = { draft: data.reference, ...assessment, values: Object.fromEntries(valuesOf(form)) };
  saveFile(`${data.reference.id}.draft.json`, JSON.stringify(draft, null, 2));
  isUnsaved = false;
});
part(parts.openDraft, HTMLInputElement).addEventListener('change', ({ currentTarget }) => {
  if (currentTarget instanceof HTMLInputElement) openDraft(currentTarget);
});
addEventListener('beforeunload', (event) => {
  if (isUnsaved) event.preventDefault();
});
showProgress();

function showProgress(): void {
  const names = new Set(fieldsOf(form).flatMap(({ name }) => (/^(rating|level)\//.test(name) ? [name] : [])));
  const values = valuesOf(form);
  progress.value = words.form.progress([...names].filter((each) => values.has(each)).length, names.size);
}

function clear(name: string): void {
  for (const field of fieldsOf(form))
    if (field.name === name && field instanceof HTMLInputElement) field.checked = false;
  isUnsaved = true;
  showProgress();
}

/** Whether it is said who rates whom; the first field that lacks it is pointed at. */
function isComplete(): boolean {
  const values = valuesOf(form);
  const isSelf = values.get('relation') === 'self';
  const needed = ['subject', 'relation', ...(isSelf ? [] : ['rater'])];
  const missing = fieldsOf(form).filter(({ name }) => needed.includes(name) && !values.has(name));
  for (const field of fieldsOf(form)) {
    const isMissing = missing.includes(field);
    if (isMissing) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    const error = document.getElementById(`${field.id}-error`);
    if (error !== null) error.textContent = isMissing ? words.form.missing : '';
  }
  missing[0]?.focus();
  return missing.length === 0;
}

async function finish(): Promise<void> {
  const made = await assessmentIn({ values: valuesOf(form), data, ...assessment });
  const save = () => {
    const name = `${data.reference.id}-${made.subject.id}.answers.json`;
    saveFile(name, `${JSON.stringify({ kind: 'assessment', ...made }, null, 2)}\n`);
  };
  for (const each of form.querySelectorAll('fieldset')) each.disabled = true;
  const results = part(parts.results, HTMLElement);
  showResults(results, assessmentOutcome(data.framework, made), words, data.language);
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = words.form.again;
  again.addEventListener('click', save);
  results.append(again);
  isUnsaved = false;
  save();
}

interface Draft {
  readonly draft: FormData['reference'];
  readonly id: string;
  readonly startedAt: string;
  readonly values: Readonly<Record<string, string>>;
}

async function openDraft(input: HTMLInputElement): Promise<void> {
  const text = (await input.files?.[0]?.text()) ?? '';
  const draft = draftIn(text);
  if (draft === null) message.textContent = words.form.notADraft;
  else if (draft.draft.digest !== data.reference.digest) message.textContent = words.form.otherVersion;
  else {
    fill(form, new Map(Object.entries(draft.values)));
    Object.assign(assessment, { id: draft.id, startedAt: draft.startedAt });
    message.textContent = words.form.draftOpened;
    showProgress();
  }
  input.value = '';
}

function draftIn(text: string): Draft | null {
  try {
    const value: unknown = JSON.parse(text);
    const isDraft =
      typeof value === 'object' && value !== null && 'draft' in value && 'values' in value && 'id' in value;
    // A file of another shape was told apart by its keys.
    return isDraft ? (value as Draft) : null;
  } catch {
    return null;
  }
}
