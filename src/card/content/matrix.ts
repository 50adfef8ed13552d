import type { Competency, Profile, Target, Text } from '../../model/index.ts';
import type { Block, Column, Words } from '../blocks.ts';
import type { Telling } from '../telling.ts';
import { chunked, levelColumn, type Room } from './grid.ts';

export interface MatrixWish {
  readonly competencies: readonly Competency[];
  readonly profile: Profile | null;
}

/** The whole framework as a table: a row for each competency, a column for each level, a profile's targets marked. */
export function matrixBlocks({ competencies, profile }: MatrixWish, telling: Telling, room: Room): readonly Block[] {
  const { framework, say, tell, labels } = telling;
  const levels = [...new Set(competencies.flatMap((each) => each.levels.map(({ level }) => level)))].sort(
    (a, b) => a - b,
  );
  const intro: readonly Block[] = [
    ...(framework.description === undefined ? [] : [paragraph('body', tell(framework.description))]),
    ...(profile === null ? [] : [paragraph('strong', labels.target(say(profile.title)))]),
  ];
  return [
    { kind: 'heading', level: 1, words: tell(framework.title), target: framework.id },
    ...intro,
    ...chunked(levels, { ...room, width: room.width * 0.8 }).flatMap((columns): readonly Block[] => [
      { kind: 'heading', level: 2, words: labels.headings.competencies },
      {
        kind: 'table',
        look: 'grid',
        rowHeaders: true,
        columns: [corner(telling), ...columns.map((level) => columnOf(level, telling))],
        rows: competencies.map((each) => ({
          cells: [
            [paragraph('strong', tell(each.title))],
            ...columns.map((level) => cellOf(each, level, { telling, profile })),
          ],
        })),
      },
    ]),
  ];
}

function paragraph(role: 'body' | 'strong' | 'label' | 'small', words: Words): Block {
  return { kind: 'paragraph', role, words };
}

function corner({ labels }: Telling): Column {
  return { share: 1, header: [paragraph('label', labels.competency)] };
}

/** What the shared scale says of a level stands in the heading, once for all competencies. */
function columnOf(level: number, telling: Telling): Column {
  const shared = telling.framework.scale?.levels.find((each) => each.level === level);
  const { share, header } = levelColumn(
    shared?.title === undefined ? { level } : { level, title: shared.title },
    telling,
  );
  const said = shared?.description === undefined ? [] : [paragraph('small', telling.tell(shared.description))];
  return { share, header: [...header, ...said] };
}

interface CellWish {
  readonly telling: Telling;
  readonly profile: Profile | null;
}

function cellOf(competency: Competency, level: number, { telling, profile }: CellWish): readonly Block[] {
  const { say, tell, labels, framework } = telling;
  const found = competency.levels.find((each) => each.level === level);
  if (found === undefined) return [];
  const shared = framework.scale?.levels.find((each) => each.level === level);
  const own = (text: Text | undefined, common: Text | undefined) =>
    text === undefined || (common !== undefined && say(common) === say(text)) ? [] : [tell(text)];
  const named = [
    ...own(found.title, shared?.title).map((words) => paragraph('strong', words)),
    ...own(found.concept, shared?.description).map((words) => paragraph('body', words)),
  ];
  const items = found.indicators.map((each) => tell(each.text));
  const said: readonly Block[] = named.length > 0 || items.length === 0 ? named : [{ kind: 'list', items }];
  if (!isTarget(profile, competency.id, level)) return said;
  return [{ kind: 'box', tone: 'tint', blocks: [paragraph('label', labels.targetLevel), ...said] }];
}

/** Whether a profile asks for this level of a competency. */
function isTarget(profile: Profile | null, competency: string, level: number): boolean {
  if (profile === null || !Object.hasOwn(profile.targets, competency)) return false;
  const target: Target | undefined = profile.targets[competency];
  if (target === undefined) return false;
  return typeof target === 'number' ? target === level : level >= target.min && level <= target.max;
}
