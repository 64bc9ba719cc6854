import { OwnSecrets } from '../own/index.js';
import { serveThisThread } from '../scan/index.js';
import { detectionFor } from './detection-for.js';
import type { ThreadSetup } from './scan-threads.js';

// What a scanning thread runs.
serveThisThread(
  ({ settings, own }: ThreadSetup) => detectionFor(settings, own === null ? null : new OwnSecrets(own)).options,
);
