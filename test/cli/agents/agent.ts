import { Readable, Writable } from 'node:stream';
import { expect } from 'vitest';
import { runHook } from '../../../src/cli/hook/run.js';
import type { AgentName } from '../../../src/guard/index.js';
import type { Ran, Stage } from '../stage.js';

/** What the hook of an agent answers to a text on standard input. */
export async function ask(stage: Stage, agent: AgentName, input: string): Promise<Ran> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await runHook(
    { name: `agent-${agent}`, args: [] },
    {
      stdin: Readable.from([Buffer.from(input)]),
      stdout,
      stderr,
      env: { PATH: process.env['PATH'], HOME: stage.home, GIT_CONFIG_NOSYSTEM: '1' },
      cwd: stage.folder,
      home: stage.home,
    },
  );
  return { code, out: stdout.text, err: stderr.text };
}

export const askAbout = (stage: Stage, agent: AgentName, payload: object): Promise<Ran> =>
  ask(stage, agent, JSON.stringify(payload));

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** What standard output may hold, by agent: nothing or one JSON object; of Copilot also lines that tell of progress. */
export function answerIn({ out }: Ran, agent: AgentName): Record<string, unknown> | null {
  const lines = out.split('\n').filter((line) => line !== '');
  const progress = lines.filter((line) => (JSON.parse(line) as { type?: unknown }).type === 'progress');
  if (agent !== 'copilot') expect(progress).toEqual([]);
  const [answer, ...more] = lines.filter((line) => !progress.includes(line));
  expect(more).toEqual([]);
  return answer === undefined ? null : (JSON.parse(answer) as Record<string, unknown>);
}

/** Whether an answer stops what is about to happen, in the words of the agent's documentation. */
export function stops(ran: Ran, agent: AgentName): boolean {
  const answer = answerIn(ran, agent) ?? {};
  expect([0, 2]).toContain(ran.code);
  if (ran.code === 2) {
    expect(ran.err.trim()).not.toBe('');
    return true;
  }
  const hidden = (answer['hookSpecificOutput'] as Record<string, unknown> | undefined)?.['updatedToolOutput'];
  return (
    hidden !== undefined ||
    answer['permission'] === 'deny' ||
    answer['continue'] === false ||
    answer['permissionDecision'] === 'deny' ||
    answer['modifiedResult'] !== undefined ||
    answer['modifiedTransformedPrompt'] !== undefined
  );
}
