import { RESULT_SCHEMA, type SchemaPart } from './schema.js';

/** As much of a JSON schema as gives an order to keys. */
type Node = {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
};

const PARTS: Readonly<Record<string, Node>> = RESULT_SCHEMA.$defs;
const REF = '#/$defs/';

/** What JSON.stringify leaves raw although a terminal or an editor may obey it: DEL, C1, line separators, bidi controls. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON in which no control character stands raw; `indent` as in JSON.stringify. */
export function jsonText(value: unknown, indent = 0): string {
  const escape = (found: string): string => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent).replace(UNSAFE, escape);
}

/** A copy with all keys in the order of the schema; keys that the schema does not name follow, sorted. */
export function inSchemaOrder(value: unknown, part?: SchemaPart): unknown {
  return ordered(value, part === undefined ? RESULT_SCHEMA : PARTS[part]);
}

function ordered(value: unknown, node: Node | undefined): unknown {
  if (value === null || typeof value !== 'object') return value;
  const known = resolved(node);
  if (Array.isArray(value)) return value.map((item) => ordered(item, known?.items));
  return orderedObject(new Map(Object.entries(value)), known?.properties ?? {});
}

function orderedObject(entries: ReadonlyMap<string, unknown>, properties: Readonly<Record<string, Node>>): unknown {
  const named = Object.keys(properties).filter((key) => entries.has(key));
  const others = [...entries.keys()].filter((key) => !Object.hasOwn(properties, key)).sort();
  return Object.fromEntries([...named, ...others].map((key) => [key, ordered(entries.get(key), properties[key])]));
}

function resolved(node: Node | undefined): Node | undefined {
  if (node?.anyOf !== undefined) return resolved(node.anyOf[0]);
  return node?.$ref === undefined ? node : PARTS[node.$ref.slice(REF.length)];
}
