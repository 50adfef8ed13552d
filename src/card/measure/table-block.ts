import type { Block, TableBlock, TableRow } from '../blocks.ts';
import type { Mark, Node } from '../mark.ts';
import { nodeIn } from '../mark.ts';
import type { MeasureBlocks } from './box.ts';
import { columnWidths } from './columns.ts';
import type { Piece, Setting } from './piece.ts';
import { rowPiece } from './row.ts';
import { tablePiece } from './table.ts';

interface Grid {
  readonly block: TableBlock;
  readonly setting: Setting;
  readonly widths: readonly number[];
  readonly padding: number;
  readonly measure: MeasureBlocks;
}

/** A table: its structure as rows of cells, its look as rules between rows or as a grid. */
export function tableOf(block: TableBlock, setting: Setting, measure: MeasureBlocks): Piece {
  const node = nodeIn(setting.node, 'Table', block.summary === undefined ? {} : { alt: block.summary });
  const type = block.size === undefined ? setting.type : { ...setting.type, body: block.size, small: block.size };
  const padding = type.body * 0.5;
  const widths = columnWidths(block.columns, padding * 2, { ...setting, type });
  const grid: Grid = { block, setting: { ...setting, type }, widths, padding, measure };
  const header = headerRow(grid, nodeIn(node, 'TR'));
  const rows = block.rows.map((row, at) => bodyRow(grid, row, nodeIn(node, 'TR'), at === block.rows.length - 1));
  return tablePiece({ header, repeated: headerRow(grid, null), rows }, setting.frame);
}

function headerRow(grid: Grid, node: Node | null): Piece {
  const { theme } = grid.setting;
  const cells = grid.block.columns.map((each) => each.header);
  const isCoreGrid = grid.block.look === 'grid';
  const ground = (x: number, y: number, height: number): readonly Mark[] => {
    const width = grid.setting.width;
    if (isCoreGrid) return [filled({ x, y, width, height }, theme.tint), ...frameMarks(grid, { x, y, height })];
    return [line(x, y + height, width, theme.accent, 1.25)];
  };
  return cellsPiece(grid, cells, { ground, unsplit: Number.POSITIVE_INFINITY }, (at) =>
    cells[at]?.length === 0
      ? nodeIn(node, 'TD')
      : nodeIn(node, 'TH', { scope: 'Column', language: grid.block.columns[at]?.language }),
  );
}

function bodyRow(grid: Grid, { cells, marked }: TableRow, node: Node | null, isLast: boolean): Piece {
  const { theme, width, frame } = grid.setting;
  const ground = (x: number, y: number, height: number): readonly Mark[] => [
    ...(marked === true ? [filled({ x, y, width, height }, theme.tint)] : []),
    ...(grid.block.look === 'grid' ? frameMarks(grid, { x, y, height }) : []),
    ...(grid.block.look === 'ruled' && !isLast ? [line(x, y + height, width, theme.rule, 0.5)] : []),
  ];
  return cellsPiece(grid, cells, { ground, unsplit: frame * 0.35 }, (at) =>
    at === 0 && grid.block.rowHeaders
      ? nodeIn(node, 'TH', { scope: 'Row' })
      : nodeIn(node, 'TD', { language: grid.block.columns[at]?.language }),
  );
}

interface RowWish {
  readonly ground: (x: number, y: number, height: number) => readonly Mark[];
  readonly unsplit: number;
}

function cellsPiece(
  grid: Grid,
  cells: readonly (readonly Block[])[],
  wish: RowWish,
  nodeAt: (at: number) => Node | null,
): Piece {
  const { widths, padding, setting, measure } = grid;
  const inset = grid.block.look === 'grid' ? padding : 0;
  let x = 0;
  const placed = widths.map((width, at) => {
    const isLast = at === widths.length - 1;
    const free =
      width - (grid.block.look === 'grid' ? 2 * padding : isLast ? 0 : padding * (grid.block.look === 'plain' ? 4 : 2));
    const piece = measure(cells[at] ?? [], { ...setting, width: free, node: nodeAt(at) });
    const cell = { x: x + inset, piece };
    x += width;
    return cell;
  });
  return rowPiece(placed, { padding: padding * (grid.block.look === 'grid' ? 1 : 0.8), ...wish });
}

function filled(area: { x: number; y: number; width: number; height: number }, fill: string): Mark {
  return { kind: 'shape', shape: { form: 'rectangle', ...area }, fill, node: null };
}

function line(x: number, y: number, width: number, stroke: string, thickness: number): Mark {
  const points = [
    [x, y],
    [x + width, y],
  ] as const;
  return { kind: 'shape', shape: { form: 'line', points }, stroke, thickness, node: null };
}

/** The frame of a row and the lines between its cells. */
function frameMarks(grid: Grid, { x, y, height }: { x: number; y: number; height: number }): readonly Mark[] {
  const { rule } = grid.setting.theme;
  let left = x;
  const upright = [0, ...grid.widths].map((width): Mark => {
    left += width;
    const points = [
      [left, y],
      [left, y + height],
    ] as const;
    return { kind: 'shape', shape: { form: 'line', points }, stroke: rule, thickness: 0.75, node: null };
  });
  const across = [y, y + height].map((at) => line(x, at, grid.setting.width, rule, 0.75));
  return [...upright, ...across];
}
