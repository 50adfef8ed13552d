import type { OptionDefinition } from '../given.ts';

export const format = (...choices: readonly string[]): OptionDefinition => ({
  flags: '--format <format>',
  choices,
  default: 'text',
});
const output: OptionDefinition = { flags: '--output <file>', completes: 'file', namesResult: true };
export const force: OptionDefinition = { flags: '--force' };
/** A result that may go to a file, which may be there already. */
export const toFile: readonly OptionDefinition[] = [output, force];
export const cycle: OptionDefinition = { flags: '--cycle <cycle>' };
export const unit: OptionDefinition = { flags: '--unit <unit>' };
export const profile: OptionDefinition = { flags: '--profile <profile>' };
export const only: OptionDefinition = { flags: '--only <competency...>' };
export const plain: OptionDefinition = { flags: '--plain' };
export const noInput: OptionDefinition = { flags: '--no-input' };
export const answers: OptionDefinition = { flags: '--answers <file>', completes: 'yaml' };
export const resume: OptionDefinition = { flags: '--resume' };
export const rater: OptionDefinition = { flags: '--rater <person>' };
export const due: OptionDefinition = { flags: '--due <day>' };
export const folder: OptionDefinition = { flags: '--output <folder>', completes: 'folder' };
export const dryRun: OptionDefinition = { flags: '--dry-run' };
export const replace: OptionDefinition = { flags: '--replace' };
export const yes: OptionDefinition = { flags: '--yes' };
export const title: OptionDefinition = { flags: '--title <title>' };
export const id: OptionDefinition = { flags: '--id <id>' };
export const today: OptionDefinition = { flags: '--today <day>' };
export const store: OptionDefinition = { flags: '--store <file>', completes: 'file' };

/** How every report can be written. */
export const reportFormatsOfPeople = ['text', 'markdown', 'json', 'csv', 'xlsx', 'html', 'pdf'] as const;

/** What every report can be told. */
export const reporting: readonly OptionDefinition[] = [
  cycle,
  { flags: '--framework <framework>', completes: 'framework' },
  { flags: '--minimum-raters <number>' },
];

/** The options that every command has. */
export const commonOptions: readonly OptionDefinition[] = [
  { flags: '--lang <language>', choices: ['fr', 'en'] },
  { flags: '--quiet' },
  { flags: '--no-color' },
];
