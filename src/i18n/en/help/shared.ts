/** What help says about one command; keys of `options` are the long flags. */
export interface CommandHelp {
  readonly summary: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
}

/** What help says of options that many commands have. */
export const shared = {
  format: 'how the result is written',
  table: 'how the result is written; in csv and xlsx the columns have the same English names in every language',
  output: 'write the result to this file',
  force: 'replace a file that is already there',
  store: 'a file, or the address of a PostgreSQL database (postgres://…), where assessments are kept',
  'minimum-raters': 'from how many raters on a group is shown; at least 2',
};
