/** As much of JSON Schema as the schema of results uses. */
type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
};
type Root = Schema & { readonly $defs: Readonly<Record<string, Schema>> };

const REF = '#/$defs/';

/** The first thing in which a value differs from a schema, as one clause that names its place; null where it fits. */
export const schemaProblem = (value: unknown, root: Root): string | null =>
  problemAt(value, root, { root, at: 'the whole' });

type Where = { readonly root: Root; readonly at: string };

function problemAt(value: unknown, schema: Schema, where: Where): string | null {
  if (schema.$ref !== undefined) return problemAt(value, where.root.$defs[schema.$ref.slice(REF.length)] ?? {}, where);
  if (schema.anyOf !== undefined) return firstFit(value, schema.anyOf, where);
  if (schema.type !== undefined && ![schema.type].flat().some((type) => hasType(value, type)))
    return `${where.at} is not of type ${[schema.type].flat().join(' or ')}`;
  if (!simplyFits(value, schema)) return `${where.at} has a value that it cannot have`;
  if (Array.isArray(value))
    return first(
      value.map((item, index) => () => problemAt(item, schema.items ?? {}, { ...where, at: `${where.at}[${index}]` })),
    );
  return typeof value === 'object' && value !== null
    ? objectProblem(new Map(Object.entries(value)), schema, where)
    : null;
}

function objectProblem(
  values: ReadonlyMap<string, unknown>,
  { required = [], properties = {} }: Schema,
  where: Where,
): string | null {
  const missing = required.find((key) => !values.has(key));
  if (missing !== undefined) return `${where.at} has no ${missing}`;
  const known = Object.entries(properties).filter(([key]) => values.has(key));
  return first(
    known.map(
      ([key, schema]) =>
        () =>
          problemAt(values.get(key), schema, { ...where, at: where.at === 'the whole' ? key : `${where.at}.${key}` }),
    ),
  );
}

function firstFit(value: unknown, schemas: readonly Schema[], where: Where): string | null {
  const problems = schemas.map((schema) => problemAt(value, schema, where));
  return problems.includes(null) ? null : (problems[0] ?? null);
}

function simplyFits(value: unknown, schema: Schema): boolean {
  if (schema.const !== undefined && value !== schema.const) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (typeof value === 'number') return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  return typeof value !== 'string' || schema.pattern === undefined || new RegExp(schema.pattern).test(value);
}

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function first(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const problem = check();
    if (problem !== null) return problem;
  }
  return null;
}
