// Other scanners of git histories, where they are installed: found by an environment variable or on the PATH.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const PEERS = [
  {
    name: 'kingfisher',
    args: (repository) => ['scan', repository, '--no-validate', '--no-update-check'],
    expect: [0, 200, 205],
  },
  {
    name: 'gitleaks',
    // Its code for "found" is also that for "failed", unless another is asked for.
    args: (repository) => ['git', '--no-banner', '--redact', '--exit-code', '77', repository],
    expect: [0, 77],
  },
  {
    name: 'trufflehog',
    args: (repository) => ['git', `file://${repository}`, '--no-verification', '--no-update'],
    expect: [0, 183],
  },
];

const variableOf = (name) => `TIGHTLIP_BENCH_${name.toUpperCase()}`;

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(name) {
  const given = process.env[variableOf(name)];
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable) ?? null;
}

/** A run of this scanner over a repository, or a sentence that says why there is none. */
export function peer(name, repository) {
  const { args, expect } = PEERS.find((each) => each.name === name);
  const command = find(name);
  if (command === null) return `${name}: not installed (looked on the PATH; ${variableOf(name)} may name it)`;
  // It would read a configuration that lies in the current folder.
  return {
    name: [name, ...args('REPO')].join(' '),
    command,
    args: args(repository),
    expect,
    cwd: path.parse(repository).root,
  };
}
