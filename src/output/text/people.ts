import type { ListedPerson } from '../../model/index.ts';
import type { PeopleImported } from '../json/people.ts';
import type { Voice } from './diagnostics.ts';
import { Layout, pageWidth } from './layout.ts';
import { visible } from './visible.ts';

export interface PeopleWish extends Voice {
  readonly columns: number;
}

/** What importing people did, in two or three sentences. */
export function peopleImportText(
  imported: PeopleImported,
  { messages: { people }, style, columns }: PeopleWish,
): string {
  const { added, changed, unchanged, absent, isWhole, isDry } = imported;
  const counts = { added: added.length, changed: changed.length, unchanged: unchanged.length };
  const layout = new Layout(pageWidth(columns), style);
  const gone = isWhole ? people.removed : people.absent;
  const lines = [
    people.imported({ ...counts, isDry }),
    ...(absent.length === 0 ? [] : [gone(absent.length, absent.slice(0, 8), isDry)]),
  ];
  return `${lines.flatMap((line) => layout.paragraph(line)).join('\n')}\n`;
}

/** The people by unit, a line or two each. */
export function peopleListText(
  people: readonly ListedPerson[],
  { messages, style, columns, language }: PeopleWish,
): string {
  const layout = new Layout(pageWidth(columns), style);
  if (people.length === 0) return `${layout.paragraph(messages.people.none).join('\n')}\n`;
  const units = [...new Set(people.map(({ unit }) => unit ?? ''))].sort((one, other) =>
    one === '' ? 1 : other === '' ? -1 : one.localeCompare(other, language),
  );
  const blocks = units.map((unit) => {
    const own = people.filter((each) => (each.unit ?? '') === unit);
    const title = unit === '' ? messages.people.noUnit : visible(unit);
    const heading = `${style.strong(title)} ${style.faint(`· ${messages.people.count(own.length)}`)}`;
    return [...layout.paragraph(heading), ...own.flatMap((each) => personLines(each, layout, messages))];
  });
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function personLines(person: ListedPerson, layout: Layout, { people }: PeopleWish['messages']): readonly string[] {
  const { id, name, profile, manager, email } = person;
  const facts = [
    ...(name === undefined ? [] : [visible(name)]),
    ...(profile === undefined ? [] : [people.profile(profile)]),
    ...(manager === undefined ? [] : [people.manager(manager)]),
    ...(email === undefined ? [] : [visible(email)]),
  ];
  const [first = '', ...rest] = layout.narrower(4).row([layout.style.strong(id), ...facts]);
  return [`  ${first}`, ...layout.indented(rest, 4)];
}
