// A throw-away repository in which ten ordinary source files are staged.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const LINE = 'export function total(items) { return items.reduce((sum, item) => sum + item.price * item.count, 0); }\n';

export function commitOfTenFiles() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tightlip-bench-'));
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], { cwd: folder });
  git('init', '-q');
  for (let index = 0; index < 10; index++) writeFileSync(path.join(folder, `old${index}.js`), LINE.repeat(20));
  git('add', '.');
  git('commit', '-q', '-m', 'First');
  for (let index = 0; index < 10; index++)
    writeFileSync(path.join(folder, `new${index}.js`), `// file ${index}\n${LINE.repeat(60)}`);
  git('add', '.');
  return folder;
}

export const remove = (folder) => rmSync(folder, { recursive: true, force: true });
