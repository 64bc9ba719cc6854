import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { AGENT_NAMES, AGENTS, type AgentName } from '../../../src/guard/index.js';
import { answerIn, stops } from './agent.js';
import { SAMPLES } from './payloads.js';
import { TestFolders, type TestRepository } from '../../git/test-repository.js';
import { buildOnce, ROOT } from '../build-once.js';
import { Product, type Ran } from '../product.js';
import { Samples } from '../samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);
buildOnce();

let seed = 9000;
const fresh = (): string => samples.token(seed++);
const ALL = AGENT_NAMES.join(',');
const SETTINGS = AGENT_NAMES.filter((name) => AGENTS[name].form === 'settings');

/** A repository with the product in its `node_modules`, as a project has it. */
function project(): TestRepository {
  const repo = folders.repository();
  const bin = join(repo.root, 'node_modules', '.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(ROOT, 'bin', 'tightlip.mjs'), join(bin, 'tightlip'));
  chmodSync(join(ROOT, 'bin', 'tightlip.mjs'), 0o755);
  return repo;
}

const guard = (repo: TestRepository, ...args: readonly string[]): Promise<Ran> =>
  product.run(['guard', ...args], { cwd: repo.root });

/** The command that stands in an agent's file for an event. */
function commandIn(file: string, event: string): string {
  const { hooks } = JSON.parse(readFileSync(file, 'utf8')) as { hooks: Record<string, Record<string, unknown>[]> };
  const [entry = {}] = hooks[event] ?? [];
  const [inner = entry] = (entry['hooks'] ?? []) as Record<string, unknown>[];
  return String(inner['command'] ?? inner['bash']);
}

const runLine = (line: string, input: string, how: { cwd: string; env?: Record<string, string> }): Promise<Ran> =>
  product.start(['/bin/sh', '-c', line], { ...how, input });

describe('guard install --agents', () => {
  it.each(SETTINGS)('writes lines for %s that stop a secret, and let the rest through', async (name) => {
    const repo = project();
    expect((await guard(repo, 'install', '--agents', name)).code).toBe(0);
    const file = join(repo.root, ...AGENTS[name].project);
    expect(readFileSync(file, 'utf8')).not.toContain(ROOT);
    for (const { agent, event, moment, payload } of SAMPLES.filter((sample) => sample.agent === name)) {
      const line = commandIn(file, event);
      const stopped = await runLine(line, JSON.stringify(payload(fresh(), repo.root)), { cwd: repo.root });
      expect([event, stops(stopped, agent)]).toEqual([event, moment !== 'edited']);
      const passed = await runLine(line, JSON.stringify(payload('plain', repo.root)), { cwd: repo.root });
      expect([event, stops(passed, agent), passed.err]).toEqual([event, false, '']);
    }
  });

  it.each(SETTINGS)('fails closed where tightlip is gone: %s', async (name) => {
    const repo = folders.repository();
    await guard(repo, 'install', '--agents', name);
    const line = commandIn(join(repo.root, ...AGENTS[name].project), AGENTS[name].hooks[0]?.event ?? '');
    const ran = await runLine(line, '{}', { cwd: repo.root, env: { PATH: '/usr/bin:/bin' } });
    expect(ran.code).toBe(2);
    expect(ran.err).not.toBe('');
  });

  it('tells how it stands, changes nothing a second time, and leaves what was there', async () => {
    const repo = folders.repository();
    const mine = '{\n\t"model": "x", // mine\n\t"hooks": {"Stop": []},\n}\n';
    repo.write('.claude/settings.json', mine);
    expect((await guard(repo, 'status', '--agents')).code).toBe(1);
    const first = await guard(repo, 'install', '--agents', ALL);
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringContaining('Gemini CLI: installed in .gemini/settings.json'),
    });
    expect(await guard(repo, 'status', '--agents')).toMatchObject({ code: 0, err: '' });
    expect((await guard(repo, 'install', '--agents', ALL)).out.match(/already there/g)).toHaveLength(
      AGENT_NAMES.length,
    );
    expect(existsSync(join(repo.root, '.git/hooks/pre-commit'))).toBe(false);
    const out = await guard(repo, 'uninstall', '--agents');
    expect(out.out.match(/taken out of/g)).toHaveLength(AGENT_NAMES.length);
    expect(readFileSync(join(repo.root, '.claude/settings.json'), 'utf8')).toBe(mine);
    expect(repo.lines('ls-files', '--others')).toEqual(['.claude/settings.json']);
    expect(existsSync(join(repo.root, '.github'))).toBe(false);
    expect((await guard(repo, 'uninstall', '--agents')).out).toContain('nothing was changed');
  });

  it('takes the agents that have left a trace, and asks for names where none has', async () => {
    const repo = folders.repository();
    const home = folders.folder();
    const install = (): Promise<Ran> =>
      product.run(['guard', 'install', '--agents'], { cwd: repo.root, env: { HOME: home } });
    expect(await install()).toMatchObject({ code: 2, err: expect.stringContaining('--agents claude,cursor') });
    mkdirSync(join(home, '.codex'));
    expect((await install()).out).toContain('Codex CLI: installed');
    mkdirSync(join(repo.root, '.gemini'));
    expect((await guard(repo, 'uninstall', '--agents')).code).toBe(0);
    expect((await install()).out).toMatch(/^Gemini CLI: installed[^\n]*\nAgents read/);
    expect(await guard(repo, 'install', '--agents', 'hal')).toMatchObject({
      code: 2,
      err: expect.stringContaining('knows no agent'),
    });
  });

  it('refuses a file that it could not change safely, with the lines to add, and changes none', async () => {
    const repo = folders.repository();
    repo.write('.gemini/settings.json', '{ "hooks": [');
    const ran = await guard(repo, 'install', '--agents', 'claude,gemini');
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('"BeforeTool"') });
    expect(existsSync(join(repo.root, '.claude'))).toBe(false);
    repo.write('.opencode/plugins/tightlip.js', 'export const Mine = 1;\n');
    expect((await guard(repo, 'install', '--agents', 'opencode')).err).toContain('plugin of somebody else');
  });

  it('goes into the home of the user, through a link, and works from a folder that is no repository', async () => {
    const home = folders.folder();
    const dots = folders.folder();
    writeFileSync(join(dots, 'claude.json'), '{}', { mode: 0o600 });
    mkdirSync(join(home, '.claude'));
    symlinkSync(join(dots, 'claude.json'), join(home, '.claude', 'settings.json'));
    const run = (...args: readonly string[]): Promise<Ran> =>
      product.run(['guard', ...args, '--agents', ALL, '--global'], { cwd: home, env: { HOME: home } });
    expect((await run('install')).code).toBe(0);
    const line = commandIn(join(dots, 'claude.json'), 'UserPromptSubmit');
    expect(line).toContain(join(ROOT, 'dist', 'hook.cjs'));
    const payload = { hook_event_name: 'UserPromptSubmit', prompt: fresh(), cwd: dots };
    const ran = await runLine(line, JSON.stringify(payload), { cwd: dots, env: { PATH: '/usr/bin:/bin', HOME: home } });
    expect([ran.code, stops(ran, 'claude')]).toEqual([2, true]);
    expect((await run('status')).code).toBe(0);
    expect((await run('uninstall')).code).toBe(0);
    expect(readFileSync(join(dots, 'claude.json'), 'utf8')).toBe('{}');
  });
});

type Hooks = Record<string, (input: object, output: Record<string, unknown>) => Promise<void>>;

describe('the plugin of opencode', () => {
  it('replaces a prompt, stops a tool, withholds its output, and lets the rest be', async () => {
    const repo = project();
    await guard(repo, 'install', '--agents', 'opencode');
    const file = join(repo.root, ...AGENTS.opencode.project);
    writeFileSync(join(repo.root, '.opencode', 'package.json'), '{"type":"module"}');
    const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      TightlipGuard: (input: object) => Promise<Hooks>;
    };
    const hooks = await module.TightlipGuard({ directory: repo.root });
    const secret = fresh();
    const prompt = {
      parts: [
        { type: 'text', text: `use ${secret}` },
        { type: 'file', url: `data:,${secret}` },
      ],
    };
    await hooks['chat.message']?.({}, prompt);
    expect(prompt.parts).toEqual([{ type: 'text', text: expect.stringContaining('tightlip stopped this prompt') }]);
    const stopped = hooks['tool.execute.before']?.({ tool: 'bash' }, { args: { command: `echo ${secret}` } });
    await expect(stopped).rejects.toThrow('tightlip stopped this tool call');
    const after = { title: 'env', output: `TOKEN=${secret}`, metadata: { output: secret } };
    await hooks['tool.execute.after']?.({ tool: 'bash' }, after);
    expect(samples.leakIn(JSON.stringify([prompt, after]))).toBeNull();
    expect(after.output).toContain('tightlip withheld');

    const clean = { parts: [{ type: 'text', text: 'hello' }] };
    await hooks['chat.message']?.({}, clean);
    await hooks['tool.execute.before']?.({ tool: 'bash' }, { args: { command: 'ls' } });
    const output = { title: 'ls', output: 'a b', metadata: {} };
    await hooks['tool.execute.after']?.({ tool: 'bash' }, output);
    expect([clean.parts[0]?.text, output.output]).toEqual(['hello', 'a b']);
  });
});

describe('guard run agent-…', () => {
  it('answers alike from the command line and from the hook', async () => {
    const repo = project();
    const agent: AgentName = 'cursor';
    const input = JSON.stringify({ hook_event_name: 'beforeSubmitPrompt', prompt: fresh(), cwd: repo.root });
    const ran = await product.run(['guard', 'run', `agent-${agent}`], { cwd: repo.root, input });
    expect(answerIn(ran, agent)).toMatchObject({ continue: false });
    const none = await product.run(['guard', 'run', 'agent-hal'], { cwd: repo.root, input });
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('no agent of this name') });
  });
});
