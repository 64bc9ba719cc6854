/** Takes the exit code of the command that ran. */
export type Done = (code: number) => void;

/** The head of a help page: what to type comes before what it all means. */
export const examples = (lines: readonly string[]): string =>
  `Examples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
