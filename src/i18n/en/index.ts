import { assess } from './assess.ts';
import { campaign } from './campaign.ts';
import { card, render } from './card.ts';
import { diagnostics } from './diagnostics.ts';
import { diff } from './diff.ts';
import { exchange } from './exchange.ts';
import { explain } from './explain.ts';
import { failures } from './failures.ts';
import { form } from './form.ts';
import { help } from './help.ts';
import { importing } from './importing.ts';
import { init } from './init.ts';
import { migrate } from './migrate.ts';
import { people } from './people.ts';
import { report } from './report.ts';
import { results } from './results.ts';
import { rollout } from './rollout.ts';
import { show } from './show.ts';
import { store } from './store.ts';
import { validate } from './validate.ts';
import * as words from './words.ts';
import { workbook } from './workbook.ts';

/** The English catalogue; its shape is the contract of the French one. */
export const en = {
  words,
  diagnostics,
  diff,
  exchange,
  explain,
  failures,
  help,
  migrate,
  validate,
  init,
  importing,
  show,
  assess,
  report,
  results,
  people,
  campaign,
  store,
  card,
  render,
  form,
  rollout,
  workbook,
};
