import type { Unit } from '../model/index.js';

/** Files that show which variables there are, and are meant to be committed: what stands in them is no secret. */
const TEMPLATE = /(?:^|[._-])(?:example|examples|sample|template|tmpl|tpl|dist|defaults?|schema|vault)(?:[._-]|$)/i;
const ENV = /^\.env(?:rc)?(?:[._-][\w.-]+)?$|^[\w-]+\.env(?:\.[\w-]+)?$/i;

/** `.env`, `.env.local`, `.envrc`, `prod.env`: not templates. */
export const isEnvName = (name: string): boolean => ENV.test(name) && !TEMPLATE.test(name);

/** `.env.example` and its kin. */
export const isEnvTemplate = (name: string): boolean => /(?:^|[._-])env(?:[._-]|$)/i.test(name) && TEMPLATE.test(name);

/** Whether a unit is a file where own values are kept, on disk: what is staged or committed of it is none. */
export const isOwnHome = ({ origins }: Pick<Unit, 'origins'>): boolean =>
  origins.length > 0 &&
  origins.every((origin) =>
    origin.kind === 'metadata'
      ? origin.what === 'git-config' || origin.what === 'git-file'
      : origin.kind === 'file' && isEnvName(origin.path.slice(origin.path.lastIndexOf('/') + 1)),
  );
