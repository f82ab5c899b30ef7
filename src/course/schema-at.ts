import type { z } from 'astro/zod';
import type { Path } from './problems.ts';

/** The parts of a zod schema's definition that this file reads. */
interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  discriminator?: string;
  entries?: Record<string, string>;
  values?: unknown[];
}

const definition = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = definition(schema);
  return innerType ? unwrapped(innerType) : schema;
}

/** Of a union, the option that the data names by its discriminator; without one, the option of the data's type. */
function chosen(schema: z.core.$ZodType, data: unknown): z.core.$ZodType {
  const { options, discriminator } = definition(schema);
  if (!options) return schema;
  if (!discriminator) {
    const type = Array.isArray(data) ? 'array' : typeof data;
    return options.find((option) => definition(unwrapped(option)).type === type) ?? schema;
  }
  if (typeof data !== 'object' || data === null) return schema;
  const value = (data as Record<string, unknown>)[discriminator];
  return (
    options.find((option) => discriminatorValues(option, discriminator).includes(value)) ?? schema
  );
}

function discriminatorValues(option: z.core.$ZodType, discriminator: string): unknown[] {
  const field = definition(unwrapped(option)).shape?.[discriminator];
  return field ? (definition(unwrapped(field)).values ?? []) : [];
}

/** @returns the schema that applies at a place in the data, if it can be told. */
export function schemaAt(
  root: z.core.$ZodType,
  path: Path,
  data: unknown,
): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root;
  let here: unknown = data;
  for (const key of path) {
    schema = chosen(unwrapped(schema), here);
    const { shape, element }: Definition = definition(schema);
    schema = typeof key === 'number' ? element : shape?.[key];
    here = (here as Record<string | number, unknown> | undefined)?.[key];
    if (!schema) return undefined;
  }
  return chosen(unwrapped(schema), here);
}

/** @returns the words or keys that a schema allows: an enum's values, an object's keys, a union's kinds. */
export function allowedBy(schema: z.core.$ZodType | undefined): string[] {
  if (!schema) return [];
  const { type, shape, entries, options, discriminator } = definition(unwrapped(schema));
  if (type === 'object' && shape) return Object.keys(shape);
  if (type === 'enum' && entries) return Object.values(entries);
  if (options && discriminator) {
    return options.flatMap((option) => discriminatorValues(option, discriminator)).map(String);
  }
  return [];
}
