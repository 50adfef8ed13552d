import { Chalk, type ChalkInstance } from 'chalk';

/** The marks of terminal text, named by meaning. */
export interface Style {
  readonly title: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
}

const asItIs = (text: string) => text;
const plain: Style = {
  title: asItIs,
  strong: asItIs,
  faint: asItIs,
  error: asItIs,
  warning: asItIs,
  info: asItIs,
  good: asItIs,
};

/** A style with or without colour; chalk's own guess knows nothing of NO_COLOR, so the caller decides. */
export function styleOf(coloured: boolean): Style {
  if (!coloured) return plain;
  const chalk: ChalkInstance = new Chalk({ level: 1 });
  // chalk takes several texts; these take one, so that they can be mapped over lines.
  return {
    title: (text) => chalk.bold.cyan(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    info: (text) => chalk.blue.bold(text),
    good: (text) => chalk.green(text),
  };
}

export interface ColourWish {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** False where --no-color was given. */
  readonly wanted: boolean;
}

/** Whether to colour: flag, then NO_COLOR, then FORCE_COLOR, then a terminal that is not dumb. */
export function isColoured({ environment, isTerminal, wanted }: ColourWish): boolean {
  if (!wanted || (environment.NO_COLOR ?? '') !== '') return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}
