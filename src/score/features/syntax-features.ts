import { VALUE_KINDS, type Facts } from './facts.js';
import { fits, type Feature } from './feature.js';

const OPERATORS = ['', '=', ':', '==', '(', ',', '>', ' ', 'is'];
const QUOTE_MARKS = ['', '"', "'", '`', '\\"', '|', '['];
const NEXT = '\n,;)"\'`].}& \t(+<:/\\|-=>?@#*$';

const gapOf = ({ gap }: Facts): string => gap;
const leadOf = ({ lineLead }: Facts): string => lineLead;
const tailOf = ({ lineTail }: Facts): string => lineTail;
const lineOf = ({ line }: Facts): string => line;
const hostOf = ({ kind, tail }: Facts): string => (kind === 'url' ? tail.slice(0, 60) : '');

/** The byte behind the value, or behind the quote that closes it. */
const nextOf = ({ tail, quote }: Facts): number => {
  const next = tail[quote === '' || quote === '|' || quote === '[' ? 0 : quote.length];
  return next === undefined ? -1 : NEXT.indexOf(next === '\r' ? '\n' : next) + 1;
};

export const SYNTAX_FEATURES: readonly Feature[] = [
  { id: 'kind', reason: 'syntax', of: ({ kind }) => VALUE_KINDS.indexOf(kind) },
  { id: 'operator', reason: 'syntax', of: ({ operator }) => OPERATORS.indexOf(operator) },
  { id: 'quote', reason: 'syntax', of: ({ quote }) => QUOTE_MARKS.indexOf(quote) },
  { id: 'nth', reason: 'syntax', of: ({ nth }) => nth },
  { id: 'next', reason: 'syntax', of: nextOf },
  { id: 'gap', reason: 'syntax', of: ({ gap }) => gap.length },
  fits('gap-call', 'syntax', /\(/, gapOf),
  fits('gap-environment', 'refers', /env|getprop|config|param|\bget\b|lookup/i, gapOf),
  fits('gap-wraps', 'syntax', /decode|base64|hex|bytes?\b|string|some|secure|of\b|ptr/i, gapOf),
  fits('gap-default', 'syntax', /\|\||\?\?|\bor\b|\?|:-|default/i, gapOf),
  fits('gap-blank', 'syntax', /\s[=:]/, gapOf),
  fits('gap-index', 'refers', /[[.]["'`]?$|\[$/, gapOf),
  fits(
    'translated',
    'syntax',
    /\b(?:t|_|gettext|translate|i18n|format|printf?|sprintf|errorf?|log|warn|info|debug|fail|throw|raise|new Error|Exception)\s*\(\s*$/i,
    ({ lineLead, name }) => `${lineLead.slice(-40)}${name.slice(0, 20)}`,
  ),
  { id: 'indent', reason: 'syntax', of: ({ lineLead }) => lineLead.length - lineLead.trimStart().length },
  { id: 'line-lead', reason: 'line', of: ({ lineLead }) => lineLead.trim().length },
  { id: 'line-tail', reason: 'line', of: ({ lineTail }) => lineTail.trim().length },
  fits('lead-starts', 'syntax', /^\s*(?:-\s+)?["'`$]?$/, leadOf),
  fits('lead-comment', 'line', /^\s*(?:#|\/\/|\/?\*|--|;|<!--|%|REM\b)/i, leadOf),
  fits(
    'lead-declares',
    'line',
    /\b(?:const|final|static|let|var|val|def|export|env|set|public|private|string|char|byte|define)\b[^=]*$/i,
    leadOf,
  ),
  fits('lead-branches', 'line', /\b(?:if|elif|while|when|case|switch|return|unless)\b/, leadOf),
  fits('lead-asserts', 'line', /assert|expect|should|equal|\bwant\b|verify|check|test|mock|stub/i, leadOf),
  fits('lead-calls', 'line', /\w\([^)]*$/, leadOf),
  fits('lead-flag', 'line', /(?:^|\s)--?$/, leadOf),
  fits('lead-word', 'line', /\w\s$/, leadOf),
  fits('lead-dot', 'line', /[\w\])]\.$|->$/, leadOf),
  fits('lead-prose', 'line', /(?:^|\s)(?:the|a|an|your|this|and|to|of|for|with|is)\s[^=:]*$/i, leadOf),
  fits('tail-comment', 'line', /\s(?:#|\/\/|\/\*|--)\s/, tailOf),
  fits('tail-joins', 'line', /^["'`]?\s*(?:\+|\.|%|\|\||&&|\?)/, tailOf),
  fits('tail-prose', 'line', /^["'`]?[,.]?\s+[a-z]+\s[a-z]+/i, tailOf),
  fits(
    'line-example',
    'stand',
    /example(?!\.(?:com|org|net))|sample|dummy|fake|placeholder|e\.g\.|for instance|usage/i,
    lineOf,
  ),
  fits('line-default', 'line', /default/i, lineOf),
  fits(
    'line-public',
    'line',
    /public|sha(?:1|256|512)|md5|checksum|digest|fingerprint|integrity|\bcommit\b|revision|etag|uuid|guid|\bhash/i,
    lineOf,
  ),
  fits('line-user', 'line', /user|login|email|account/i, lineOf),
  fits('line-url', 'line', /https?:\/\//i, lineOf),
  fits(
    'line-command',
    'line',
    /(?:^|\s)(?:curl|docker|export|echo|sudo|mysql|psql|openssl|run:|ENV|ARG|helm|kubectl|git)\s/,
    lineOf,
  ),
  fits(
    'line-message',
    'line',
    /message|msg|error|title|label|text|description|placeholder|help/i,
    ({ lineLead }) => lineLead,
  ),
  fits('host-local', 'around', /^@(?:localhost|127\.|0\.0\.0\.0|\[::1|host\.docker)/, hostOf),
  fits(
    'host-sample',
    'stand',
    /^@(?:[\w.-]*example|[\w.-]*invalid|your|my|host|server|domain|foo|bar|a\b|b\b|<|\$|\{|%)/i,
    hostOf,
  ),
  fits('host-port', 'around', /^@[\w.-]+:\d/, hostOf),
  fits('host-name', 'around', /^@[\w-]+(?:[:/]|$)/, hostOf),
];
