// Tables of modules of which a run needs few: each module is a file of its own, loaded when the table is first asked for it.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The entry points that the modules of these tables are, by the names of their files in dist/. */
export function entriesOf(tables) {
  const paths = tables.flatMap((table) => partsOf(table).map(({ path }) => path));
  return Object.fromEntries(paths.map((path) => [lateName(path), `late:${path}`]));
}

/** Makes of each table an object that loads a module when it is first asked for it. */
export function loadPartsLate(tables) {
  return ({ onResolve, onLoad }) => {
    onResolve({ filter: /^late:/ }, ({ path }) => ({ path: resolve(path.slice('late:'.length)), namespace: 'part' }));
    onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({ contents: partContents(path), resolveDir: '.' }));
    onLoad({ filter: new RegExp(`(?:${tables.join('|')})$`) }, ({ path }) => ({ contents: tableContents(path) }));
    onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
  };
}

// What words share belongs to the program, not to whichever of them is loaded first.
function partContents(path) {
  const isWords = path.includes('/i18n/');
  return isWords ? `import '${resolve('src/run.ts')}'; export * from '${path}';` : `export { default } from '${path}';`;
}

function tableContents(path) {
  const getters = partsOf(relative('.', path)).map(({ key, path: part, exported }) => {
    const module = `require('./${lateName(part)}.cjs')`;
    return `get '${key}'() { return known('${key}', () => ${exported === null ? module : `${module}.${exported}`}); }`;
  });
  const name = /export const (\w+)/.exec(readFileSync(path, 'utf8'))?.[1];
  return [
    'const loaded = {};',
    'const known = (key, load) => (loaded[key] ??= load());',
    `${name === undefined ? 'export default' : `export const ${name} =`} { ${getters.join(', ')} };`,
  ].join('\n');
}

/** The modules that a table gathers: the key of each, its file, and the name it exports, where it is not the whole module. */
function partsOf(table) {
  const source = readFileSync(table, 'utf8');
  const imports = [...source.matchAll(/^import (?:\{ ([^}]+) \}|\* as (\w+)|(\w+)) from '(\.[^']+)';$/gm)];
  const files = imports.flatMap(([, named, whole, standard, file]) => {
    const path = join(dirname(table), file);
    if (named !== undefined) return named.split(', ').map((name) => ({ local: name, path, exported: name }));
    return [{ local: whole ?? standard, path, exported: whole === undefined ? 'default' : null }];
  });
  return files.map((each) => ({
    ...each,
    key: new RegExp(`['"]?([\\w-]+)['"]?: ${each.local}\\b`).exec(source)?.[1] ?? each.local,
  }));
}

/** What a part of a table is called in dist/. */
function lateName(path) {
  return path
    .replace(/^src\//, '')
    .replace(/\.[jt]s$/, '')
    .replaceAll('/', '-');
}
