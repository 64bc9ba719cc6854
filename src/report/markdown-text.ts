import { printable } from '../model/index.js';
import { webUrl } from './uri.js';

/** ASCII signs that can begin markup; a colon only where it could belong to an address or an emoji's name. */
const MARKUP = /[#$%&*<=>@[\\\]^_`{|}~]|:(?![\d\s]|$)/g;

/** Text that Markdown and HTML take for nothing but text: no markup, address, image or table cell can be made with it. */
function inert(text: string): string {
  return printable(text)
    .replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}&#46;`)
    .replace(/^(\s*)([-+.\d])/, (_, blanks: string, sign: string) => `${blanks}&#${sign.charCodeAt(0)};`);
}

/** Mentions and issue numbers are looked for after entities are gone; a blank of no width behind the sign ends them. */
export const markdownText = (text: string): string => inert(text).replace(/&#(?:64|35);/g, '$&&#8203;');

/** Text in the typeface of code, where nobody is mentioned. Backticks would need care with those of the text. */
export const markdownCode = (text: string): string => `<code>${inert(text)}</code>`;

/** A link, or the bare text where the target is no http(s) address. */
export function markdownLink(text: string, url: string): string {
  const target = webUrl(url);
  return target === null ? markdownText(text) : `[${markdownText(text)}](${target})`;
}
