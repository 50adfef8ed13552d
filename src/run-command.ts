// One module of the program and of its small commands: each file that a program is cut into costs a millisecond to load.
export { help } from './commands/help.ts';
export { list } from './commands/list.ts';
export { show } from './commands/show.ts';
export { validate } from './commands/validate.ts';
export { run } from './run.ts';
