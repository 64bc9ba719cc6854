/** Files that show which variables there are, and are meant to be committed: what stands in them is no secret. */
const TEMPLATE = /(?:^|[._-])(?:example|examples|sample|template|tmpl|tpl|dist|defaults?|schema|vault)(?:[._-]|$)/i;
const ENV = /^\.env(?:rc)?(?:[._-][\w.-]+)?$|^[\w-]+\.env(?:\.[\w-]+)?$/i;

/** `.env`, `.env.local`, `.envrc`, `prod.env`: not templates. */
export const isEnvName = (name: string): boolean => ENV.test(name) && !TEMPLATE.test(name);

/** `.env.example` and its kin. */
export const isEnvTemplate = (name: string): boolean => /(?:^|[._-])env(?:[._-]|$)/i.test(name) && TEMPLATE.test(name);
