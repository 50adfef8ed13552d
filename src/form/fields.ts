type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields of a form, in the order of the page. */
export function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.querySelectorAll<Field>('input[name], select[name], textarea[name]')];
}

/** What is filled in, by name; empty fields are left out. */
export function valuesOf(form: HTMLFormElement): ReadonlyMap<string, string> {
  const filled = fieldsOf(form).flatMap((field) => {
    const isOff = field instanceof HTMLInputElement && field.type === 'radio' && !field.checked;
    const value = field.value.trim();
    return isOff || value === '' ? [] : [[field.name, value] as const];
  });
  return new Map(filled);
}

/** Fills a form with saved values. */
export function fill(form: HTMLFormElement, values: ReadonlyMap<string, string>): void {
  for (const field of fieldsOf(form)) {
    const value = values.get(field.name);
    if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.value === value;
    else field.value = value ?? '';
    const details = field.closest('details');
    if (details !== null && value !== undefined) details.open = true;
  }
}

/** Lets the browser save a file; nothing leaves the page. */
export function saveFile(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * The part of the page with this id.
 * @throws Error where the page was not made for this script
 */
export function part<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`no ${id}`);
}
