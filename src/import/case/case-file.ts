import { extensionKey } from '../../exchange/index.ts';
import { isLoose, type Loose, thingIn, thingsIn, wordsIn } from '../loose.ts';

/** A CASE package as it came, with what many questions need looked up once. */
export class CaseFile {
  readonly document: Loose;
  readonly items: readonly Loose[];
  readonly associations: readonly Loose[];
  readonly rubrics: readonly Loose[];
  readonly licences: readonly Loose[];
  readonly #lines: ReadonlyMap<string, number>;

  constructor(whole: Loose, text: string) {
    // Some servers wrap the package once more.
    const own = isLoose(whole.CFPackage) ? whole.CFPackage : whole;
    this.document = thingIn(own, 'CFDocument');
    this.items = thingsIn(own, 'CFItems');
    this.associations = thingsIn(own, 'CFAssociations');
    this.rubrics = thingsIn(own, 'CFRubrics');
    this.licences = thingsIn(thingIn(own, 'CFDefinitions'), 'CFLicenses');
    this.#lines = identifierLines(text);
  }

  /** The line on which a thing gives its identifier. */
  lineOf(thing: Loose): number {
    return this.#lines.get(identifierOf(thing) ?? '') ?? 1;
  }
}

function identifierLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let [line, from] = [1, 0];
  for (const found of text.matchAll(/"identifier"\s*:\s*"([^"]*)"/g)) {
    for (let at = text.indexOf('\n', from); at >= 0 && at < found.index; at = text.indexOf('\n', from)) {
      line += 1;
      from = at + 1;
    }
    const id = found[1] ?? '';
    if (!lines.has(id)) lines.set(id, line);
  }
  return lines;
}

/** What names a thing in its package: its identifier, else its address. */
export function identifierOf(thing: Loose): string | undefined {
  return wordsIn(thing, 'identifier') ?? wordsIn(thing, 'uri');
}

/** Whether this toolkit wrote the package. */
export function isOwn({ document }: CaseFile): boolean {
  return ownPart(document).thing === 'framework';
}

/** What an export of this toolkit kept beside what CASE has a place for; empty in packages of others. */
export function ownPart(thing: Loose): Loose {
  const { extensions } = thing;
  const all = Array.isArray(extensions) ? extensions.filter(isLoose) : isLoose(extensions) ? [extensions] : [];
  return all.map((each) => thingIn(each, extensionKey)).find((each) => Object.keys(each).length > 0) ?? {};
}
