import { allNodes, type CommandNode, type OptionNode } from './tree.js';

export function fishScript(root: CommandNode): string {
  return [
    '# Completion of tightlip; made by `tightlip completion`.',
    ...allNodes(root).flatMap((node) => {
      const when = conditionOf(node);
      return [
        ...node.subcommands.map(
          (sub) =>
            `complete -c tightlip -f -n ${quoted(when)} -a ${quoted(sub.path.at(-1) ?? '')} -d ${quoted(sub.about)}`,
        ),
        ...node.choices.map((choice) => `complete -c tightlip -f -n ${quoted(when)} -a ${quoted(choice)}`),
        ...node.options.map((option) => optionLine(option, when)),
      ];
    }),
    '',
  ].join('\n');
}

/** True where the words typed so far are those of the command, and none of a command below it. */
function conditionOf({ path, subcommands }: CommandNode): string {
  const below = subcommands.map((sub) => sub.path.at(-1) ?? '').join(' ');
  const not = subcommands.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below}`];
  if (path.length === 0) return '__fish_use_subcommand';
  return [...path.map((name) => `__fish_seen_subcommand_from ${name}`), ...not].join('; and ');
}

function optionLine({ names, about, takesValue, choices }: OptionNode, when: string): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ');
  const value = !takesValue ? '' : choices.length === 0 ? ' -r' : ` -x -a ${quoted(choices.join(' '))}`;
  return `complete -c tightlip -n ${quoted(when)} ${flags}${value} -d ${quoted(about)}`;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
