/** What each component of a lesson must be given, and may be. */
import { ID_PATTERN } from '../course/fields.ts';
import { CELL_IDS } from '../course/map.ts';
import { suggest } from '../course/nearest.ts';
import { PICTURES } from './pictures.ts';
import type { Component } from './text.ts';

/** A mistake in a lesson's text, with its line. */
export interface Told {
  line?: number | undefined;
  message: string;
  hint?: string | undefined;
}

interface Given {
  must: readonly string[];
  may?: readonly string[];
}

/** The components that a lesson may use. They are mapped in `site/mdx/components.ts`. */
export const COMPONENTS = {
  Choice: { must: ['feedback'], may: ['right'] },
  Cite: { must: ['id'] },
  Compare: { must: [] },
  CourseMap: { must: [] },
  FillIn: { must: ['id', 'label'], may: ['rows', 'example'] },
  IfThen: { must: ['id', 'when', 'then'] },
  MapCell: { must: [], may: ['id', 'ids'] },
  OneQuestion: { must: ['ask'], may: ['setting'] },
  Picture: { must: ['id'] },
  Reveal: { must: ['prompt'] },
  SayAloud: { must: [], may: ['seconds'] },
  Strong: { must: ['label', 'why'] },
  TryChecklist: { must: ['id'] },
  TryScene: { must: ['id'] },
  Weak: { must: ['label', 'why'] },
} as const satisfies Record<string, Given>;

type Name = keyof typeof COMPONENTS;

const isKnown = (name: string): name is Name => Object.hasOwn(COMPONENTS, name);

/** @returns the ids of cells that a component names, whether as text or as a list. */
export function cellsOf({ given }: Component): string[] {
  return ['id', 'ids'].flatMap((key) => {
    const value = given.get(key);
    if (value === undefined || value === true) return [];
    const text = typeof value === 'string' ? value : value.code;
    return text.match(/[\w-]+/g) ?? [];
  });
}

/** @returns what is wrong with the components of a lesson, each by itself and among the others. */
export function componentProblems(components: readonly Component[]): Told[] {
  return [
    ...components.flatMap(problemsOf),
    ...components
      .filter(({ name }) => name === 'OneQuestion')
      .flatMap((question) => questionProblems(question, components)),
    ...sameIds(components),
  ];
}

function problemsOf(component: Component): Told[] {
  const { name, line, given, inside } = component;
  if (!isKnown(name)) return [];
  const { must, may = [] }: Given = COMPONENTS[name];
  const told: Told[] = [];
  const tell = (message: string, hint?: string) => told.push({ line, message, hint });

  for (const key of must) {
    const value = given.get(key);
    if (value === undefined || value === true || value === '')
      tell(`<${name}> has no “${key}”.`, 'Add it, in quotes.');
  }
  for (const key of given.keys()) {
    if (![...must, ...may].includes(key))
      tell(`<${name}> takes no “${key}”.`, suggest(key, [...must, ...may]));
  }
  if (name === 'Choice' && inside?.name !== 'OneQuestion')
    tell('A <Choice> stands outside a question.', 'Put it right inside <OneQuestion>.');
  if (name === 'Picture') mustBeOne('picture', given.get('id'), PICTURES, tell);
  if (name === 'MapCell') {
    const cells = cellsOf(component);
    if (cells.length === 0)
      tell('<MapCell> names no square.', 'Give it an “id”, or several “ids”.');
    for (const cell of cells) mustBeOne('cell of the map', cell, CELL_IDS, tell);
  }
  for (const [key, least, most, example] of [
    ['seconds', 5, 600, 60],
    ['rows', 1, 12, 3],
  ] as const) {
    const value = given.get(key);
    if (value === undefined) continue;
    const number = typeof value === 'object' ? Number(value.code) : NaN;
    if (!(Number.isInteger(number) && number >= least && number <= most))
      tell(
        `“${key}” should be a whole number from ${least} to ${most}.`,
        `Write it in braces: ${key}={${example}}.`,
      );
  }
  return told;
}

function mustBeOne(
  noun: string,
  id: unknown,
  known: readonly string[],
  tell: (message: string, hint: string) => void,
): void {
  if (typeof id === 'string' && id !== '' && !known.includes(id))
    tell(`“${id}” is not a ${noun}.`, suggest(id, known));
}

function questionProblems(question: Component, components: readonly Component[]): Told[] {
  const { line } = question;
  const choices = components.filter(({ name, inside }) => name === 'Choice' && inside === question);
  const right = choices.filter(({ given }) => given.has('right')).length;
  const told: Told[] = [];
  if (choices.length < 2 || choices.length > 4)
    told.push({ line, message: `This question has ${choices.length} choices; it has 2 to 4.` });
  if (right !== 1)
    told.push({
      line,
      message: `This question has ${right} right choices; it has exactly one.`,
      hint: 'Write “right” in the tag of the right one: <Choice right feedback="…">.',
    });
  return told;
}

/** What is written into a lesson is kept under the box's id, so that two boxes of one id would share it. */
function sameIds(components: readonly Component[]): Told[] {
  const seen = new Set<string>();
  return components.flatMap(({ name, line, given }): Told[] => {
    const id = given.get('id');
    if ((name !== 'FillIn' && name !== 'IfThen') || typeof id !== 'string' || id === '') return [];
    if (!ID_PATTERN.test(id))
      return [
        {
          line,
          message: `“${id}” cannot be an id.`,
          hint: 'Use lower-case letters, digits and single hyphens.',
        },
      ];
    if (seen.has(id))
      return [
        {
          line,
          message: `Two boxes of this lesson have the id “${id}”.`,
          hint: 'What is written is kept under it. Rename the newer one.',
        },
      ];
    seen.add(id);
    return [];
  });
}
