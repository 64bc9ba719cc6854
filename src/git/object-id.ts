import { contentId, hashHex, type ContentId } from '../model/index.js';
import type { ObjectFormat } from './repository.js';

/** The id that git gives these bytes as a blob of a repository of this format. */
export function blobId(bytes: Uint8Array, format: ObjectFormat): ContentId {
  if (format === 'sha1') return contentId(bytes);
  return hashHex(format, [`blob ${bytes.length}\0`, bytes]) as ContentId;
}
