import { ALTERNATES, DAMAGED, NO_LENDER, PARTIAL, SHALLOW } from './in-clones.js';
import { CONTAINERS } from './in-containers.js';
import { CONTENT } from './in-content.js';
import { ENCODED } from './in-encodings.js';
import { BARE_FOLDER, GIT_FOLDER, LINKED } from './in-git-folder.js';
import { METADATA } from './in-metadata.js';
import { LFS, NESTED } from './in-nested.js';
import { IGNORED, STORE } from './in-store.js';
import type { Theme } from './place.js';

/** Every hiding place, planted in as few repositories as can be: each is scanned once. */
export const OBJECTS: readonly Theme[] = [CONTENT, ENCODED, METADATA, STORE];

export const BESIDE: readonly Theme[] = [
  LFS,
  NESTED,
  GIT_FOLDER,
  BARE_FOLDER,
  LINKED,
  ALTERNATES,
  NO_LENDER,
  SHALLOW,
  PARTIAL,
  DAMAGED,
  CONTAINERS,
  IGNORED,
];

export const THEMES: readonly Theme[] = [...OBJECTS, ...BESIDE];
