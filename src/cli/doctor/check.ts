/** One thing that was looked at. `broken` keeps scans from running, `attention` does not. */
export type Check = {
  readonly name: string;
  readonly state: 'ok' | 'attention' | 'broken';
  readonly says: string;
  readonly toDo: string | null;
};
