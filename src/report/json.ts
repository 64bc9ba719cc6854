import type { Result } from '../model/index.js';
import { inSchemaOrder, jsonText } from './json-text.js';

/** The Result as it is, in the documented order of keys. */
export const renderJson = (result: Result): string => `${jsonText(inSchemaOrder(result), 2)}\n`;
