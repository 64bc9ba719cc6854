import { allNodes, type CommandNode } from './tree.js';

/** Words from which the shell makes its list. All come from our own declarations: letters, digits, `-` and `.`. */
export function bashScript(root: CommandNode): string {
  const nodes = allNodes(root);
  return [
    '# Completion of tightlip; made by `tightlip completion`.',
    '_tightlip() {',
    '  local current=${COMP_WORDS[COMP_CWORD]} previous= path= word words= i',
    '  (( COMP_CWORD > 0 )) && previous=${COMP_WORDS[COMP_CWORD-1]}',
    '  COMPREPLY=()',
    '  for (( i = 1; i < COMP_CWORD; i++ )); do',
    '    word=${COMP_WORDS[i]}',
    '    case "$path/$word" in',
    ...nodes
      .filter(({ path }) => path.length > 0)
      .map(({ path }) => `      ${quoted(`/${path.join('/')}`)}) path="$path/$word" ;;`),
    '    esac',
    '  done',
    '  case "$path $previous" in',
    ...nodes.flatMap(valueCases),
    '  esac',
    '  case $path in',
    ...nodes.map(
      (node) =>
        `    ${quoted(node.path.map((name) => `/${name}`).join(''))}) words=${quoted(wordsOf(node).join(' '))} ;;`,
    ),
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    'complete -o default -F _tightlip tightlip',
    '',
  ].join('\n');
}

/** After an option: its values, or files where it takes any. */
function valueCases({ path, options }: CommandNode): readonly string[] {
  const place = path.map((name) => `/${name}`).join('');
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ names, choices }) => {
      const pattern = names.map((name) => quoted(`${place} ${name}`)).join('|');
      return choices.length === 0
        ? `    ${pattern}) return ;;`
        : `    ${pattern}) COMPREPLY=($(compgen -W ${quoted(choices.join(' '))} -- "$current")); return ;;`;
    });
}

const wordsOf = ({ subcommands, options, choices }: CommandNode): readonly string[] => [
  ...subcommands.map(({ path }) => path.at(-1) ?? ''),
  ...choices,
  ...options.flatMap(({ names }) => names),
];

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
