import { readPackBytes, type ObjectFormat, type PackedObject, type StoredObject } from '../git/index.js';
import { contentId, gap, hashOf, printable, type ContentId, type Gap, type Unit } from '../model/index.js';
import { ContainerNames } from './container-names.js';
import { MAX_UNIT_BYTES } from './source.js';

/** An object out of a container. `via` says the way to it, one step for each container, as in `bundle:src/settings.env`. */
export type ContainedUnit = { readonly unit: Unit; readonly via: readonly string[] };

export type ContainerOptions = {
  /** A larger object is a gap. Default `MAX_UNIT_BYTES`. */
  readonly maxBytes?: number;
  readonly onGap: (gap: Gap) => void;
  /** An object that is not in the container, for a bundle that builds upon what its reader has. */
  readonly base?: (idHex: string) => StoredObject | null;
};

type Opening = ContainerOptions & { readonly via: readonly string[] };

/** Containers in containers. */
const MOST_NESTED = 4;
/** Unpacked content of one container. */
const BUDGET_BYTES = 2 ** 32;

const PACK = Buffer.from('PACK');
const BUNDLE = /^# v[23] git bundle\n/;
const LONGEST_SIGNATURE = 20;

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether a file is a git bundle or a pack: other repositories, as whole files in this one. */
export const isContainer = (bytes: Uint8Array): boolean =>
  (bytes[0] === PACK[0] && isPack(asBuffer(bytes))) || (bytes[0] === 0x23 && isBundle(asBuffer(bytes)));

const isBundle = (bytes: Buffer): boolean => BUNDLE.test(bytes.toString('latin1', 0, LONGEST_SIGNATURE));

function isPack(bytes: Buffer): boolean {
  if (bytes.length < 12 || bytes.compare(PACK, 0, PACK.length, 0, PACK.length) !== 0) return false;
  const version = bytes.readUInt32BE(4);
  return version === 2 || version === 3;
}

/**
 * The blobs, commits and tags of a container and the names in its trees, those of containers inside it too. Each stands for bytes of `unit` and has its
 * origins: where that file came from, came what is in it.
 */
export function openContainer(unit: Unit, options: ContainerOptions): Generator<ContainedUnit> {
  return open(unit, { ...options, via: [] });
}

function* open(unit: Unit, opening: Opening): Generator<ContainedUnit> {
  const bytes = asBuffer(unit.bytes);
  const label = isBundle(bytes) ? 'bundle' : 'pack';
  const found = label === 'bundle' ? bundleOf(bytes) : { pack: bytes, objectFormat: formatOf(bytes) };
  const where = [...opening.via, label].join(', ');
  if (found === null) return opening.onGap(gap('source', where, 'the head of the bundle is damaged'));
  const names = new ContainerNames();
  const objects = readPackBytes(found.pack, {
    objectFormat: found.objectFormat,
    maxObjectBytes: opening.maxBytes ?? MAX_UNIT_BYTES,
    onGap: opening.onGap,
    ...(opening.base === undefined ? {} : { base: opening.base }),
    name: where,
    budgetBytes: BUDGET_BYTES,
  });
  for (const object of objects) {
    if (object.type === 'tree') yield* namesIn(object, names, { unit, via: [...opening.via, `${label}:name`] });
    else yield* contained(object, { unit, opening, step: `${label}:${stepOf(object, names)}` });
  }
}

function* namesIn(
  { id, bytes }: PackedObject,
  names: ContainerNames,
  { unit, via }: ContainedUnit,
): Generator<ContainedUnit> {
  for (const name of names.addTree(id, bytes)) {
    const text = Buffer.from(name);
    yield { unit: { id: contentId(text), bytes: text, origins: unit.origins }, via };
  }
}

type Step = { readonly unit: Unit; readonly opening: Opening; readonly step: string };

function* contained({ id, bytes }: PackedObject, { unit, opening, step }: Step): Generator<ContainedUnit> {
  const via = [...opening.via, step];
  const inner: Unit = { id: id as ContentId, bytes, origins: unit.origins };
  yield { unit: inner, via };
  if (!isContainer(bytes)) return;
  if (via.length < MOST_NESTED) yield* open(inner, { ...opening, via });
  else opening.onGap(gap('source', via.join(', '), `bundles and packs are nested more than ${MOST_NESTED} deep`));
}

const ID_SHOWN = 8;

function stepOf({ id, type }: PackedObject, names: ContainerNames): string {
  const path = type === 'blob' ? names.pathOf(id) : null;
  return path === null ? `${type} ${id.slice(0, ID_SHOWN)}` : printable(path);
}

/** The pack of a bundle, behind its list of what it needs and what it brings. Null where that list has no end. */
function bundleOf(bytes: Buffer): { readonly pack: Buffer; readonly objectFormat: ObjectFormat } | null {
  const end = bytes.indexOf('\n\n');
  if (end === -1) return null;
  const head = bytes.toString('latin1', 0, end);
  return { pack: bytes.subarray(end + 2), objectFormat: /^@object-format=sha256$/m.test(head) ? 'sha256' : 'sha1' };
}

/** A pack does not say what kind of ids it has; the checksum at its end is of that kind. */
function formatOf(pack: Buffer): ObjectFormat {
  const body = pack.subarray(0, Math.max(0, pack.length - 32));
  return hashOf('sha256', [body]).equals(pack.subarray(body.length)) ? 'sha256' : 'sha1';
}
