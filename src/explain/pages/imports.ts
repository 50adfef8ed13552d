import type { PagesOf } from '../page.ts';
import { joinedImports } from './imports/joining.ts';
import { importedSources } from './imports/sources.ts';
import { importedTables } from './imports/tables.ts';
import { importedWords } from './imports/words.ts';

export const imports: PagesOf<'import'> = {
  ...importedSources,
  ...importedWords,
  ...importedTables,
  ...joinedImports,
};
