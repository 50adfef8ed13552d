import { Failure, suggestion } from '../../diagnostics/index.ts';
import { type Given, textFlag } from '../given.ts';
import type { RenderedFile } from '../render/destination.ts';
import type { Exporting } from './exporting.ts';

export interface ExportFormat {
  /** What a file of this format ends with. */
  readonly extension: string;
  readonly isText: boolean;
  /** Whether one document holds one language, so that a folder gets a file for each. */
  readonly isMonolingual: boolean;
  readonly files: (exporting: Exporting) => Promise<readonly RenderedFile[]>;
}

/** Every format that `export` writes, by its name on the command line. */
const exportFormats: Readonly<Record<string, ExportFormat>> = {
  case: {
    extension: '.case.json',
    isText: true,
    isMonolingual: true,
    files: async (exporting) => (await import('./case-files.ts')).caseFiles(exporting),
  },
  xlsx: {
    extension: '.xlsx',
    isText: false,
    isMonolingual: false,
    files: async (exporting) => (await import('./table-files.ts')).xlsxFile(exporting),
  },
  csv: {
    extension: '.csv',
    isText: true,
    isMonolingual: false,
    files: async (exporting) => (await import('./table-files.ts')).csvFiles(exporting),
  },
  markdown: {
    extension: '.md',
    isText: true,
    isMonolingual: true,
    files: async (exporting) => (await import('./markdown-files.ts')).markdownPages(exporting),
  },
  skos: {
    extension: '.jsonld',
    isText: true,
    isMonolingual: false,
    files: async (exporting) => (await import('./linked-files.ts')).skosFile(exporting),
  },
  badges: {
    extension: '.badges.json',
    isText: true,
    isMonolingual: true,
    files: async (exporting) => (await import('./linked-files.ts')).badgeFiles(exporting),
  },
  json: {
    extension: '.json',
    isText: true,
    isMonolingual: false,
    files: async (exporting) => (await import('./json-file.ts')).jsonFile(exporting),
  },
};

/** The framework and the format that a command line names: `export FRAMEWORK --format case`, `export case FRAMEWORK`. */
export function wishOf({ arguments: [first = '', second], flags }: Given): {
  readonly reference: string;
  readonly format: ExportFormat;
} {
  const named = textFlag(flags, 'format') ?? (second === undefined ? formatOfFile(textFlag(flags, 'output')) : first);
  const format = exportFormats[named];
  if (format !== undefined && Object.hasOwn(exportFormats, named)) return { reference: second ?? first, format };
  const allowed = Object.keys(exportFormats);
  throw new Failure('usage/invalid-value', {
    option: 'export',
    value: named,
    allowed,
    suggestion: suggestion(named, allowed),
  });
}

/** The format that the name of a file asks for; JSON where it says nothing. */
function formatOfFile(path = ''): string {
  const found = Object.entries(exportFormats).find(([, { extension }]) => path.endsWith(extension));
  return found?.[0] ?? 'json';
}
