import type { OwnKind } from './own-secrets.js';

/** A value as a file has it, under the name that messages tell. */
export type NamedValue = { readonly name: string; readonly value: string };

/** `~/.aws/credentials`: the secrets of each profile. Key ids are none. */
export function readAwsCredentials(text: string): readonly NamedValue[] {
  const found: NamedValue[] = [];
  let profile = '';
  for (const line of text.split('\n')) {
    profile = /^\s*\[\s*(?:profile\s+)?([^\]]+?)\s*\]/.exec(line)?.[1] ?? profile;
    const [, key, value] =
      /^\s*(aws_secret_access_key|aws_session_token|aws_security_token)\s*=\s*(\S+)/i.exec(line) ?? [];
    if (key !== undefined && value !== undefined)
      found.push({ name: profile === '' ? key : `${key} of profile ${profile}`, value });
  }
  return found;
}

/** `~/.netrc`: the password of each machine. */
export function readNetrc(text: string): readonly NamedValue[] {
  const words = text
    .replace(/^[ \t]*#.*$/gm, '')
    .replace(/^macdef[^]*?\n\n/gm, '')
    .match(/"(?:[^"\\]|\\.)*"|\S+/g);
  const found: NamedValue[] = [];
  let machine = '';
  for (let at = 0; at < (words?.length ?? 0); at++) {
    const word = words?.[at];
    const next = (words?.[at + 1] ?? '').replace(/^"(.*)"$/, '$1');
    if (word === 'machine') machine = next;
    if (word === 'default') machine = 'default';
    if (word === 'password' && next !== '')
      found.push({ name: machine === '' ? 'password' : `password of ${machine}`, value: next });
    if (word === 'machine' || word === 'password' || word === 'login' || word === 'account') at++;
  }
  return found;
}

/** `~/.npmrc`: tokens and passwords; what it takes from the environment is none. */
export function readNpmrc(text: string): readonly NamedValue[] {
  return text.split('\n').flatMap((line): readonly NamedValue[] => {
    const [, key, raw] = /^\s*(?:\/\/[^\s=]*:)?(_authToken|_auth|_password)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    const value = raw?.replace(/^["'](.*)["']$/, '$1');
    if (key === undefined || value === undefined || value.includes('${')) return [];
    const plain = key === '_authToken' ? null : Buffer.from(value, 'base64').toString('utf8');
    const inside = plain?.replace(/^[^:]*:/, '') ?? '';
    return [{ name: key, value }, ...(/^[\x20-\x7e]{8,}$/.test(inside) ? [{ name: key, value: inside }] : [])];
  });
}

const URL_CREDENTIAL = /\b[a-z][a-z0-9+.-]*:\/\/([^/@\s"]+)@([^/\s":]+)/gi;
const EXTRA_HEADER =
  /^\s*extraheader\s*=\s*"?\s*(?:[\w-]*authorization|private-token|[\w-]*token)\s*:\s*(?:(?:basic|bearer|token)\s+)?(\S+?)"?\s*$/gim;

/** `.git/config`: passwords and tokens in the addresses of remotes, and in headers that git sends. */
export function readGitConfig(text: string): readonly NamedValue[] {
  const found: NamedValue[] = [];
  for (const [, userinfo = '', host = ''] of text.matchAll(URL_CREDENTIAL)) {
    const colon = userinfo.indexOf(':');
    const [user, password] = colon < 0 ? [userinfo, ''] : [userinfo.slice(0, colon), userinfo.slice(colon + 1)];
    for (const value of new Set(
      [password, ...(password === '' || /^x-oauth-basic$/i.test(password) ? [user] : [])].map(decoded),
    ))
      if (value !== '') found.push({ name: `the address of ${host}`, value });
  }
  for (const [, value = ''] of text.matchAll(EXTRA_HEADER)) found.push({ name: 'http.extraHeader', value });
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type UserFile = {
  readonly kind: Exclude<OwnKind, 'known' | 'env-value' | 'command'>;
  /** Below the home folder. */
  readonly path: string;
  readonly read: (text: string) => readonly NamedValue[];
};

export const USER_FILES: readonly UserFile[] = [
  { kind: 'aws-credentials', path: '.aws/credentials', read: readAwsCredentials },
  { kind: 'netrc', path: '.netrc', read: readNetrc },
  { kind: 'npmrc', path: '.npmrc', read: readNpmrc },
];
