// Proves the guard beside real hook managers: installs each from its registry into a throw-away folder, with a hook of its own,
// puts the guard in, tries a commit, a message and a push that carry a harmless made-up secret, sees that the manager's own hook
// still runs, takes the guard out again and compares every file. Needs a network; the normal tests need none.
//   npm run drill:managers [NAME…]
//   npm run drill:managers -- --sealers [NAME…]     tools that encrypt files, see drill-sealers.mjs
import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, isStale } from './build.mjs';
import { MANAGERS } from './drill/managers.mjs';
import { place, ranOwn, stopped } from './drill/place.mjs';

const DOORS = ['commit', 'message', 'push'];

/** A token in the form of GitHub's, its checksum right, that nobody ever issued. */
function secret() {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const body = Array.from(randomBytes(30), (byte) => letters[byte % 62]).join('');
  return `${'ghp'}_${body}${base62(crc32(body)).padStart(6, '0')}`;
}

function base62(number) {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return number === 0 ? '' : base62(Math.floor(number / 62)) + digits[number % 62];
}

function crc32(text) {
  let sum = ~0;
  for (const byte of Buffer.from(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** Every file that is neither an object nor a dependency, as one text. */
function picture(folder) {
  const lines = [];
  const walk = (at) => {
    for (const name of readdirSync(path.join(folder, at)).sort()) {
      const file = path.posix.join(at, name);
      if (/^(?:node_modules|own-hook\.log|f\d|\.git\/(?!hooks))/.test(file)) continue;
      const stat = lstatSync(path.join(folder, file));
      if (stat.isDirectory()) walk(file);
      else {
        const text = stat.isSymbolicLink()
          ? readlinkSync(path.join(folder, file))
          : readFileSync(path.join(folder, file));
        lines.push(`${file} ${(stat.mode & 0o777).toString(8)} ${createHash('sha256').update(text).digest('hex')}`);
      }
    }
  };
  walk('');
  return lines.join('\n');
}

let count = 0;

function tryDoors(at) {
  const file = () => `f${count++}.txt`;
  const results = {};
  const bad = file();
  at.write(bad, `token = "${secret()}"\n`);
  at.run(`git add ${bad}`);
  const base = at.run('git rev-parse HEAD').trim();
  results.commit = stopped(at.start('git commit -q -m x'), 'commit');
  at.run(`git reset -q --soft ${base}`);
  at.run(`git rm -q --cached ${bad} && rm ${bad}`);
  results.message = stopped(at.start(`git commit -q --allow-empty -m "use ${secret()}"`), 'message');
  at.run(`git reset -q --soft ${base}`);
  const pushed = file();
  at.write(pushed, `token = "${secret()}"\n`);
  at.run(`git add ${pushed} && git commit -q --no-verify -m x`);
  results.push = stopped(at.start('git push -q origin main'), 'push');
  at.run('git reset -q --hard HEAD~1');
  ranOwn(at);
  const clean = file();
  at.write(clean, 'plain words\n');
  at.run(`git add ${clean} && git commit -q -m "plain words" && git push -q origin main`);
  results.own = ranOwn(at) ? 'runs' : 'LOST';
  return results;
}

function drill(name) {
  const manager = MANAGERS[name];
  const at = place(name);
  try {
    const version = manager.get(at);
    at.run('git add -A && git commit -q --no-verify -m base && git push -q --no-verify origin main');
    manager.set(at);
    at.run('git add -A && git commit -q --no-verify --allow-empty -m manager && git push -q --no-verify origin main');
    const before = picture(at.folder);
    at.run('tightlip guard install');
    const installed = picture(at.folder);
    at.run('tightlip guard install');
    const twice = picture(at.folder) === installed ? 'yes' : 'NO';
    at.run('git add -A && git commit -q --no-verify --allow-empty -m guard');
    const first = tryDoors(at);
    if (process.argv.includes('--verbose')) process.stderr.write(at.start('tightlip guard status').stdout);
    // What the team does next: the manager takes over the hooks that are new in its file.
    if (manager.after !== undefined) manager.after(at);
    const second = manager.after === undefined ? first : tryDoors(at);
    const status = JSON.parse(at.start('tightlip guard status --json').stdout).hooks;
    const by = [...new Set(status.map(({ calledBy }) => calledBy))].join(', ');
    at.run('tightlip guard uninstall');
    // What the manager made while the guard was there is the manager's to take back.
    manager.resync?.(at);
    const restored = picture(at.folder) === before;
    if (!restored && process.argv.includes('--verbose'))
      process.stderr.write(`${difference(before, picture(at.folder))}\n`);
    const doors = DOORS.map((door) =>
      first[door] === second[door] ? first[door] : `${first[door]}, then ${second[door]}`,
    );
    const own = first.own === second.own ? first.own : `${first.own}, then ${second.own}`;
    return [name, version, ...doors, own, by, twice, restored ? 'yes' : 'NO'];
  } catch (error) {
    if (process.argv.includes('--verbose')) process.stderr.write(`${error.stack}\n`);
    return [name, `not tried: ${error.message.replaceAll('|', '/').slice(0, 160)}`, ...Array(7).fill('')];
  } finally {
    if (!process.argv.includes('--keep')) rmSync(at.base, { recursive: true, force: true });
    else process.stderr.write(`${at.base}\n`);
  }
}

const difference = (a, b) =>
  [
    ...a
      .split('\n')
      .filter((line) => !b.includes(line))
      .map((line) => `- ${line}`),
    ...b
      .split('\n')
      .filter((line) => !a.includes(line))
      .map((line) => `+ ${line}`),
  ].join('\n');

async function drillManagers() {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const names = Object.keys(MANAGERS).filter(
    (name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
  );
  const head = ['manager', 'version', ...DOORS, 'its own hook', 'called by', 'twice the same', 'restored'];
  const line = (cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  line(head);
  line(head.map(() => '---'));
  const rows = names.map((name) => {
    const row = drill(name);
    line(row);
    return row.join(' ');
  });
  const failed = rows.filter((row) => /MISSED|LOST|NO\b/.test(row)).length;
  const untried = rows.filter((row) => row.includes('not tried')).length;
  const verdict =
    failed === 0 ? 'Every door stopped, wherever it was tried.' : `${failed} of ${rows.length} not as it should be.`;
  process.stdout.write(`\n${verdict}${untried === 0 ? '' : ` Not tried: ${untried}.`}\n`);
  process.exitCode = failed > 0 ? 1 : untried > 0 ? 2 : 0;
}

if (isStale()) await build();
if (process.argv.includes('--sealers')) await (await import('./drill-sealers.mjs')).drillSealers();
else await drillManagers();
