// Hook managers as tools/drill-managers.mjs installs them: how each is got, and its own hook for commits.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Its installation from npm leaves a hook for the example that it ships. */
const RESET_LEFTHOOK = 'npx lefthook uninstall && npx lefthook install';
const OWN = 'node ./own-hook.cjs';

/** What each manager needs: how it is installed, and its own hook for commits. `env` is added to what git gets. */
export const MANAGERS = {
  plain: { get: () => '', set: ({ write }) => write('.git/hooks/pre-commit', `#!/bin/sh\n${OWN}\n`, 0o755) },
  'husky 4': npm('husky@4', ({ write, json }) => {
    write('package.json', json({ husky: { hooks: { 'pre-commit': OWN } } }));
    return [];
  }),
  'husky 8': npm('husky@8', () => ['npx husky install', `npx husky add .husky/pre-commit "${OWN}"`]),
  'husky 9': npm('husky@9', ({ write }) => {
    write('.husky/pre-commit', `${OWN}\n`, 0o755);
    return ['npx husky'];
  }),
  'lefthook (npm)': npm(
    'lefthook',
    ({ write }) => {
      write('lefthook.yml', `# of the team\npre-commit:\n  parallel: true\n  commands:\n    own:\n      run: ${OWN}\n`);
      return [RESET_LEFTHOOK];
    },
    { resync: ({ run }) => run(RESET_LEFTHOOK) },
  ),
  'lefthook (npm, jobs)': npm(
    'lefthook',
    ({ write }) => {
      write('lefthook.yml', `pre-commit:\n  jobs:\n  - run: ${OWN}\n    name: own\n`);
      return [RESET_LEFTHOOK];
    },
    { resync: ({ run }) => run(RESET_LEFTHOOK) },
  ),
  'lefthook (Go)': {
    get: ({ run, tools }) => {
      run('go install github.com/evilmartians/lefthook/v2@latest', { GOBIN: tools });
      return run('lefthook version').trim();
    },
    set: ({ write, run }) => {
      write('lefthook.yml', `pre-commit:\n  commands:\n    own:\n      run: ${OWN}\n`);
      run('lefthook install');
    },
    resync: ({ run }) => run('lefthook uninstall && lefthook install'),
  },
  'simple-git-hooks': npm(
    'simple-git-hooks',
    ({ write, json }) => {
      write('package.json', json({ 'simple-git-hooks': { 'pre-commit': OWN } }));
      return ['npx simple-git-hooks'];
    },
    { after: ({ run }) => run('npx simple-git-hooks'), resync: ({ run }) => run('npx simple-git-hooks') },
  ),
  'pre-commit (PyPI)': {
    get: ({ run, tools }) => {
      run(
        `python3 -m venv "${tools}/venv" && "${tools}/venv/bin/pip" install -q pre-commit && ln -sf venv/bin/pre-commit "${tools}/pre-commit"`,
      );
      return run('pre-commit --version').trim().split(' ').at(-1);
    },
    set: ({ write, run }) => {
      const hook = `  - id: own\n    name: own\n    entry: ${OWN}\n    language: system\n    always_run: true\n    pass_filenames: false\n`;
      write('.pre-commit-config.yaml', `# of the team\nrepos:\n- repo: local\n  hooks:\n${hook}`);
      run('pre-commit install');
    },
    after: ({ run }) => run('pre-commit install --hook-type pre-commit --hook-type commit-msg --hook-type pre-push'),
    resync: ({ run }) => run('pre-commit uninstall --hook-type commit-msg --hook-type pre-push'),
  },
  'lefthook (PyPI)': {
    get: ({ run, tools }) => {
      run(
        `python3 -m venv "${tools}/lvenv" && "${tools}/lvenv/bin/pip" install -q lefthook && ln -sf lvenv/bin/lefthook "${tools}/lefthook"`,
      );
      return run('lefthook version').trim();
    },
    set: ({ write, run }) => {
      write('lefthook.yml', `pre-commit:\n  commands:\n    own:\n      run: ${OWN}\n`);
      run('lefthook install');
    },
    resync: ({ run }) => run('lefthook uninstall && lefthook install'),
  },
};

function npm(name, set, more = {}) {
  return {
    ...more,
    get: ({ run, folder }) => {
      run(`npm install --silent --no-audit --no-fund --save-dev ${name}`);
      const installed = path.join(folder, 'node_modules', name.replace(/@.*/, ''), 'package.json');
      return JSON.parse(readFileSync(installed, 'utf8')).version;
    },
    set: (place) => {
      for (const command of set(place)) place.run(command);
    },
  };
}
