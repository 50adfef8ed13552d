#!/usr/bin/env node
const { main, processIo } = require('../dist/cli.cjs');

main(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
