import { arParts } from './archive/ar.js';
import { cpioParts } from './archive/cpio.js';
import { javaClassParts } from './archive/java-class.js';
import type { Part, Refusal } from './archive/part.js';
import { pdfParts } from './archive/pdf.js';
import { pythonBytecodeParts } from './archive/python-bytecode.js';
import { rpmParts } from './archive/rpm.js';
import { sqliteParts } from './archive/sqlite.js';
import { tarParts } from './archive/tar.js';
import { zipParts } from './archive/zip.js';
import { formatOf } from './format.js';
import type { Format } from './format.js';
import { isStream } from './names.js';
import type { ArchiveName, StreamName } from './names.js';
import { unbzip2 } from './stream/bzip2.js';
import { gunzip, unzlib } from './stream/deflate.js';
import { unlz4 } from './stream/lz4.js';
import { unlzma } from './stream/lzma-file.js';
import { uncompress } from './stream/lzw.js';
import { unpackWith } from './stream/output.js';
import type { Output, Unpacked } from './stream/output.js';
import { unxz } from './stream/xz.js';
import { unzstd } from './stream/zstd.js';

type Unpack = (bytes: Buffer, limit: number) => Unpacked;

const writing =
  (write: (bytes: Buffer, output: Output) => void): Unpack =>
  (bytes, limit) =>
    unpackWith(limit, (output) => write(bytes, output));

const UNPACK: Readonly<Record<StreamName, Unpack>> = {
  gzip: gunzip,
  zlib: unzlib,
  bzip2: writing(unbzip2),
  xz: writing(unxz),
  lzma: writing(unlzma),
  zstd: writing(unzstd),
  lz4: writing(unlz4),
  compress: writing(uncompress),
};

const LIST: Readonly<Record<ArchiveName, (bytes: Buffer) => Generator<Part | Refusal>>> = {
  zip: zipParts,
  tar: tarParts,
  cpio: cpioParts,
  ar: arParts,
  rpm: rpmParts,
  sqlite: sqliteParts,
  'java-class': javaClassParts,
  'python-bytecode': pythonBytecodeParts,
  pdf: pdfParts,
};

/** All that packed bytes hold, and what of it cannot be read. */
export function* partsIn(bytes: Buffer, format: Format): Generator<Part | Refusal> {
  if (typeof format === 'object') yield { refused: `${format.unread} content is not read` };
  else if (isStreamFormat(format))
    yield { name: format, core: { start: 0, end: bytes.length }, unpack: (limit) => UNPACK[format](bytes, limit) };
  else yield* LIST[format](bytes);
}

const isStreamFormat = (format: StreamName | ArchiveName): format is StreamName => isStream(format);

/** True for content of which every byte belongs to one of its parts: nothing is to be seen in it that they do not show. */
export function isAllParts(bytes: Buffer): boolean {
  const format = formatOf(bytes);
  return format === 'tar' || format === 'cpio' || format === 'ar';
}
