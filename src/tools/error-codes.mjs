#!/usr/bin/env node
// @ts-check
/**
 * The command. It is JavaScript that every Node understands, so that an old one hands over to the one that was
 * installed with the package or is answered in words; and it makes Node read TypeScript where it would not: below
 * node_modules.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const oldest = { major: 22, minor: 18 };
const here = fileURLToPath(import.meta.url);
const isPackage = here.includes(`${sep}node_modules${sep}`);

/** @returns {string | undefined} */
function installedNode() {
  try {
    const found = createRequire(here).resolve(`node-${process.platform}-${process.arch}/package.json`);
    return join(dirname(found), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function readTypeScriptAnywhere() {
  const { emitWarning } = process;
  // It is said on every run, and nobody who runs a command can do anything about it.
  process.emitWarning = (/** @type {unknown[]} */ ...parts) => {
    if (!String(parts[0]).includes('stripTypeScriptTypes')) Reflect.apply(emitWarning, process, parts);
  };
  module.registerHooks({
    load: (url, context, next) => {
      if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
      const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isOld = major < oldest.major || (major === oldest.major && minor < oldest.minor);
const newer = isOld ? installedNode() : undefined;
if (newer !== undefined) {
  const { status } = spawnSync(newer, [here, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else if (isOld) {
  process.stderr.write(
    `This needs Node ${oldest.major}.${oldest.minor} or newer, and this is ${process.version}.\nGet one from https://nodejs.org/ and run the command again.\n`,
  );
  process.exitCode = 2;
} else {
  if (isPackage) {
    readTypeScriptAnywhere();
    // See src/loading/called-here.ts.
    process.env.ERROR_CODES_PACKAGE = '1';
  }
  const { main, processIo } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2), processIo(isPackage));
}
