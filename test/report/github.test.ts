import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { printable, SEVERITIES, type Result } from '../../src/model/index.js';
import { planted } from './arbitrary.js';
import { EMPTY, finding, FULL, place } from './sample.js';

type Command = {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

const unescaped = (text: string): string =>
  text.replace(/%(3A|2C|0D|0A|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Reads a line as the runner does. */
function commandOf(line: string): Command {
  const match = /^::(error|warning|notice) ((?:[a-zA-Z]+=[^:,\r\n]*,?)+)::([^\r\n]*)$/.exec(line);
  if (match === null) throw new Error('no workflow command');
  const [, level = '', properties = '', message = ''] = match;
  const pairs = properties
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))] as const);
  return { level, properties: Object.fromEntries(pairs), message: unescaped(message) };
}

const linesOf = (result: Result): readonly string[] => REPORTERS.github.render(result).trimEnd().split('\n');
const commandsOf = (result: Result): readonly Command[] => linesOf(result).slice(0, -1).map(commandOf);

describe('github annotations', () => {
  it('are commands the runner reads, one a finding, with titles that come through', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        const commands = commandsOf(result).filter(
          ({ properties }) => properties['title'] !== 'tightlip could not look at everything',
        );
        const titles = commands.map(({ properties }) => properties['title']);
        expect(titles.toSorted()).toEqual(result.findings.map((one) => printable(one.title)).toSorted());
      }),
    );
  });

  it('stand at a file only where that file is in the tree', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        const inTree = result.findings
          .flatMap((one) => one.places)
          .filter((at) => (at.kind === 'file' || at.kind === 'staged') && printable(at.path) === at.path);
        for (const { properties } of commandsOf(result)) {
          if (properties['file'] !== undefined) expect(inTree.map((at) => at.path)).toContain(properties['file']);
        }
      }),
    );
    const gone = finding({ places: [place({ kind: 'history', path: 'gone.txt', commit: '1a'.repeat(20) })] });
    const [command] = commandsOf({ ...EMPTY, findings: [gone] });
    expect(command?.properties['file']).toBeUndefined();
    expect(command?.message).toContain('gone.txt');
  });

  it('escape what would end a property or a line', () => {
    const [line] = linesOf({
      ...EMPTY,
      findings: [finding({ title: 'a: 100%, b', places: [place({ path: 'a,b:c%0A.txt' })] })],
    });
    expect(line).toMatch(/^::error file=a%2Cb%3Ac%250A\.txt,line=12,col=7,endLine=12,title=a%3A 100%25%2C b::/);
  });

  it('give no column to a range of several lines', () => {
    const [command] = commandsOf({ ...EMPTY, findings: [finding({ places: [place({ endLine: 20 })] })] });
    expect(command?.properties).toMatchObject({ line: '12', endLine: '20' });
    expect(command?.properties['col']).toBeUndefined();
  });

  it('come the most severe first, the gaps before all, and end in a summary of what GitHub leaves out', () => {
    const many = SEVERITIES.flatMap((severity) =>
      Array.from({ length: 7 }, (_, index) => finding({ severity, fingerprint: `${index}`.repeat(32) })),
    );
    const result = { ...FULL, findings: many };
    const commands = commandsOf(result);
    expect(commands[0]).toMatchObject({ level: 'warning' });
    expect(commands[0]?.message).toContain('and 2 more');
    expect(commands.slice(1).map(({ level }) => level)).toEqual([
      ...Array<string>(14).fill('error'),
      ...Array<string>(7).fill('warning'),
      ...Array<string>(14).fill('notice'),
    ]);
    expect(linesOf(result).at(-1)).toMatch(/^tightlip: Found 35 secrets.* 8 more stand only in this log\.$/);
  });
});
