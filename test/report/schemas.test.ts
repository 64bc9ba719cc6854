import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Log, Result as SarifResult, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { eventsOf, jsonlLine, REPORTERS, RESULT_SCHEMA, type ReportEvent } from '../../src/report/index.js';
import type { Result } from '../../src/model/index.js';
import { planted } from './arbitrary.js';
import { EMPTY, finding, FULL, place, PLAIN } from './sample.js';

const addFormats = formats.default;

const errorsOf = (validate: ValidateFunction, value: unknown): unknown => (validate(value) ? [] : validate.errors);

/** The same schema, in which an object may have no key that is not named. */
function closed(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'required' in value
      ? { ...value, additionalProperties: false }
      : value,
  );
}

describe('the JSON schema of a result', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    closed(RESULT_SCHEMA) as object,
  );

  it('accepts every result, and names all of its keys', () => {
    expect(errorsOf(validate, FULL)).toEqual([]);
    expect(errorsOf(validate, EMPTY)).toEqual([]);
    expect(
      errorsOf(validate, {
        ...FULL,
        scan: { ...FULL.scan, gapsAllowed: true },
        findings: [finding({ secret: 'shown' })],
      }),
    ).toEqual([]);
    fc.assert(
      fc.property(planted, ({ result }) => {
        expect(errorsOf(validate, JSON.parse(REPORTERS.json.render(result)))).toEqual([]);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['an unknown severity', { ...FULL, findings: [{ ...finding(), severity: 'severe' }] }],
    [
      'an unknown kind of place',
      { ...FULL, findings: [finding({ places: [{ ...place(), kind: 'dream' } as never] })] },
    ],
    ['a line zero', { ...FULL, findings: [finding({ places: [place({ line: 0 })] })] }],
    ['a confidence over one', { ...FULL, findings: [finding({ confidence: 1.01 })] }],
    ['a short fingerprint', { ...FULL, findings: [finding({ fingerprint: 'a1' })] }],
    ['another version', { ...FULL, schemaVersion: 2 }],
    ['a missing list', { ...FULL, gaps: undefined }],
    ['another tool', { ...FULL, tool: { ...FULL.tool, name: 'other' } }],
  ])('refuses %s', (_name, value) => {
    expect(validate(value)).toBe(false);
  });
});

describe('json and jsonl', () => {
  it('give the whole result back', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        expect(JSON.parse(REPORTERS.json.render(result))).toEqual(result);
      }),
    );
  });

  it('gives each event a line that parses to it, the scan last', () => {
    fc.assert(
      fc.property(planted, ({ result }) => {
        const lines = REPORTERS.jsonl.render(result).split('\n');
        expect(lines.pop()).toBe('');
        const events = lines.map((line) => JSON.parse(line) as ReportEvent);
        expect(events).toEqual([...eventsOf(result)]);
        expect(events.map((event) => event.type).indexOf('scan')).toBe(lines.length - 1);
        expect(resultFrom(events)).toEqual(result);
      }),
    );
  });

  it('begins each line with its type and keeps the documented order of keys', () => {
    expect(jsonlLine({ because: 'missing', where: 'object 1', stage: 'git', type: 'gap' })).toBe(
      '{"type":"gap","stage":"git","where":"object 1","because":"missing"}',
    );
  });
});

/** Puts a result together again, as a reader of the stream would. */
function resultFrom(events: readonly ReportEvent[]): unknown {
  const of = <T extends ReportEvent['type']>(type: T): object[] =>
    events.flatMap(({ type: own, ...rest }) => (own === type ? [rest] : []));
  const [{ schemaVersion, tool, warnings, ...scan } = {} as never] = of('scan') as {
    schemaVersion: 1;
    tool: object;
    warnings: string[];
  }[];
  return {
    schemaVersion,
    tool,
    scan,
    findings: of('finding'),
    suppressed: of('suppressed'),
    stale: of('stale'),
    gaps: of('gap'),
    warnings,
  };
}

describe('sarif', () => {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // The schema is of draft 4, of which it uses nothing that draft 7 reads in another way but the name of its id.
  const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const validate = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(schema);
  const runOf = (result: Result): Run => {
    const run = (JSON.parse(REPORTERS.sarif.render(result, PLAIN)) as Log).runs[0];
    if (run === undefined) throw new Error('the log has no run');
    return run;
  };
  const byFingerprint = (run: Run, fingerprint: string): SarifResult | undefined =>
    run.results?.find((one) => one.partialFingerprints?.['tightlip/v1'] === fingerprint);

  it('is valid, whatever the result', () => {
    expect(errorsOf(validate, JSON.parse(REPORTERS.sarif.render(FULL, PLAIN)))).toEqual([]);
    fc.assert(
      fc.property(planted, ({ result }) => {
        expect(
          errorsOf(
            validate,
            JSON.parse(REPORTERS.sarif.render(result, { ...PLAIN, context: { root: '/srv/a b', about: { x: 'y' } } })),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('encodes paths, counts UTF-16 columns, and keeps what is in history apart', () => {
    const run = runOf(FULL);
    const first = byFingerprint(run, 'a1'.repeat(16));
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(first?.rank).toBe(99.4);
    expect(first?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'config/prod.env', uriBaseId: 'SRCROOT' },
      region: { startLine: 12, startColumn: 7, endLine: 12, endColumn: 47 },
    });
    const related = first?.relatedLocations?.map((one) => one.physicalLocation?.artifactLocation?.uri);
    expect(related).toEqual(['src/a%20b.ts', 'deploy/k8s.yaml', 'config/old%2C%20prod.env', 'config/prod.env']);
    expect(first?.relatedLocations?.[2]?.properties).toMatchObject({ kind: 'history', commit: '1a'.repeat(20) });
  });

  it('gives each rule help and the severity that GitHub sorts by', () => {
    const run = (
      JSON.parse(
        REPORTERS.sarif.render(FULL, { ...PLAIN, context: { about: { 'acme.personal-token': 'Acts as its user.' } } }),
      ) as Log
    ).runs[0];
    const rule = run?.tool.driver.rules?.find((one) => one.id === 'acme.personal-token');
    expect(rule?.properties).toMatchObject({ 'security-severity': '9.5' });
    for (const part of ['Acts as its user.', 'Settings → Tokens', 'https://docs.acme.example/tokens'])
      expect(rule?.help?.markdown).toContain(part);
    for (const one of run?.results ?? []) expect(run?.tool.driver.rules?.[one.ruleIndex ?? -1]?.id).toBe(one.ruleId);
  });

  it('says how a finding was set aside', () => {
    const run = runOf(FULL);
    expect(byFingerprint(run, 'e5'.repeat(16))?.suppressions).toMatchObject([
      { kind: 'inSource', justification: 'made up for a test' },
    ]);
    expect(byFingerprint(run, 'f6'.repeat(16))?.suppressions).toMatchObject([
      { kind: 'external', justification: 'no reason given' },
    ]);
    expect(byFingerprint(run, 'a1'.repeat(16))?.suppressions).toBeUndefined();
  });

  it('fails the invocation where there are gaps, and only there', () => {
    const [incomplete] = runOf(FULL).invocations ?? [];
    expect(incomplete?.executionSuccessful).toBe(false);
    expect(incomplete?.toolExecutionNotifications?.filter((one) => one.level === 'error')).toHaveLength(
      FULL.gaps.length,
    );
    expect(runOf(EMPTY).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it('names the revision, and the repository without what could be a password', () => {
    const repositoryUrl = `https://ada:${'pass'}@git.example/shop.git?t=1`;
    const log = JSON.parse(REPORTERS.sarif.render(FULL, { ...PLAIN, context: { repositoryUrl } })) as Log;
    expect(log.runs[0]?.versionControlProvenance).toMatchObject([
      { repositoryUri: 'https://git.example/shop.git', revisionId: '5e'.repeat(20) },
    ]);
    expect(runOf({ ...FULL, scan: { ...FULL.scan, target: 'shop' } }).versionControlProvenance).toBeUndefined();
  });
});

describe('gitlab', () => {
  const text = { type: 'string', minLength: 1 };
  const program = {
    type: 'object',
    required: ['id', 'name', 'version', 'vendor'],
    properties: { id: text, name: text, vendor: { type: 'object', required: ['name'] } },
  };
  const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' };
  /** What version 15 of GitLab's schema demands of the parts that we write. */
  const validate = new Ajv({ allErrors: true, strict: false }).compile({
    required: ['version', 'scan', 'vulnerabilities'],
    properties: {
      version: { pattern: '^15\\.\\d+\\.\\d+$' },
      scan: {
        required: ['analyzer', 'scanner', 'type', 'start_time', 'end_time', 'status'],
        properties: {
          analyzer: program,
          scanner: program,
          type: { const: 'secret_detection' },
          start_time: time,
          end_time: time,
          status: { enum: ['success', 'failure'] },
          messages: {
            items: {
              required: ['level', 'value'],
              properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: text },
            },
          },
        },
      },
      vulnerabilities: {
        items: {
          required: ['id', 'identifiers', 'location'],
          properties: {
            id: { pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
            name: { maxLength: 255 },
            solution: { maxLength: 7000 },
            severity: { enum: ['Info', 'Low', 'Medium', 'High', 'Critical'] },
            identifiers: {
              minItems: 1,
              items: { required: ['type', 'name', 'value'], properties: { type: text, name: text } },
            },
            links: { items: { required: ['url'], properties: { url: { pattern: '^https?://.+' } } } },
            location: {
              required: ['commit'],
              properties: {
                start_line: { type: 'number' },
                commit: { required: ['sha'], properties: { sha: text, author: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
  });

  it('has the shape that GitLab demands, whatever the result', () => {
    expect(errorsOf(validate, JSON.parse(REPORTERS.gitlab.render(FULL)))).toEqual([]);
    fc.assert(
      fc.property(planted, ({ result }) => {
        const report = JSON.parse(REPORTERS.gitlab.render(result)) as {
          scan: { status: string };
          vulnerabilities: unknown[];
        };
        expect(errorsOf(validate, report)).toEqual([]);
        expect(report.vulnerabilities).toHaveLength(result.findings.length);
        expect(report.scan.status).toBe(
          result.scan.state === 'complete' && result.gaps.length === 0 ? 'success' : 'failure',
        );
      }),
    );
  });
});
