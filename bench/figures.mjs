// How the benchmark writes its lines.
export const heading = (text) => console.log(`\n${text}`);

export const row = (name, value) => console.log(value === '' ? `  ${name}` : `  ${name.padEnd(58)} ${value}`);

export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** From KiB; null when it was not measured. */
export const mebibytes = (pss, rss) =>
  pss === null ? 'unknown' : `${(pss / 1024).toFixed(0)} MiB (RSS ${(rss / 1024).toFixed(0)})`;

const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3));

const against = (name, value, limit) =>
  limit === undefined ? [] : [`${name} ≤ ${limit} ${value <= limit ? 'met' : 'MISSED'}`];

/** A figure with what it is held to. `ratios`: one for each round, ascending. */
export function figure(title, { ratios, goal, stretch }) {
  const value = ratios[Math.floor(ratios.length / 2)];
  const spread = ratios.length > 1 ? ` (${digits(ratios[0])}–${digits(ratios.at(-1))})` : '';
  const goals = [...against('goal', value, goal), ...against('stretch', value, stretch)];
  row(`► ${title}`, `${digits(value)}${spread}   ${goals.join(', ')}`);
}
