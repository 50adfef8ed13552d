import type { Block, TableBlock } from '../../card/index.ts';

/** A paragraph that fills a cell. */
export function cell(words: string | number | null): readonly Block[] {
  return [{ kind: 'paragraph', role: 'body', words: words === null ? '–' : String(words) }];
}

export interface PlainTable {
  readonly heads: readonly string[];
  /** Shares of the width; all the same where they are left out. */
  readonly shares?: readonly number[];
  readonly rows: readonly (readonly (string | number | null | readonly Block[])[])[];
  readonly summary: string;
  /** Rows that stand out, by their place. */
  readonly marked?: (at: number) => boolean;
}

/** A table whose first cells name its rows. */
export function tableBlock({ heads, shares, rows, summary, marked }: PlainTable): TableBlock {
  return {
    kind: 'table',
    look: 'ruled',
    rowHeaders: true,
    summary,
    columns: heads.map((head, at) => ({
      share: shares?.[at] ?? 1,
      header: [{ kind: 'paragraph', role: 'label', words: head }],
    })),
    rows: rows.map((cells, at) => ({
      cells: cells.map((each) => (typeof each === 'object' && each !== null ? each : cell(each))),
      ...(marked?.(at) === true ? { marked: true } : {}),
    })),
  };
}

export function heading(level: 1 | 2 | 3, words: string): Block {
  return { kind: 'heading', level, words };
}

export function paragraph(words: string, role: 'body' | 'small' | 'lead' | 'strong' | 'label' = 'body'): Block {
  return { kind: 'paragraph', role, words };
}
