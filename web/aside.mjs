/**
 * Runs a step of the build beside the next ones, which leave a core idle:
 *
 *   node aside.mjs begin FOLDER COMMAND ARGUMENT... [--then COMMAND ARGUMENT...]
 *                              starts it and is back at once; what comes then, comes if it succeeded
 *   node aside.mjs end FOLDER  waits for it, prints what it said, exits as it did
 *
 * FOLDER keeps what is known of it. One that an interrupted build has left is waited for before the next begins: both would
 * write the same files. Where nothing was begun there is nothing to wait for.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [what, folder, ...command] = process.argv.slice(2);
const pidFile = join(folder, 'pid');
const logFile = join(folder, 'log');
const codeFile = join(folder, 'code');

if (what === 'begin') {
  await ended();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const log = openSync(logFile, 'w');
  const own = [fileURLToPath(import.meta.url), 'run', folder, ...command];
  const child = spawn(process.execPath, own, { stdio: ['ignore', log, log] });
  writeFileSync(pidFile, String(child.pid));
  child.unref();
} else if (what === 'run') {
  let code = 0;
  for (let left = command; left.length > 0 && code === 0;) {
    const then = left.includes('--then') ? left.indexOf('--then') : left.length;
    code = await ran(left.slice(0, then));
    left = left.slice(then + 1);
  }
  // Whole or not at all: who waits reads it the moment it is there.
  writeFileSync(`${codeFile}.draft`, String(code ?? 1));
  renameSync(`${codeFile}.draft`, codeFile);
} else if (what === 'end' && existsSync(pidFile)) {
  await ended();
  process.stdout.write(readFileSync(logFile));
  process.exitCode = existsSync(codeFile) ? Number(readFileSync(codeFile, 'utf8')) : 1;
  rmSync(folder, { recursive: true });
}

/** How a command exited. */
function ran([program, ...given]) {
  return new Promise((done, fail) =>
    spawn(program, given, { stdio: 'inherit' }).on('error', fail).on('exit', done),
  );
}

/** Until the one that is noted has said its code, or is there no longer. */
async function ended() {
  while (existsSync(pidFile) && !existsSync(codeFile) && lives(Number(readFileSync(pidFile, 'utf8')))) {
    await new Promise((done) => setTimeout(done, 100));
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
