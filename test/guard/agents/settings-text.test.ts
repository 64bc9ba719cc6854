import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENTS, type AgentName, type AgentSpec } from '../../../src/guard/agents/agents.js';
import {
  eventsWithHook,
  freshSettings,
  saysNothing,
  SettingsTextError,
  withHooks,
  withoutHooks,
} from '../../../src/guard/agents/settings-text.js';

const SETTINGS = (Object.keys(AGENTS) as readonly AgentName[]).filter((name) => AGENTS[name].form === 'settings');
const specOf = (name: AgentName): AgentSpec => AGENTS[name];
const command = (name: AgentName): string => `'/opt/node' '/opt/a b/hook.cjs' agent-${name} || exit 2`;

/** JSON as people leave it: any indent, any line end, comments, a comma too many. */
const style = fc.record({
  indent: fc.constantFrom(0, 2, 4, '\t'),
  crlf: fc.boolean(),
  end: fc.constantFrom('', '\n', '\n\n'),
  mark: fc.boolean(),
  comment: fc.boolean(),
});

const foreignEntry = fc.record({
  matcher: fc.constantFrom('Bash', '*'),
  hooks: fc.array(fc.record({ type: fc.constant('command'), command: fc.string({ maxLength: 12 }) }), { maxLength: 2 }),
});

const foreign = (name: AgentName): fc.Arbitrary<object> =>
  fc
    .record(
      {
        model: fc.string({ unit: 'grapheme', maxLength: 8 }),
        permissions: fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 }),
        hooks: fc.dictionary(
          fc.constantFrom('Stop', ...specOf(name).hooks.map(({ event }) => event)),
          fc.array(foreignEntry, { maxLength: 2 }),
          { maxKeys: 3 },
        ),
      },
      { requiredKeys: [] },
    )
    .map((settings) => (specOf(name).version === null ? settings : { version: 1, ...settings }));

const document = (name: AgentName): fc.Arbitrary<string> =>
  fc.tuple(foreign(name), style).map(([settings, { indent, crlf, end, mark, comment }]) => {
    const text = JSON.stringify(settings, null, indent).replace('{', comment ? '{ // {"hooks"\n' : '{');
    const lines = `${text}${end}`.replaceAll('\n', crlf ? '\r\n' : '\n');
    return Buffer.from(`${mark ? '\ufeff' : ''}${lines}`).toString('latin1');
  });

const plain = (text: string): unknown =>
  JSON.parse(
    Buffer.from(text, 'latin1')
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replace('// {"hooks"', ''),
  );

describe.each(SETTINGS)('settings of %s', (name) => {
  const spec = specOf(name);

  it('come back to the byte, whatever stood there', () => {
    fc.assert(
      fc.property(document(name), (before) => {
        const after = withHooks(before, spec, command(name));
        expect(withHooks(after, spec, command(name))).toBe(after);
        expect(eventsWithHook(after).toSorted()).toEqual(spec.hooks.map(({ event }) => event).toSorted());
        expect(withoutHooks(after)).toBe(before);
        expect(withoutHooks(before)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('keep all that others have in them', () => {
    fc.assert(
      fc.property(document(name), (before) => {
        const [was, now] = [plain(before), plain(withHooks(before, spec, command(name)))];
        const hooks = (now as { hooks: Record<string, unknown[]> }).hooks;
        const had = (was as { hooks?: Record<string, unknown[]> }).hooks ?? {};
        const expected = Object.fromEntries(
          Object.entries({ ...had, ...hooks }).map(([event]) => [
            event,
            [
              ...(had[event] ?? []),
              ...spec.hooks.filter((one) => one.event === event).map((one) => one.entry(command(name))),
            ],
          ]),
        );
        expect(now).toEqual({ ...(was as object), hooks: expected });
      }),
      { numRuns: 200 },
    );
  });

  it('are renewed in place where the program moved', () => {
    fc.assert(
      fc.property(document(name), (before) => {
        const old = withHooks(before, spec, `'/old/node' '/old/hook.cjs' agent-${name} || exit 2`);
        const renewed = withHooks(old, spec, command(name));
        expect(renewed).not.toContain('/old/hook.cjs');
        expect(plain(renewed)).toEqual(plain(withHooks(before, spec, command(name))));
        expect(withoutHooks(renewed)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('are a file of their own where there was none, and say nothing without it', () => {
    const fresh = freshSettings(spec, command(name));
    expect(withHooks(fresh, spec, command(name))).toBe(fresh);
    expect(saysNothing(withoutHooks(fresh) ?? '')).toBe(true);
  });
});

describe('settings that somebody mixed theirs into', () => {
  it('lose only our part', () => {
    const text = JSON.stringify({
      hooks: {
        PreToolUse: [
          {
            matcher: '*',
            hooks: [
              { type: 'command', command: 'theirs' },
              { type: 'command', command: command('claude') },
            ],
          },
        ],
      },
    });
    expect(plain(withoutHooks(text) ?? '')).toEqual({
      hooks: { PreToolUse: [{ matcher: '*', hooks: [{ type: 'command', command: 'theirs' }] }] },
    });
  });
});

describe('settings that cannot be changed safely', () => {
  it.each([
    ['{"hooks": {', 'no JSON'],
    ['{"a": tru}', 'no JSON'],
    ['[]', 'no JSON object'],
    ['{"hooks": []}', 'no object'],
    ['{"hooks": {"PreToolUse": {}}}', 'no list'],
    [`${'['.repeat(5000)}`, 'no JSON'],
    ['', 'no JSON'],
  ])('are refused: %j', (text, because) => {
    expect(() => withHooks(text, AGENTS.claude, command('claude'))).toThrow(SettingsTextError);
    expect(() => withHooks(text, AGENTS.claude, command('claude'))).toThrow(because);
  });

  it('are refused without the version that the agent asks for', () => {
    expect(() => withHooks('{}', AGENTS.cursor, command('cursor'))).toThrow('"version"');
  });
});
