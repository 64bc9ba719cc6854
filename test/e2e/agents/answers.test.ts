import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AGENT_NAMES, type AgentName } from '../../../src/guard/index.js';
import { makeStage, type Stage } from '../../cli/stage.js';
import { Product, type Ran } from '../product.js';
import { Samples } from '../samples.js';
import { answerIn, ask, stops } from './agent.js';
import { SAMPLES } from './payloads.js';

const samples = new Samples();
const product = new Product(samples);
const SECRET = samples.token(11);
const NAMED = SAMPLES.map((sample, index) => [`${sample.agent} ${sample.event} ${index}`, sample] as const);

const askAbout = ({ folder, home }: Stage, agent: AgentName, payload: object): Promise<Ran> =>
  ask(product, { agent, input: JSON.stringify(payload), cwd: folder, home });

describe('a secret is stopped in the form of the agent, and told of without it', () => {
  it.each(NAMED)('%s', async (_, { agent, moment, payload }) => {
    const stage = makeStage();
    const ran = await askAbout(stage, agent, payload(SECRET, stage.folder));
    expect(stops(ran, agent)).toBe(moment !== 'edited');
    const said = `${ran.out}${ran.err}`;
    expect(said).toContain(`…${SECRET.slice(-4)}`);
    expect(said).toContain('tightlip');
  });
});

describe('the settings', () => {
  it.each(AGENT_NAMES)('say how %s is answered', async (agent) => {
    const stage = makeStage();
    const payload = (SAMPLES.find((sample) => sample.agent === agent && sample.moment === 'before') ?? SAMPLES[0])
      ?.payload;
    const about = (): Promise<Ran> => askAbout(stage, agent, payload?.(SECRET, stage.folder) ?? {});
    stage.write('tightlip.toml', 'mode = "warn"\n');
    const warned = await about();
    expect(stops(warned, agent)).toBe(false);
    expect(`${warned.out}${warned.err}`).toContain('tightlip warns');
    stage.write('tightlip.toml', 'mode = "observe"\n');
    const observed = await about();
    expect([stops(observed, agent), observed.err]).toEqual([false, '']);
    expect(observed.out).not.toContain('tightlip');
  });

  it('and the allow file hold as everywhere', async () => {
    const stage = makeStage();
    const about = (): Promise<Ran> =>
      askAbout(stage, 'claude', { hook_event_name: 'UserPromptSubmit', prompt: SECRET, cwd: stage.folder });
    stage.write('.tightlip-allow', `${await fingerprintOf(stage)} github.pat "a made-up one"\n`);
    expect(await about()).toEqual({ code: 0, out: '', err: '' });
    stage.write('.tightlip-allow', '');
    stage.write('tightlip.toml', '[[guard.modes]]\nmode = "warn"\ndetector = "github.*"\n');
    expect(await about()).toMatchObject({ code: 0, out: expect.stringContaining('tightlip warns') });
  });
});

async function fingerprintOf(stage: Stage): Promise<string> {
  stage.write('seen.txt', `${SECRET}\n`);
  const { out } = await stage.tightlip('scan', '--tree', '--format', 'json');
  return (JSON.parse(out) as { findings: { fingerprint: string }[] }).findings[0]?.fingerprint ?? '';
}

describe('a tool that ran', () => {
  it('keeps its output, but for what holds a secret', async () => {
    const stage = makeStage();
    const ran = await askAbout(stage, 'claude', {
      hook_event_name: 'PostToolUse',
      tool_name: 'Bash',
      cwd: stage.folder,
      tool_response: {
        stdout: `t=${SECRET}`,
        stderr: 'a warning',
        interrupted: false,
        persistedOutputPath: '/tmp/out',
        parts: [{ text: 'kept' }, { text: SECRET }],
      },
    });
    const said = expect.stringContaining('tightlip withheld');
    const updatedToolOutput = {
      stdout: said,
      stderr: 'a warning',
      interrupted: false,
      parts: [{ text: 'kept' }, { text: said }],
    };
    expect(answerIn(ran, 'claude')).toMatchObject({ hookSpecificOutput: { updatedToolOutput } });
  });

  it('loses all of its output where a secret shows only by the name beside it', async () => {
    const stage = makeStage();
    const value = ['Zt7kq', 'Wq9rLm2pXv4b'].join('-');
    const ran = await askAbout(stage, 'claude', {
      hook_event_name: 'PostToolUse',
      cwd: stage.folder,
      tool_response: { db_password: value, note: 'x' },
    });
    expect(ran.out).not.toContain(value);
    expect(stops(ran, 'claude')).toBe(true);
  });
});

/** Ways to bring a file to the model: the name of the tool, and what it is called with. */
const READING: readonly (readonly [string, object])[] = [
  ['a tool of Claude Code', { tool_name: 'Read', tool_input: { file_path: 'keys.txt' } }],
  ['a tool of Gemini', { tool_name: 'read_file', tool_input: { absolute_path: 'keys.txt' } }],
  ['a list of files', { tool_name: 'read_many_files', tool_input: { paths: ['a', 'keys.txt'] } }],
  ['a tool of Copilot', { toolName: 'view', toolArgs: '{"path":"keys.txt"}' }],
  ['a tool of opencode', { event: 'tool.execute.before', tool: 'read', args: { filePath: 'keys.txt' } }],
  ['a link', { tool_name: 'Read', tool_input: { file_path: 'link.txt' } }],
  ['cat', { tool_name: 'Bash', tool_input: { command: 'cd . && cat keys.txt | sort' } }],
  ['a redirection', { tool_name: 'Bash', tool_input: { command: 'python3 show.py < "keys.txt"' } }],
  ['cat in a substitution', { tool_name: 'Bash', tool_input: { command: 'echo "$(cat keys.txt)"' } }],
  ['a mention in a prompt', { hook_event_name: 'UserPromptSubmit', prompt: 'Look at @keys.txt.' }],
  ['an attachment', { hook_event_name: 'beforeSubmitPrompt', prompt: 'x', attachments: [{ filePath: 'keys.txt' }] }],
];

describe('a file that is about to be read', () => {
  it.each(READING)('is looked at first: %s', async (_, payload) => {
    const stage = makeStage();
    stage.write('keys.txt', `# keys\n${SECRET}\n`);
    symlinkSync(join(stage.folder, 'keys.txt'), join(stage.folder, 'link.txt'));
    const ran = await askAbout(stage, 'claude', { cwd: stage.folder, ...payload });
    expect(stops(ran, 'claude')).toBe(true);
    expect(ran.err).toContain('.txt:2');
  });

  it.each([
    ['is only written to', { tool_name: 'Write', tool_input: { file_path: 'keys.txt', content: 'clean' } }],
    ['is only named', { tool_name: 'Bash', tool_input: { command: 'chmod 600 keys.txt' } }],
    ['is not there', { tool_name: 'Read', tool_input: { file_path: 'gone.txt' } }],
    ['is a folder', { tool_name: 'Read', tool_input: { file_path: '.' } }],
    ['is a device', { tool_name: 'Read', tool_input: { file_path: '/dev/zero' } }],
    ['has a name that no file can have', { tool_name: 'Read', tool_input: { file_path: 'x'.repeat(9000) } }],
  ])('is let be where it %s', async (_, payload) => {
    const stage = makeStage();
    stage.write('keys.txt', `${SECRET}\n`);
    const ran = await askAbout(stage, 'claude', { hook_event_name: 'PreToolUse', cwd: stage.folder, ...payload });
    expect(ran).toEqual({ code: 0, out: '', err: '' });
  });

  it('is stopped for a value that is secret here alone', async () => {
    const stage = makeStage();
    const value = ['Zt7kq', 'Wq9rLm2pXv4b'].join('-');
    stage.write('.gitignore', '.env\n');
    stage.write('.env', `DB_PASSWORD=${value}\n`);
    const ran = await askAbout(stage, 'claude', {
      hook_event_name: 'UserPromptSubmit',
      cwd: stage.folder,
      prompt: `log in with ${Buffer.from(value).toString('base64')}`,
    });
    expect(stops(ran, 'claude')).toBe(true);
    expect(ran.err).not.toContain(value);
  });
});

describe('what cannot be understood', () => {
  it.each(AGENT_NAMES)('stops, in the form of %s', async (agent) => {
    const stage = makeStage();
    for (const input of ['', '[1', '"text"', '[]', 'null', '{"a":', `{"prompt":${'['.repeat(200_000)}`]) {
      const ran = await ask(product, { agent, input, cwd: stage.folder });
      expect(stops(ran, agent)).toBe(true);
      expect(ran.code).toBe(2);
    }
  });

  it('stops where the settings cannot be read, and says so', async () => {
    const stage = makeStage();
    stage.write('tightlip.toml', 'mode = "loud"\n');
    const ran = await askAbout(stage, 'claude', {
      hook_event_name: 'UserPromptSubmit',
      prompt: 'x',
      cwd: stage.folder,
    });
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('tightlip.toml') });
  });

  it('works outside of a repository', async () => {
    const stage = makeStage({ repository: false });
    mkdirSync(join(stage.folder, 'sub'));
    writeFileSync(join(stage.folder, 'sub', 'a.txt'), SECRET);
    const payload = { tool_name: 'Read', tool_input: { file_path: 'sub/a.txt' }, cwd: stage.folder };
    expect(stops(await askAbout(stage, 'codex', payload), 'codex')).toBe(true);
  });
});
