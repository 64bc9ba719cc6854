import type { ObjectType } from '../object-reader.js';

export type StoredObject = { readonly type: ObjectType; readonly bytes: Uint8Array };
