import type { Bump, Place } from '../diagnostics/index.ts';
import type { Change, JudgedChange, Judgement, Site } from '../diff/index.ts';
import { subjectOf } from '../diff/index.ts';
import type { Language, Messages } from '../i18n/index.ts';
import { type Framework, type Text, textIn } from '../model/index.ts';

/** One of the two frameworks that were compared. */
export interface ComparedFramework {
  readonly framework: Framework;
  /** How it was named: a path, REV:PATH. */
  readonly name: string;
  readonly place: (site: Site) => Place;
}

/** What every written comparison starts from. */
export interface DiffReport {
  readonly from: ComparedFramework;
  readonly to: ComparedFramework;
  readonly judgement: Judgement;
  readonly version: VersionVerdict;
}

/** Whether the new version number admits what changed. */
export interface VersionVerdict {
  readonly recommended: Bump;
  /** The next number that would do. */
  readonly next: string;
  readonly admitted: Bump;
  readonly admits: boolean;
}

/** The reader of a comparison. */
export interface Reader {
  readonly language: Language;
  readonly messages: Messages;
}

/** Changes of one competency, one profile, or the framework as a whole, worst first. */
export interface ChangeGroup {
  readonly title: string;
  readonly id: string;
  readonly changes: readonly JudgedChange[];
}

/** The changes grouped by what they concern, the group with the gravest change first. */
export function changeGroups({ from, to, judgement }: DiffReport, reader: Reader): readonly ChangeGroup[] {
  const groups = new Map<string, JudgedChange[]>();
  for (const each of judgement.changes) {
    const { area, id } = each.all.length > 1 ? ({ area: 'framework', id: '' } as const) : subjectOf(each.change);
    const key = `${area} ${id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const made = [...groups].map(([key, changes]) => {
    const [area = '', id = ''] = key.split(' ');
    return { id, title: groupTitle(area, id, { from, to }, reader), changes: changes.sort(byGravity) };
  });
  return made.sort((a, b) => gravity(a.changes[0]) - gravity(b.changes[0]));
}

const gravities = ['breaking', 'review', 'compatible', 'editorial'];

function gravity(each: JudgedChange | undefined): number {
  return each === undefined ? gravities.length : gravities.indexOf(each.level);
}

function byGravity(a: JudgedChange, b: JudgedChange): number {
  return gravity(a) - gravity(b) || compareLevels(a.change, b.change);
}

// Within a competency by level; a stable sort keeps the order of the file otherwise.
function compareLevels(a: Change, b: Change): number {
  return Number(levelOf(a) ?? -1) - Number(levelOf(b) ?? -1);
}

function levelOf(change: Change): string | undefined {
  return (change.to ?? change.from)?.ids[1];
}

function groupTitle(
  area: string,
  id: string,
  { from, to }: Pick<DiffReport, 'from' | 'to'>,
  { language, messages }: Reader,
): string {
  if (area === 'framework') return messages.diff.whole;
  const list = area === 'profile' ? 'profiles' : 'competencies';
  for (const { framework } of [to, from]) {
    const found: { readonly title: Text } | undefined = framework[list].find((each) => each.id === id);
    if (found === undefined) continue;
    const title = textIn(found.title, language, framework.languages);
    return area === 'profile' ? messages.diff.profile(title) : title;
  }
  return id;
}

/** The places of a change, old and new; null where it has none. */
export function placesOf({ from, to }: Change, report: Pick<DiffReport, 'from' | 'to'>) {
  return { from: from && report.from.place(from), to: to && report.to.place(to) };
}

/** `file:line:column`, as editors follow it. */
export function placeWords({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** Where the changes that stand behind one line stand, as ids. */
export function wheres({ all }: JudgedChange): readonly string[] {
  return [...new Set(all.map((each) => ((each.to ?? each.from)?.ids ?? []).join(' › ')))].filter((each) => each !== '');
}

/** How a comparison is to be written for a build server. */
export interface BuildWish extends Reader {
  /** The path of a file from the root of the checkout, with forward slashes. */
  readonly location: (file: string) => string;
  /** When the report was made. */
  readonly now: Date;
  /** The version of this program. */
  readonly version: string;
  /** The changes that make the run fail. */
  readonly objections: ReadonlySet<JudgedChange>;
}

/** The place in the new framework where a reader should look; its first line for what is gone. */
export function placeInNew({ to }: Change, report: DiffReport): Place {
  return report.to.place(to ?? { ids: [], path: ['id'], at: 'key' });
}

/** `service-excellence 1.0.0 (old.yaml)`. */
export function sideName({ framework, name }: ComparedFramework): string {
  return `${framework.id} ${framework.version} (${name})`;
}
