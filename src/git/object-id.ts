import { createHash } from 'node:crypto';
import { contentId, type ContentId } from '../model/index.js';
import type { ObjectFormat } from './repository.js';

/** The id that git gives these bytes as a blob of a repository of this format. */
export function blobId(bytes: Uint8Array, format: ObjectFormat): ContentId {
  if (format === 'sha1') return contentId(bytes);
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') as ContentId;
}
