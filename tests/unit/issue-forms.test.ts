/** The code host shows a form only if it is whole, and says nothing where it is not. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Part {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: (string | { label: string })[] };
}
interface Form {
  name: string;
  description: string;
  body: Part[];
}

const FOLDER = fileURLToPath(new URL('../../.github/ISSUE_TEMPLATE', import.meta.url));
const forms = globSync('*.yml', { cwd: FOLDER })
  .filter((name) => basename(name) !== 'config.yml')
  .sort()
  .map((name) => [name, parse(readFileSync(join(FOLDER, name), 'utf8')) as Form] as const);

test('there is one for a text, one for an idea, one for what does not work', () => {
  expect(forms).toHaveLength(3);
});

describe.each(forms)('%s', (_, { name, description, body }) => {
  test('has a name, says what it is for, and asks something', () => {
    expect(name).not.toBe('');
    expect(description).not.toBe('');
    expect(body.some(({ type }) => type !== 'markdown')).toBe(true);
  });

  test('has what each of its parts needs', () => {
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else {
        expect(id).toMatch(/^[a-z]+$/);
        expect(attributes.label).toBeTruthy();
      }
      if (type === 'dropdown' || type === 'checkboxes')
        expect(attributes.options?.length).toBeGreaterThan(1);
    }
  });
});
