import type { Block } from '../../card/index.ts';
import type { Profile } from '../../model/index.ts';
import type { Round } from '../../report/index.ts';
import { sayIn } from './said.ts';
import { heading, paragraph } from './tables.ts';
import type { ReportReader } from './written.ts';

/** Of which framework, which cycle and, where it compares with one, against which profile a report speaks. */
export function headBlocks(round: Round, reader: ReportReader, profile?: Profile | null): readonly Block[] {
  const { report, words, results } = reader.messages;
  const say = sayIn(round.framework, reader);
  const facts: readonly (readonly [string, string])[] = [
    [report.framework, report.version(say(round.framework.title), round.reference.version)],
    [report.cycle, round.cycle ?? report.noCycle],
    ...(profile === undefined
      ? []
      : [[results.profile, profile === null ? report.noProfile : say(profile.title)] as const]),
    ...(round.subject.unit === undefined ? [] : [[results.unit, round.subject.unit] as const]),
  ];
  return facts.map(([name, value]) => paragraph(`${name}${words.colon} ${value}`));
}

/** The title of a report; it names the framework where the report is on several. */
export function titleBlock(title: string, round: Round, { reader, several }: TitleWish): Block {
  const framework = sayIn(round.framework, reader)(round.framework.title);
  return heading(1, several ? `${title} – ${framework}` : title);
}

export interface TitleWish {
  readonly reader: ReportReader;
  readonly several: boolean;
}

/** What a person is called in a report. */
export function nameOf({ subject }: Round): string {
  return subject.name ?? subject.id;
}
