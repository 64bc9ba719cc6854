import type { Rng } from '../../src/detector/index.js';
import { CLIENT_FORMATS } from './config-formats-client.js';
import { FRAMEWORK_FORMATS } from './config-formats-framework.js';
import { INFRASTRUCTURE_FORMATS } from './config-formats-infrastructure.js';
import { SEALED_FORMATS } from './config-formats-sealed.js';

export type Make = {
  readonly password: () => string;
  readonly token: (length?: number) => string;
  readonly hex: (length: number) => string;
  /** The base64 of so many random bytes. */
  readonly base64: (bytes: number) => string;
  readonly rng: Rng;
};

/** A small file of its kind, the secrets in it, and what stands there that is none or is sealed. */
export type Format = {
  readonly name: string;
  readonly path: string;
  readonly file: (make: Make) => {
    readonly text: string;
    readonly found?: readonly string[];
    readonly silent?: readonly string[];
  };
};

export const FORMATS: readonly Format[] = [
  ...INFRASTRUCTURE_FORMATS,
  ...CLIENT_FORMATS,
  ...FRAMEWORK_FORMATS,
  ...SEALED_FORMATS,
];
