import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { TEST_ENV, TestFolders } from '../git/test-repository.js';
import { buildOnce, ROOT } from './build-once.js';
import { Product } from './product.js';
import { Samples } from './samples.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
const product = new Product(samples);
buildOnce();

type Found = {
  readonly state: string;
  readonly findings: readonly {
    fingerprint: string;
    detector: string;
    places: readonly { path: string; line: number }[];
  }[];
  readonly gaps: readonly object[];
};

type Server = {
  readonly client: Client;
  /** The answer of a tool, held to its schema by the client, and searched for secrets. */
  readonly call: (name: string, input?: Record<string, unknown>) => Promise<CallToolResult>;
  readonly scan: (name: string, input?: Record<string, unknown>) => Promise<Found>;
};

async function serverIn(cwd: string): Promise<Server> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(ROOT, 'bin', 'tightlip.mjs'), 'mcp'],
      cwd,
      env: { PATH: TEST_ENV['PATH'] ?? '', HOME: '/nonexistent' },
    }),
  );
  onTestFinished(() => client.close());
  // The client learns the schemas of the answers here, and holds every answer to them.
  await client.listTools();
  const call: Server['call'] = async (name, input = {}) => {
    const result = (await client.callTool({ name, arguments: input })) as CallToolResult;
    expect(samples.leakIn(JSON.stringify(result)), 'a secret was told').toBeNull();
    return result;
  };
  return { client, call, scan: async (name, input) => (await call(name, input)).structuredContent as Found };
}

const textOf = ({ content }: CallToolResult): string => (content[0]?.type === 'text' ? content[0].text : '');

describe('tightlip mcp', () => {
  it('declares its tools, each with both schemas, as reading only', async () => {
    const { client } = await serverIn(folders.folder());
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['scan_text', 'scan_path', 'explain_finding', 'list_detectors']);
    for (const { annotations, inputSchema, outputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(inputSchema['additionalProperties']).toBe(false);
      expect(outputSchema?.required?.length).toBeGreaterThan(0);
      expect(description).not.toBe('');
    }
    expect(client.getInstructions()).toContain('scan_text');
    expect(client.getServerVersion()?.name).toBe('tightlip');
  });

  it('finds what stands in a text, and does not say it again', async () => {
    const { call, scan } = await serverIn(folders.folder());
    const found = await scan('scan_text', { text: `a\nmarker-word ${samples.token(1)}\n`, path: 'src/a.ts' });
    expect(found).toMatchObject({
      state: 'complete',
      findings: [{ detector: 'github.pat', places: [{ path: 'src/a.ts', line: 2 }] }],
    });
    expect(JSON.stringify(found)).not.toContain('marker-word');
    expect(await scan('scan_text', { text: 'nothing' })).toMatchObject({ state: 'complete', findings: [] });
    expect((await call('scan_text', { text: 'nothing' })).isError).toBeUndefined();
  });

  it('holds to the settings, the allow file and the own secrets of its folder', async () => {
    const repo = folders.repository();
    const { scan } = await serverIn(repo.root);
    const own = ['Zt7kq', 'Wq9rLm2pXv4b'].join('-');
    repo.write('.gitignore', '.env\n');
    repo.write('.env', `DB_PASSWORD=${own}\n`);
    const found = await scan('scan_text', { text: `it is ${Buffer.from(own).toString('base64')}` });
    expect(found.findings).toHaveLength(1);
    const [{ fingerprint = '' } = {}] = (await scan('scan_text', { text: samples.token(2) })).findings;
    repo.write('.tightlip-allow', `${fingerprint} github.pat "made up"\n`);
    expect(await scan('scan_text', { text: samples.token(2) })).toMatchObject({ findings: [], suppressed: 1 });
  });

  it('looks at files of its folder, as they are and as they are staged', async () => {
    const repo = folders.repository();
    repo.commit({ 'a.txt': 'clean\n' });
    repo.write('src/b.txt', `x\n${samples.token(3)}\n`);
    repo.write('c.txt', `${samples.token(4)}\n`);
    repo.git('add', 'c.txt');
    const { scan } = await serverIn(repo.root);
    const paths = ({ findings }: Found): readonly string[] =>
      findings.flatMap(({ places }) => places.map(({ path }) => path));
    expect(paths(await scan('scan_path')).toSorted()).toEqual(['c.txt', 'src/b.txt']);
    expect(paths(await scan('scan_path', { path: 'src' }))).toEqual([expect.stringContaining('b.txt')]);
    expect(paths(await scan('scan_path', { what: 'staged' }))).toEqual(['c.txt']);
  });

  it('goes nowhere else: not above its folder, and not through a link', async () => {
    const outside = folders.repository();
    outside.write('secret.txt', `${samples.token(5)}\n`);
    const repo = folders.repository();
    symlinkSync(outside.root, join(repo.root, 'link'));
    const { call } = await serverIn(repo.root);
    for (const path of ['..', '/etc', outside.root, 'link', 'link/secret.txt', `../${samples.token(6)}`]) {
      const refused = await call('scan_path', { path });
      expect([path.length, refused.isError]).toEqual([path.length, true]);
    }
    const line = await call('explain_finding', { what: `${outside.root}/secret.txt:1` });
    expect(line).toMatchObject({ isError: true });
    expect(textOf(line)).toContain('below the folder');
  });

  it('explains a finding, a line and a detector', async () => {
    const repo = folders.repository();
    repo.commit({ 'a.txt': `${samples.token(7)}\n` });
    const { call, scan } = await serverIn(repo.root);
    const [{ fingerprint = '' } = {}] = (await scan('scan_path')).findings;
    const explained = async (what: string): Promise<unknown> =>
      (await call('explain_finding', { what })).structuredContent;
    expect(await explained(fingerprint)).toMatchObject({ explanation: expect.stringContaining('a.txt:1') });
    expect(await explained('a.txt:1')).toMatchObject({ explanation: expect.stringContaining('github.pat') });
    expect(await explained('github.pat')).toMatchObject({ explanation: expect.stringContaining('GitHub') });
    expect(await call('explain_finding', { what: samples.token(8) })).toMatchObject({ isError: true });
  });

  it('lists detectors, no more than are of use at once', async () => {
    const { call } = await serverIn(folders.folder());
    const all = (await call('list_detectors')).structuredContent as { detectors: object[]; omitted: number };
    expect([all.detectors.length, all.omitted > 0]).toEqual([200, true]);
    const some = (await call('list_detectors', { query: 'GitHub PAT' })).structuredContent;
    expect(some).toMatchObject({ omitted: 0 });
    expect(JSON.stringify(some)).toContain('"github.pat"');
    const own = (await call('list_detectors', { query: 'own. .env' })).structuredContent;
    expect(own).toMatchObject({ detectors: [{ id: 'own.env-value', severity: 'critical' }], omitted: 0 });
    const page = await call('explain_finding', { what: 'unencrypted.sops' });
    expect(JSON.stringify(page.structuredContent)).toContain('SOPS');
  });

  it('refuses input of another form without saying it again, and goes on', async () => {
    const { call, scan, client } = await serverIn(folders.folder());
    const token = samples.token(9);
    for (const input of [{}, { text: 1 }, { text: 'a', [token]: 1 }, { text: 'a', path: [token] }])
      expect(await call('scan_text', input)).toMatchObject({ isError: true });
    await expect(client.callTool({ name: token, arguments: {} })).rejects.toSatisfy(
      (error: Error) => samples.leakIn(error.message) === null,
    );
    expect(await scan('scan_text', { text: 'a' })).toMatchObject({ findings: [] });
  });

  it('answers many at once, each its own', async () => {
    const { scan } = await serverIn(folders.folder());
    const texts = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? samples.token(20 + index) : 'plain'));
    const found = await Promise.all(texts.map((text) => scan('scan_text', { text })));
    expect(found.map(({ findings }) => findings.length)).toEqual([1, 0, 1, 0, 1, 0, 1, 0]);
  });

  it('writes the protocol and nothing else, survives what is none, and ends with its input', async () => {
    const request = (id: number, method: string, params: object): string =>
      JSON.stringify({ jsonrpc: '2.0', id, method, params });
    const input = [
      request(1, 'initialize', {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'x', version: '1' },
      }),
      'no protocol at all',
      request(2, 'tools/call', { name: 'scan_text', arguments: { text: samples.token(30) } }),
      request(3, samples.token(31), {}),
    ];
    const ran = await product.run(['mcp'], { cwd: folders.folder(), input: `${input.join('\n')}\n` });
    expect([ran.code, ran.err]).toEqual([0, '']);
    const ids = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { jsonrpc: string; id: number }).id);
    expect(ids.toSorted()).toEqual([1, 2, 3]);
  });

  it('ends where a message has no end', async () => {
    const ran = await product.run(['mcp'], { cwd: folders.folder(), input: Buffer.alloc(8 << 20, 'a') });
    expect([ran.code, ran.out]).toEqual([2, '']);
  });
});
