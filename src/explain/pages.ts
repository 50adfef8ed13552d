import type { DiagnosticCode } from '../diagnostics/index.ts';
import type { PageOf } from './page.ts';
import { answers } from './pages/answers.ts';
import { extensions } from './pages/extensions.ts';
import { files } from './pages/files.ts';
import { imports } from './pages/imports.ts';
import { csv, people } from './pages/people.ts';
import { designs, forms } from './pages/printing.ts';
import { ratings, references, targets } from './pages/references.ts';
import { replies } from './pages/replies.ts';
import { rollouts } from './pages/rollouts.ts';
import { definitions, indicators, levels, profiles, progressions } from './pages/scales.ts';
import { schemaShape } from './pages/schema-shape.ts';
import { schemaValues } from './pages/schema-values.ts';
import { rules, silences } from './pages/silences.ts';
import { texts } from './pages/texts.ts';
import { conditions, exercises, prompts } from './pages/workbooks.ts';
import { writing } from './pages/writing.ts';
import { yaml } from './pages/yaml.ts';

/** The page of every code. */
export const pages: { readonly [C in DiagnosticCode]: PageOf<C> } = {
  ...files,
  ...yaml,
  ...schemaShape,
  ...schemaValues,
  ...references,
  ...levels,
  ...targets,
  ...ratings,
  ...extensions,
  ...answers,
  ...indicators,
  ...definitions,
  ...progressions,
  ...profiles,
  ...texts,
  ...writing,
  ...rules,
  ...silences,
  ...prompts,
  ...conditions,
  ...exercises,
  ...replies,
  ...designs,
  ...forms,
  ...people,
  ...imports,
  ...csv,
  ...rollouts,
};
