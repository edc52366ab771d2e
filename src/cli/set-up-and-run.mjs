// Brings node_modules up to date and then runs a TypeScript command: `node set-up-and-run.mjs src/cli/start.ts [arguments]`.
// Plain Node without packages, because on a fresh clone there are none yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OLDEST_NODE = [20, 12];

/** @param {string} problem @param {string} remedy @returns {never} */
function fail(problem, remedy) {
  console.error(`\nDragoman: ${problem}\n  What helps: ${remedy}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    fail(`Node ${process.versions.node} is too old.`, `install Node ${OLDEST_NODE.join('.')} or newer.`);
  }
}

/** npm writes node_modules/.package-lock.json last, so its age is the age of a complete installation. */
function isInstalled() {
  const done = path.join(root, 'node_modules/.package-lock.json');
  return existsSync(done) && statSync(done).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

function install() {
  console.log('Setting up: installing packages with npm ci (about a minute the first time) …');
  const npm = process.env.npm_execpath;
  const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...quiet], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', quiet, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) {
    fail('npm ci did not finish.', 'check that the npm registry can be reached, then run the same command again.');
  }
}

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) fail('no command was named.', 'use one of the scripts in package.json, such as npm start.');
checkNode();
if (!isInstalled()) install();

const child = spawnSync(process.execPath, ['--import', 'tsx', script, ...rest], { cwd: root, stdio: 'inherit' });
process.exit(child.status ?? 1);
