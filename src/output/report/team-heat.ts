import type { FigureBlock, FigureShape, FigureTone } from '../../card/index.ts';
import type { CellState, MemberRow, TeamReport } from '../../report/index.ts';
import { cellWords, letterOf, shownName } from './team-words.ts';
import type { ReportReader } from './written.ts';

/** More rows than these would not fit one page. */
const rowsPerFigure = 30;
const [names, width, row, size] = [130, 38, 18, 9.5];

const looks: Readonly<
  Record<CellState, { readonly fill: FigureTone; readonly ink: FigureTone; readonly strong: boolean }>
> = {
  met: { fill: 'accent', ink: 'paper', strong: true },
  below: { fill: 'tint', ink: 'ink', strong: true },
  standing: { fill: 'paper', ink: 'ink', strong: false },
  undetermined: { fill: 'paper', ink: 'faint', strong: false },
  hidden: { fill: 'paper', ink: 'faint', strong: false },
  unassessed: { fill: 'paper', ink: 'faint', strong: false },
};

/** The heat map as drawings of so many rows each; every cell has its level and letter, so that colour is never needed. */
export function heatFigures(
  rows: readonly MemberRow[],
  report: TeamReport,
  reader: ReportReader,
): readonly FigureBlock[] {
  const count = Math.ceil(rows.length / rowsPerFigure);
  return Array.from({ length: count }, (_, at) =>
    heatFigure(rows.slice(at * rowsPerFigure, (at + 1) * rowsPerFigure), report, reader),
  );
}

function heatFigure(rows: readonly MemberRow[], { framework }: TeamReport, reader: ReportReader): FigureBlock {
  const { competencies } = framework;
  const heads = competencies.map(
    (_, at): FigureShape => ({
      form: 'text',
      at: [names + at * width + width / 2, 11],
      words: letterOf(at),
      size,
      tone: 'faint',
      anchor: 'middle',
    }),
  );
  return {
    kind: 'figure',
    alt: reader.messages.report.team.heatAlt(rows.length, competencies.length),
    width: names + competencies.length * width,
    height: 16 + rows.length * row,
    shapes: [...heads, ...rows.flatMap((each, at) => rowShapes(each, 16 + at * row, reader))],
  };
}

function rowShapes(each: MemberRow, y: number, reader: ReportReader): readonly FigureShape[] {
  const base = y + row / 2 + 3.4;
  const name: FigureShape = {
    form: 'text',
    at: [names - 8, base],
    words: shownName(each),
    size,
    tone: 'ink',
    anchor: 'end',
  };
  const cells = each.cells.flatMap((cell, at): readonly FigureShape[] => {
    const [left, right] = [names + at * width + 1, names + (at + 1) * width - 1];
    const { fill, ink, strong } = looks[cell.state];
    return [
      {
        form: 'area',
        points: [
          [left, y + 1],
          [right, y + 1],
          [right, y + row - 1],
          [left, y + row - 1],
        ],
        fill,
        stroke: 'rule',
        thickness: 0.5,
      },
      {
        form: 'text',
        at: [(left + right) / 2, base],
        words: cellWords(cell, reader),
        size,
        tone: ink,
        anchor: 'middle',
        strong,
      },
    ];
  });
  return [name, ...cells];
}
