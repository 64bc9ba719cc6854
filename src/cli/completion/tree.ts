import type { Command, Option } from 'commander';

/** A command as completion sees it. `path` is what is typed before: empty for the program itself. */
export type CommandNode = {
  readonly path: readonly string[];
  readonly about: string;
  readonly subcommands: readonly CommandNode[];
  readonly options: readonly OptionNode[];
  /** What its first argument may be, where that is a closed list. */
  readonly choices: readonly string[];
};

/** `choices` is empty where any value goes; `takesValue` false for a mere switch. */
export type OptionNode = {
  readonly names: readonly string[];
  readonly about: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
};

/** The commands and options as commander declares them, `--help` included. */
export function commandTree(command: Command, path: readonly string[] = []): CommandNode {
  return {
    path,
    about: command.description(),
    subcommands: command.commands.map((sub) => commandTree(sub, [...path, sub.name()])),
    options: [
      ...command.options.filter(({ hidden }) => !hidden).map(optionNode),
      { names: ['-h', '--help'], about: 'display help for command', takesValue: false, choices: [] },
    ],
    choices: command.registeredArguments[0]?.argChoices ?? [],
  };
}

const optionNode = ({ short, long, description, required, optional, argChoices }: Option): OptionNode => ({
  names: [short, long].filter((name) => name !== undefined && name !== null),
  about: description,
  takesValue: required || optional,
  choices: argChoices ?? [],
});

/** A command and all below it. */
export const allNodes = (node: CommandNode): readonly CommandNode[] => [node, ...node.subcommands.flatMap(allNodes)];
