// https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
import {
  defineDetector,
  finder,
  latin1,
  samplePassword,
  SECRET_NAME,
  secretValueCheck,
  type DetectorSpec,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

type Reading = {
  /** The name, at the end of what stands before the literal. */
  readonly name: RegExp;
  /** The value, behind the literal. */
  readonly value: RegExp;
  /** What must stand before the literal, blanks apart: a look that costs nothing. */
  readonly last?: string;
};

/** A value that stands apart from its name: the reader looks for both round the literal between them. */
const readApart =
  ({ name, value, last = '' }: Reading) =>
  ({ bytes, start, end, from, to }: FinderHit): readonly Found[] => {
    if (last !== '' && !last.includes(lastBefore(bytes, start, from))) return [];
    const before = name.exec(latin1(bytes, { start: from, end: start }));
    if (before === null || !SECRET_NAME.test(before[1] ?? '')) return [];
    const after = value.exec(latin1(bytes, { start: end, end: to }))?.indices;
    const at = after?.slice(1).find((group) => group !== undefined);
    const first = from + before.index;
    return at === undefined
      ? []
      : [{ span: { start: end + at[0], end: end + at[1] }, extent: { start: first, end: end + at[1] } }];
  };

function lastBefore(bytes: Uint8Array, start: number, from: number): string {
  let at = start - 1;
  while (at >= from && (bytes[at] === BLANK || bytes[at] === TAB || (bytes[at] === LINE_END && at > start - 40))) at--;
  return at < from ? '' : String.fromCharCode(bytes[at] as number);
}

const [BLANK, TAB, LINE_END] = [0x20, 0x09, 0x0a];
const SPACES = String.raw`(?:\s|\\[nrt]){0,40}`;
const QUOTE = String.raw`\\{0,3}["']`;
const nested = finder({
  literals: ['"value"', '"defaultValue"', 'value\\"'],
  before: 200,
  after: 480,
  maxLength: 400,
  format: '"<name of a secret>": { "value": "<value>" }',
  sample: samplePassword,
  find: readApart({
    last: '{,n\\',
    name: new RegExp(
      `${QUOTE}([\\w.-]{2,60})${QUOTE}${SPACES}[:=]${SPACES}\\{${SPACES}(?:${QUOTE}(?:type|sensitive|description|reference)${QUOTE}${SPACES}:${SPACES}(?:${QUOTE}[^"\\\\\\n]{0,80}${QUOTE}|true|false)${SPACES},${SPACES}){0,3}\\\\{0,3}$`,
      'i',
    ),
    value: new RegExp(
      `^"?${SPACES}[:=]${SPACES}(?:${QUOTE}([^"'\\\\\\r\\n]{6,400})${QUOTE}|(?<==)([^\\s"',}]{6,400}))`,
      'd',
    ),
  }),
});

const plist = finder({
  literals: ['</key>'],
  before: 80,
  after: 440,
  maxLength: 400,
  format: '<key><name of a secret></key><string><value></string>',
  sample: samplePassword,
  find: readApart({ name: /<key>([\w .-]{2,60})$/i, value: /^\s{0,40}<string>=?([^<\s]{6,400})(?=<|\s|$)/d }),
});

/** Containers’ variables in YAML, two lines for one. */
const variable = finder({
  literals: [' value: ', '\tvalue: '],
  before: 140,
  after: 420,
  maxLength: 400,
  format: '- name: <name of a secret>, and value: <value> in the line after it',
  sample: samplePassword,
  find: readApart({
    name: /(?:^|[\n\s-])(?:name|key): {1,4}["']?([\w.-]{2,80})["']?[ \t]{0,8}\r?\n[ \t]{0,40}$/i,
    value: /^\s{0,4}=?(?:"([^"\r\n]{6,400})"|'([^'\r\n]{6,400})'|([^\s"'#{}[\]&*!|>][^\s#]{5,400}))(?=\s|$)/d,
  }),
});

const shared = {
  check: secretValueCheck,
  random: false,
  prior: 0.6,
  provider: 'Generic',
  severity: 'medium',
} as const satisfies Partial<DetectorSpec>;
const docs = {
  about: 'A password, key or token of a service that has no format of its own. Whoever reads it can use it.',
  revoke:
    'Change it where it was issued, keep the new one in a vault or the platform’s store of secrets, and refer to it from there.',
} as const;

export default [
  defineDetector({
    ...shared,
    id: 'generic.nested-value',
    title: 'secret as the value of a parameter',
    shape: nested,
    carriers: [],
    sampleName: '"adminPassword": { "value"',
    decoys: () => [
      '"adminPassword": { "value": "[parameters(\'adminPassword\')]" }',
      '"adminPassword": { "value": "${ADMIN_PASSWORD}" }',
      '"adminName": { "value": "opsadmin77" }',
      '"password": { "value": "password" }',
      '"token": { "type": "string", "value": "the token of the user" }',
    ],
    docs: { ...docs, source: 'https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files' },
  }),
  defineDetector({
    ...shared,
    id: 'generic.plist-value',
    title: 'secret in a property list',
    shape: plist,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: '<key>apiToken</key><string>',
    decoys: () => [
      '<key>apiToken</key><string>$(API_TOKEN)</string>',
      '<key>CFBundleName</key><string>Acme77xQ</string>',
      '<key>password</key><string>password</string>',
    ],
    docs: {
      ...docs,
      source: 'https://developer.apple.com/library/archive/documentation/General/Reference/InfoPlistKeyReference/',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.variable-value',
    title: 'secret as the value of a container’s variable',
    shape: variable,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: '- name: DB_PASSWORD\n  value: ',
    decoys: () => [
      '- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef',
      '- name: DB_PASSWORD\n  value: "{{ .Values.password }}"',
      '- name: DB_HOST\n  value: db7.acme.io',
      '- name: API_TOKEN\n  value: $(API_TOKEN)',
      '- name: PASSWORD\n  value: changeme',
    ],
    docs: {
      ...docs,
      source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
    },
  }),
];
