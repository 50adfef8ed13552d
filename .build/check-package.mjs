// Packs the package, installs the tarball into an empty folder, and runs the installed program.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'competency-package-'));
try {
  const packed = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(['install', '--no-audit', '--no-fund', join(folder, packed[0].filename)], folder);
  for (const line of [
    ['--version'],
    ['list'],
    ['validate', 'node_modules/competency/frameworks'],
    ['show', 'service-excellence', '--lang', 'fr'],
    ['schema', 'framework', '--output', 'framework.schema.json'],
    ['completion', 'zsh'],
    ['init', '--yes', '--languages', 'fr,en'],
    ['validate', '--strict'],
  ]) {
    execFileSync(join(folder, 'node_modules/.bin/competency'), line, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  console.log(`package: ${packed[0].filename}, ${packed[0].files.length} files, installed and run`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function npm(words, cwd) {
  return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
