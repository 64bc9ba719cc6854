import { unpackForest, type ForestTables } from './forest.js';
import { unpackLinear, type LinearTables } from './linear.js';
import { modelData } from './model-data.js';

/** All that was trained. */
export type ModelTables = { readonly forest: ForestTables; readonly linear: LinearTables };

/** From what is committed. The build puts a file in its place that holds the tables as they are used (`packed-model.ts`). */
export function modelTables(): ModelTables {
  const { forest, linear } = modelData();
  return { forest: unpackForest(forest), linear: unpackLinear(linear) };
}
