import type { Recipe } from './define.js';

/** What a recipe says beyond its address: other statuses, further headers, texts of the answer. */
type More = Partial<Pick<Recipe, 'live' | 'dead' | 'headers' | 'pieces' | 'body' | 'method'>>;

const recipe = (url: string, auth: Recipe['auth'], more: More): Recipe => ({
  url,
  method: 'GET',
  auth,
  live: [200],
  dead: [401],
  ...more,
});

/** `Authorization: Bearer <secret>`; 200 is live and 401 dead, unless `more` says otherwise. */
export const bearer = (url: string, more: More = {}): Recipe => recipe(url, 'Bearer', more);

/** The secret in a header of its own, or behind a scheme of the vendor's (`Authorization: Token <secret>`). */
export const inHeader = (url: string, header: string, more: More & { readonly prefix?: string } = {}): Recipe => {
  const { prefix, ...rest } = more;
  return recipe(url, prefix === undefined ? { header } : { header, prefix }, rest);
};

/** HTTP Basic with the secret as user name and no password. */
export const asUser = (url: string, more: More = {}): Recipe => recipe(url, 'Basic', more);

/** HTTP Basic with the secret as password of a fixed user name, or of the part `{name}`. */
export const asPassword = (url: string, user: string, more: More = {}): Recipe =>
  recipe(url, { user, password: '{secret}' }, more);
