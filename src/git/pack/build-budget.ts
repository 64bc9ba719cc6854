import type { StoreData } from './store-data.js';

const LEAST = 32 * 2 ** 30;
const MOST_EXPANSION = 1024;

/**
 * So many bytes may be built from a store by one reader: deltas of a few bytes can stand for gigabytes. Real histories, whose
 * objects together are up to some hundred times as large as their packs, come nowhere near.
 */
export const buildBudget = ({ packs }: StoreData, least = LEAST): number =>
  packs.reduce((sum, { size }) => sum + size * MOST_EXPANSION, least);

export const OVER_BUDGET = 'what is stored would grow to too many bytes';
