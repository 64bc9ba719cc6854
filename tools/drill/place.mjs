// Throw-away repositories in which the drills try what the guard stops.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** A throw-away repository with a remote, and a folder of tools in front of PATH. */
export function place(name) {
  const base = mkdtempSync(path.join(tmpdir(), 'tightlip-drill-'));
  const [folder, tools] = [path.join(base, 'work'), path.join(base, 'bin')];
  for (const made of [folder, tools]) mkdirSync(made);
  const env = {
    ...process.env,
    PATH: `${tools}${path.delimiter}${process.env['PATH']}`,
    HOME: base,
    GIT_CONFIG_GLOBAL: path.join(base, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    CI: '',
  };
  const start = (command, more = {}) =>
    spawnSync('sh', ['-c', command], { cwd: folder, env: { ...env, ...more }, encoding: 'utf8', timeout: 600_000 });
  const run = (command, more) => {
    const ran = start(command, more);
    if (ran.status !== 0)
      throw new Error(
        `${command}: ${(ran.stderr || ran.stdout || String(ran.error)).trim().split('\n').slice(-30).join(' | ')}`,
      );
    return ran.stdout;
  };
  const write = (file, text, mode = 0o644) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    chmodSync(path.join(folder, file), mode);
  };
  const json = (more) => {
    const file = path.join(folder, 'package.json');
    const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    return `${JSON.stringify({ ...before, ...more }, null, 2)}\n`;
  };
  writeFileSync(
    path.join(tools, 'tightlip'),
    `#!/bin/sh\nexec "${process.execPath}" "${path.join(ROOT, 'bin/tightlip.mjs')}" "$@"\n`,
  );
  chmodSync(path.join(tools, 'tightlip'), 0o755);
  run('git init -q -b main . && git init -q --bare ../remote.git && git remote add origin ../remote.git');
  run('git config user.name Drill && git config user.email drill@example.org');
  write('own-hook.cjs', "require('node:fs').appendFileSync('own-hook.log', 'ran\\n');\n");
  write('.gitignore', 'node_modules\nown-hook.log\n.husky/_\n');
  write('package.json', `{\n  "name": "drill",\n  "version": "1.0.0"\n}\n`);
  return { name, base, folder, tools, start, run, write, json };
}

/** Whether the hook that was there before has run since this was asked last. */
export const ranOwn = ({ folder }) => {
  const log = path.join(folder, 'own-hook.log');
  const ran = existsSync(log);
  rmSync(log, { force: true });
  return ran;
};

/** Whether the door stopped a secret, for the guard's reason and no other. */
export function stopped(ran, where) {
  const said = `${ran.stdout}${ran.stderr}`;
  return ran.status !== 0 && /tightlip blocks this/.test(said) ? 'stopped' : `MISSED (${where}: ${ran.status})`;
}
