// Proves the guard on files of real tools that encrypt them: what the tool sealed passes the commit and the push without a word; what was
// forgotten is stopped at both, and a hook that was there before still runs. Needs the tools on the PATH; the normal tests need none.
//   npm run drill:managers -- --sealers [NAME…]
import { rmSync } from 'node:fs';
import { place, ranOwn, stopped } from './drill/place.mjs';
import { SEALERS } from './drill/sealers.mjs';

const HEAD = ['tool', 'version', 'sealed', 'forgotten', 'commit', 'push', 'own hook'];

const missing = (at, { needs }) => needs.filter((name) => at.start(`command -v ${name}`).status !== 0);

/** Committed and pushed, and nothing said: the guard's words are the only ones that such a commit could have. */
function passes(at, command) {
  const ran = at.start(command);
  const said = `${ran.stdout}${ran.stderr}`.trim();
  return ran.status === 0 && said === '' ? 'silent' : `STOPPED (${said.split('\n').slice(0, 4).join(' / ')})`;
}

function drill(name) {
  const sealer = SEALERS[name];
  const at = place(name);
  try {
    const lacking = missing(at, sealer);
    if (lacking.length > 0) return [[name, `not installed: ${lacking.join(', ')}`, '', '', '', '', '']];
    at.write('.git/hooks/pre-commit', '#!/bin/sh\nnode ./own-hook.cjs\n', 0o755);
    at.run('git add -A && git commit -q -m base && git push -q origin main');
    at.run('tightlip guard install');
    sealer.sealed(at);
    ranOwn(at);
    at.run('git add -A');
    const committed = passes(at, 'git commit -q -m sealed');
    const own = ranOwn(at) ? 'runs' : 'LOST';
    const sealed = committed === 'silent' ? passes(at, 'git push -q origin main') : committed;
    const version = at.start(sealer.version).stdout.trim().split('\n')[0];
    // The rest goes on from the commit that was stopped.
    if (sealed !== 'silent') return [[name, version, sealed, '', '', '', own]];
    return Object.entries(sealer.forgotten).map(([what, forget]) => [
      name,
      version,
      sealed,
      what,
      ...doors(at, forget),
      own,
    ]);
  } catch (error) {
    return [[name, `not tried: ${error.message.replaceAll('|', '/').slice(0, 300)}`, '', '', '', '', '']];
  } finally {
    at.start('gpgconf --kill gpg-agent');
    if (process.argv.includes('--keep')) process.stderr.write(`${at.base}\n`);
    else rmSync(at.base, { recursive: true, force: true });
  }
}

/** The commit is stopped; so is the push, where the commit was made with --no-verify. */
function doors(at, forget) {
  const base = at.run('git rev-parse HEAD').trim();
  const file = forget(at);
  at.run(`git diff --cached --quiet -- ${file} && git add ${file} || :`);
  const ran = at.start('git commit -q -m forgotten');
  const commit = named(stopped(ran, 'commit'), ran, file);
  at.start('git commit -q --no-verify -m forgotten');
  const pushed = at.start('git push -q origin main');
  const push = named(stopped(pushed, 'push'), pushed, file);
  at.run(`git reset -q --hard ${base}`);
  return [commit, push];
}

const named = (verdict, { stderr }, file) =>
  verdict === 'stopped' && !stderr.includes(`\n${file}:`) ? 'MISSED (another file)' : verdict;

export async function drillSealers() {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const names = Object.keys(SEALERS).filter(
    (name) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().startsWith(word.toLowerCase())),
  );
  const line = (cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  line(HEAD);
  line(HEAD.map(() => '---'));
  const rows = names.flatMap((name) => {
    const found = drill(name);
    for (const row of found) line(row);
    return found.map((row) => row.join(' '));
  });
  const failed = rows.filter((row) => /MISSED|LOST|STOPPED/.test(row)).length;
  const untried = rows.filter((row) => /not (?:tried|installed)/.test(row)).length;
  const verdict =
    failed === 0 ? 'All as it should be, wherever it was tried.' : `${failed} of ${rows.length} not as it should be.`;
  process.stdout.write(`\n${verdict}${untried === 0 ? '' : ` Not tried: ${untried}.`}\n`);
  process.exitCode = failed > 0 ? 1 : untried > 0 ? 2 : 0;
}
