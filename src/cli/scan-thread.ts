import { parentPort, workerData } from 'node:worker_threads';
import { serveScanThread } from '../scan/index.js';
import { detectionFor } from './detection-for.js';
import type { ThreadSetup } from './scan-threads.js';

// What a scanning thread runs.
const { settings, data } = workerData as ThreadSetup;
if (parentPort !== null) serveScanThread(parentPort, data, detectionFor(settings).options);
