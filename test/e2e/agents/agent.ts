import { join } from 'node:path';
import { expect } from 'vitest';
import type { AgentName } from '../../../src/guard/index.js';
import { ROOT } from '../build-once.js';
import type { Product, Ran } from '../product.js';

export type Asked = { readonly agent: AgentName; readonly input: string; readonly cwd: string; readonly home?: string };

/** What the hook of an agent answers to a text on standard input. */
export const ask = (product: Product, { agent, input, cwd, home = '/nonexistent' }: Asked): Promise<Ran> =>
  product.start([process.execPath, join(ROOT, 'dist', 'hook.cjs'), `agent-${agent}`], {
    cwd,
    input,
    env: { HOME: home },
  });

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
