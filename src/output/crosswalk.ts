import type { Crosswalk } from '../diff/index.ts';
import { textIn } from '../model/index.ts';
import type { ComparedFramework, Reader } from './changes.ts';

/** A proposed crosswalk and the two frameworks it joins. */
export interface CrosswalkReport {
  readonly from: ComparedFramework;
  readonly to: ComparedFramework;
  readonly crosswalk: Crosswalk;
}

/** One line of the table: a competency or a level of each framework, what speaks for it, and how much. */
export interface CrosswalkRow {
  readonly from: string;
  readonly to: string;
  readonly evidence: string;
  readonly confidence: string;
  readonly isLevel: boolean;
}

/** The table that a person checks. */
export function crosswalkRows({ from, to, crosswalk }: CrosswalkReport, reader: Reader): readonly CrosswalkRow[] {
  const { crosswalk: words, level } = reader.messages.diff;
  const percent = new Intl.NumberFormat(reader.language, { style: 'percent' });
  const title = ({ framework }: ComparedFramework, id: string) => {
    const found = framework.competencies.find((each) => each.id === id);
    return found === undefined ? id : textIn(found.title, reader.language, framework.languages);
  };
  return crosswalk.correspondences.flatMap((each) => [
    {
      from: title(from, each.from),
      to: title(to, each.to),
      evidence: words.terms(each.terms),
      confidence: percent.format(each.confidence),
      isLevel: false,
    },
    ...each.levels.map((one) => ({
      from: level(String(one.from)),
      to: level(String(one.to)),
      evidence: `${words.terms(one.terms)} · ${words.positions(percent.format(one.positions.from), percent.format(one.positions.to))}`,
      confidence: percent.format(one.confidence),
      isLevel: true,
    })),
  ]);
}

/** The competencies without a counterpart, as sentences. */
export function aloneWords(
  { from, to, crosswalk: { alone } }: CrosswalkReport,
  { messages }: Reader,
): readonly string[] {
  const said = ({ framework }: ComparedFramework, ids: readonly string[]) =>
    ids.length === 0 ? [] : [messages.diff.crosswalk.alone(framework.id, ids)];
  return [...said(from, alone.from), ...said(to, alone.to)];
}

/** The crosswalk as the file that is checked and kept. */
export function crosswalkFile({ from, to, crosswalk }: CrosswalkReport) {
  const side = ({ framework }: ComparedFramework) => ({ id: framework.id, version: framework.version });
  return {
    kind: 'crosswalk',
    from: side(from),
    to: side(to),
    status: 'proposed',
    correspondences: crosswalk.correspondences.map((each) => ({
      ...each,
      levels: each.levels.map(({ positions: _, ...level }) => level),
    })),
    alone: crosswalk.alone,
  };
}
