import type { PartState } from './sops.js';
import { structureOf, valuesOf } from './values.js';

/** Names of keys whose values are secret, for files in which only some values are to be encrypted. */
const SECRET_KEY =
  /(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|(?:api|access|auth|client|encryption|private|secret|signing|master|shared|ssh)[-_]?key)$/i;
/** What is filled in elsewhere. */
const REFERENCE = /^\{\{.*\}\}$|^\$\{|^%\{|^(?:true|false|yes|no|on|off|\d{1,6})$|^<.*>$|^(?:\/|~\/)/;

/** Hiera's eyaml: single values are encrypted; one that is not, under a name that says secret, was forgotten. */
export function eyamlState(path: string, text: string): PartState {
  const hasSealed = /ENC\[(?:PKCS7|GPG|GCM|KMS|TWOFAC)\b/i.test(text);
  if (!hasSealed && !path.endsWith('.eyaml')) return { state: 'plain' };
  const forgotten = (valuesOf('yaml', text) ?? []).find(
    ({ keys, value }) =>
      SECRET_KEY.test(keys.at(-1) ?? '') &&
      !/ENC\[|DEC\(|DEC::/.test(value) &&
      !REFERENCE.test(value) &&
      value.length > 1,
  );
  return forgotten === undefined
    ? { state: 'encrypted' }
    : { state: 'partly', key: forgotten.keys.at(-1) ?? '', line: forgotten.line };
}

/** An Ansible file of secrets: encrypted value by value, where it is not as a whole. */
export function inlineVaultState(text: string): PartState {
  const values = valuesOf('yaml', text) ?? [];
  if (values.length === 0) return { state: 'encrypted' };
  const open = values.find(({ value }) => !/^!vault\b|^\$ANSIBLE_VAULT/.test(value) && !REFERENCE.test(value));
  if (open === undefined) return { state: 'encrypted' };
  return values.some(({ value }) => value.startsWith('!vault'))
    ? { state: 'partly', key: open.keys.at(-1) ?? '', line: open.line }
    : { state: 'plain' };
}

/** The kinds of the Kubernetes objects in a file; none where it is no manifest. */
export function kindsIn(path: string, text: string): ReadonlySet<string> {
  const structure = structureOf(path, text);
  if (structure === 'yaml' && /^apiVersion:/m.test(text))
    return new Set([...text.matchAll(/^kind:\s*["']?(\w+)["']?\s*(?:#.*)?$/gm)].map(([, kind = '']) => kind));
  if (structure !== 'json' || !/"apiVersion"\s*:/.test(text)) return new Set();
  return new Set([...text.matchAll(/"kind"\s*:\s*"(\w+)"/g)].map(([, kind = '']) => kind));
}

/** Whether a file has a Kubernetes Secret with values of its own in plain text (base64 is plain). */
export function plainSecretLine(path: string, text: string): number | null {
  if (!kindsIn(path, text).has('Secret')) return null;
  for (const part of documents(text)) {
    if (!kindsIn(path, part.text).has('Secret')) continue;
    const structure = structureOf(path, part.text) ?? 'yaml';
    const value = (valuesOf(structure, part.text) ?? []).find(
      ({ keys, value: one }) =>
        keys.some((key) => key === 'data' || key === 'stringData') && !/\{\{|^ENC\[|^\$\(|^\$\{|^<.*>$/.test(one),
    );
    if (value !== undefined) return part.line + value.line;
  }
  return null;
}

/** Documents of a stream, each with the number of lines before it. */
function documents(text: string): readonly { readonly text: string; readonly line: number }[] {
  const found: { text: string; line: number }[] = [];
  let line = 0;
  for (const part of text.split(/^---.*$/m)) {
    found.push({ text: part, line });
    line += part.split('\n').length - 1;
  }
  return found;
}
