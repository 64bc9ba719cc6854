/** A path, percent-encoded by segment, as a relative URI reference. Half a surrogate pair becomes U+FFFD. */
export function pathUri(path: string): string {
  return path
    .split(/[/]/)
    .map((segment) => encodeURIComponent(wellFormed(segment)))
    .join('/');
}

/** The file:// URI of a file of the working tree; `path` may be absolute, then the root does not matter. */
export function fileUri(root: string, path: string): string {
  if (isAbsolute(path)) return `file://${rooted(path)}`;
  return `file://${rooted(root).replace(/[/]$/, '')}/${pathUri(path)}`;
}

export const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path);

/** `url` without user name, password, query and fragment, where tokens stand; null when it is no http(s), ssh or git URL. */
export function bareUrl(url: string): string | null {
  if (!/^(https?|ssh|git):\/\//i.test(url) || !URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** An http(s) address with nothing raw in it that RFC 3986, Markdown or HTML reads in another way; null for anything else. */
export function webUrl(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const [address = '', ...fragment] = new URL(url).href.split('#');
  return [address, ...(fragment.length === 0 ? [] : [fragment.join('%23')])].map(strict).join('#');
}

const strict = (text: string): string =>
  text.replace(
    /%(?![0-9A-Fa-f]{2})|[^\w./:?&=%~+,;@-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** Windows paths have a drive, which must keep its colon, and backslashes. */
function rooted(path: string): string {
  const drive = /^([A-Za-z]:)[\\/](.*)$/s.exec(path);
  return drive === null ? pathUri(path) : `/${drive[1]}/${pathUri((drive[2] ?? '').replaceAll('\\', '/'))}`;
}

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
