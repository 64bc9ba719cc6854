import { UsageError } from '../usage-error.js';

/** Bad usage whose message holds nothing of what was asked: it may be told as it is. */
export class PlainRefusal extends UsageError {}
