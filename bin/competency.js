#!/usr/bin/env node
const { main, processIo } = require('../dist/cli.cjs');

// Where nothing is left to wait for, Node ends a program whose promise never settled; that is no success.
process.exitCode = 70;
main(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
