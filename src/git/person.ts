import type { CommitMark } from '../model/index.js';

const LINE = /^(?:author|tagger) (.*?) ?<([^>\n]*)> (-?\d+) ([+-])(\d\d)(\d\d)$/m;

/** Who made a commit (its author) or an annotated tag (its tagger), from the raw object. Null where the object does not say. */
export function markOf(id: string, raw: Uint8Array): CommitMark | null {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('utf8');
  const headers = text.slice(0, text.indexOf('\n\n') >>> 0);
  const [, name = '', mail = '', seconds = '', sign = '+', hours = '', minutes = ''] = LINE.exec(headers) ?? [];
  if (seconds === '') return null;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return {
    commit: id,
    author: `${name} <${mail}>`,
    date: isoDate(Number(seconds), offset, `${sign}${hours}:${minutes}`),
  };
}

/** Strict ISO 8601 in the zone of whoever wrote it, a zone of `+00:00` instead of `Z`. */
function isoDate(seconds: number, offsetMinutes: number, zone: string): string {
  const local = new Date((seconds + offsetMinutes * 60) * 1000);
  if (Number.isNaN(local.getTime())) return '';
  return `${local.toISOString().slice(0, 19)}${zone}`;
}
