/**
 * The syntaxes that secrets stand in. Each sets a value, under a name, into a small file of its kind; the contract test looks
 * for every detector's samples in each. `encode` gives the bytes of the file where they are not plain UTF-8.
 */
type Carrier = {
  readonly path: string;
  readonly text: (name: string, value: string) => string;
  readonly encode?: (text: string) => Uint8Array;
  /** Values with line breaks can stand here. */
  readonly multiline?: true;
};

const camel = (name: string): string =>
  name.toLowerCase().replace(/_([a-z0-9])/g, (_, char: string) => char.toUpperCase());
const json = (value: string): string => JSON.stringify(value);
const xml = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const single = (value: string): string => value.replace(/[\\']/g, '\\$&');
const indent = (value: string, by: string): string =>
  value
    .split('\n')
    .map((line) => by + line)
    .join('\n');
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

export const CARRIERS = {
  alone: { path: 'token.txt', text: (_, value) => `${value}\n`, multiline: true },
  env: { path: '.env', text: (name, value) => `# settings\n${name}=${value}\nDEBUG=1\n` },
  'env-quoted': {
    path: '.env.production',
    text: (name, value) => `DEBUG=0\n${name}=${json(value)}\n`,
    multiline: true,
  },
  ini: { path: 'app.ini', text: (name, value) => `[main]\n${name.toLowerCase()} = ${value}\n` },
  properties: { path: 'app.properties', text: (name, value) => `app.${name.toLowerCase()}=${value}\n` },
  json: {
    path: 'config.json',
    text: (name, value) => `{\n  "port": 80,\n  "${camel(name)}": ${json(value)}\n}\n`,
    multiline: true,
  },
  'json-line': {
    path: 'data.json',
    text: (name, value) => `{"id":7,"${name}":${json(value)},"ok":true}`,
    multiline: true,
  },
  yaml: { path: 'values.yaml', text: (name, value) => `app:\n  ${name.toLowerCase()}: ${value}\n` },
  'yaml-quoted': {
    path: 'compose.yml',
    text: (name, value) => `environment:\n  - name: ${name}\n    value: ${json(value)}\n  - ${name}: ${json(value)}\n`,
    multiline: true,
  },
  'yaml-block': {
    path: 'secret.yml',
    text: (name, value) => `data:\n  ${name.toLowerCase()}: |\n${indent(value, '    ')}\n`,
    multiline: true,
  },
  toml: {
    path: 'settings.toml',
    text: (name, value) => `[auth]\n${name.toLowerCase()} = ${json(value)}\n`,
    multiline: true,
  },
  xml: {
    path: 'web.config',
    text: (name, value) =>
      `<add key="${name}" value="${xml(value)}" />\n<${camel(name)}>${xml(value)}</${camel(name)}>\n`,
  },
  shell: { path: 'deploy.sh', text: (name, value) => `#!/bin/sh\nexport ${name}='${value}'\n` },
  curl: {
    path: 'call.sh',
    text: (name, value) => `# ${name}\ncurl -H "Authorization: Bearer ${value}" https://api.example.com/v1\n`,
  },
  flag: {
    path: 'run.sh',
    text: (name, value) => `tool --${name.toLowerCase().replace(/_/g, '-')} ${value} --verbose\n`,
  },
  dockerfile: { path: 'Dockerfile', text: (name, value) => `FROM debian\nENV ${name}=${value}\nRUN make\n` },
  makefile: { path: 'Makefile', text: (name, value) => `${name} := ${value}\nall:\n\ttrue\n` },
  javascript: { path: 'app.js', text: (name, value) => `const ${camel(name)} = '${single(value)}';\n` },
  typescript: {
    path: 'app.ts',
    text: (name, value) => `client.connect({ ${camel(name)}: ${json(value)}, retries: 3 });\n`,
    multiline: true,
  },
  go: {
    path: 'main.go',
    text: (name, value) => `package main\n\nvar ${camel(name)} = ${json(value)}\n`,
    multiline: true,
  },
  java: {
    path: 'App.java',
    text: (name, value) => `  private static final String ${name} = ${json(value)};\n`,
    multiline: true,
  },
  csharp: {
    path: 'App.cs',
    text: (name, value) => `    public const string ${camel(name)} = ${json(value)};\n`,
    multiline: true,
  },
  python: {
    path: 'settings.py',
    text: (name, value) => `import os\n${name} = "${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"\n`,
    multiline: true,
  },
  ruby: { path: 'config.rb', text: (name, value) => `config.${name.toLowerCase()} = '${single(value)}'\n` },
  php: { path: 'config.php', text: (name, value) => `<?php\n$config['${name.toLowerCase()}'] = '${single(value)}';\n` },
  terraform: {
    path: 'main.tf',
    text: (name, value) => `variable "x" {\n  ${name.toLowerCase()} = ${json(value)}\n}\n`,
    multiline: true,
  },
  sql: {
    path: 'seed.sql',
    text: (name, value) => `INSERT INTO settings (name, value) VALUES ('${name}', '${value.replace(/'/g, "''")}');\n`,
  },
  url: {
    path: 'links.txt',
    text: (name, value) =>
      `https://api.example.com/v1/items?${name.toLowerCase()}=${encodeURIComponent(value)}&page=2\n`,
  },
  log: {
    path: 'server.log',
    text: (name, value) => `2024-01-02T03:04:05Z INFO ${name.toLowerCase()}: ${value} accepted\n`,
  },
  markdown: { path: 'notes.md', text: (name, value) => `Set **${name}** to \`${value}\` and restart.\n` },
  patch: { path: 'fix.patch', text: (name, value) => `@@ -1 +1 @@\n-${name}=old\n+${name}=${value}\n` },
  base64: {
    path: 'secret.b64',
    text: (name, value) => `data: ${Buffer.from(`${name}=${value}\n`).toString('base64')}\n`,
    multiline: true,
  },
  utf16: {
    path: 'settings.reg',
    text: (name, value) => `"${name}"=${json(value)}\r\n`,
    encode: utf16,
    multiline: true,
  },
  'no-newline': { path: 'key', text: (name, value) => `${name}=${value}` },
  crlf: { path: 'win.ini', text: (name, value) => `[a]\r\n${name}=${value}\r\n` },
} as const satisfies Readonly<Record<string, Carrier>>;

export type CarrierName = keyof typeof CARRIERS;

/** The carriers that a value can stand in: those for line breaks only, where it has some. */
export const carriersFor = (value: string): readonly CarrierName[] =>
  (Object.keys(CARRIERS) as CarrierName[]).filter((name) => !value.includes('\n') || isMultiline(CARRIERS[name]));

const isMultiline = (carrier: Carrier): boolean => carrier.multiline === true;

/** A small file that holds `value` under `name`. */
export function carry(
  carrier: CarrierName,
  name: string,
  value: string,
): { readonly path: string; readonly bytes: Uint8Array } {
  const { path, text, encode }: Carrier = CARRIERS[carrier];
  const content = text(name, value);
  return { path, bytes: encode ? encode(content) : Buffer.from(content, 'utf8') };
}
