import type { Settings } from '../config/index.js';
import { serveThisThread } from '../scan/index.js';
import { detectionFor } from './detection-for.js';

// What a scanning thread runs.
serveThisThread((settings: Settings) => detectionFor(settings).options);
