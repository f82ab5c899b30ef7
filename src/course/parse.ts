import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { suggest } from './nearest.ts';
import type { Path, Problem } from './problems.ts';
import { allowedBy, schemaAt } from './schema-at.ts';

/** A file that was read: its data if it is valid, and a way to find the line of any place in it. */
export interface Parsed<T> {
  data: T | undefined;
  problems: Problem[];
  lineOf: (path: Path) => number | undefined;
}

/**
 * Reads YAML against a schema and reports every mistake at once, each with its line.
 * @param firstLine the line of the file on which the YAML starts, counted from 1
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  firstLine = 1,
): Parsed<z.infer<S>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: Path) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? undefined : lineAt(offset);
  };

  const errors = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...danglingAliases(document),
  ];
  if (errors.length > 0) {
    const problems = errors.map(({ offset, message }) => ({
      file,
      line: lineAt(offset),
      message: `This is not valid YAML: ${message}.`,
      hint: 'Check the indentation and the quotes around here. A text with a colon in it, or one that starts with * or &, needs quotes around it.',
    }));
    return { data: undefined, problems, lineOf };
  }

  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, schema, raw).map(({ path, ...words }) => ({
      file,
      line: lineOf(path),
      ...words,
    })),
  );
  return { data: undefined, problems, lineOf };
}

/** A text that starts with an asterisk is taken for a reference to another place of the file. */
function danglingAliases(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      found.push({
        offset: alias.range?.[0] ?? 0,
        message: `“*${alias.source}” refers to nothing`,
      });
    },
  });
  return found;
}

/** Where a place starts in the text; where it does not exist, where the nearest thing around it does. */
function offsetOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (length > 0 && isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

interface Described {
  path: Path;
  message: string;
  hint?: string;
}

/** Turns one zod issue into sentences. */
function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, raw: unknown): Described[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const label = placeName(path, raw);
  const value = valueAt(raw, path);

  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedBy(schemaAt(schema, path, raw));
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `${placeName([...path, key], raw)} is not a field that belongs here.`,
      hint: suggest(key, allowed),
    }));
  }
  const allowed = allowedBy(schemaAt(schema, path, raw));
  if (value === undefined) {
    const options =
      allowed.length > 0 && issue.code === 'invalid_value' ? ` One of: ${allowed.join(', ')}.` : '';
    return [{ path, message: `${label} is missing.`, hint: `Add it.${options}` }];
  }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const words =
      issue.code === 'invalid_value'
        ? issue.values.map(String)
        : discriminatorWords(schema, path, raw);
    if (words.length > 0 && (typeof value === 'string' || typeof value === 'number')) {
      return [
        {
          path,
          message: `${label} is “${value}”, which is not one of its words.`,
          hint: suggest(String(value), words),
        },
      ];
    }
    return [{ path, message: `${label} has a shape that is not allowed here.` }];
  }
  if (issue.code === 'invalid_type') {
    return [
      {
        path,
        message: `${label} should be ${article(issue.expected)}.`,
        hint: `It is ${kindOf(value)} now.`,
      },
    ];
  }
  // A schema's own words are better than these; zod's are not.
  if ((issue.code === 'too_small' || issue.code === 'too_big') && /^Too /.test(issue.message)) {
    const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    const words = issue.code === 'too_small' ? 'at least' : 'at most';
    if (issue.origin === 'array' && Array.isArray(value)) {
      const count = value.length === 1 ? '1 entry' : `${value.length} entries`;
      return [{ path, message: `${label} has ${count}; it has ${words} ${limit}.` }];
    }
    if (typeof value === 'number')
      return [{ path, message: `${label} is ${value}; it is ${words} ${limit}.` }];
  }
  return [{ path, message: `${label}: ${issue.message}.` }];
}

/** For a union told apart by a field, the kinds that the field may name. */
function discriminatorWords(schema: z.ZodType, path: Path, raw: unknown): string[] {
  return allowedBy(schemaAt(schema, path.slice(0, -1), raw));
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) => (here as Record<string | number, unknown> | null | undefined)?.[key],
    raw,
  );
}

/** A place in words. A thing in a list is named by its id, which an author can search for. */
export function placeName(path: Path, raw: unknown): string {
  const words = path.map((key, depth) => {
    if (typeof key === 'string') return `“${key}”`;
    const item = valueAt(raw, path.slice(0, depth + 1)) as { id?: unknown } | undefined;
    return typeof item?.id === 'string' ? `“${item.id}”` : `number ${key + 1}`;
  });
  return words.length === 0 ? 'The file' : words.join(' › ');
}

const article = (type: string) =>
  ({
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
  })[type] ?? type;

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  return article(Array.isArray(value) ? 'array' : typeof value);
}
