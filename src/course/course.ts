/** The course as one whole, for those who show it: reading order, the map, and what stands in each cell. */
import type { CellId, Objective, Phase } from './map.ts';
import type { CourseFile } from './schema.ts';
import type { DataOf } from './content.ts';
import type { Situation } from '../role-play/schema.ts';

export type WithId<T> = T & { id: string };

/** The checked content of every kind that has pages. */
export interface CourseParts {
  course: CourseFile;
  lessons: WithId<DataOf<'lessons'>>[];
  quizzes: WithId<DataOf<'quizzes'>>[];
  /** Each with the situations that it has room for. */
  scenes: (WithId<DataOf<'role-plays'>> & { situations?: readonly Situation[] })[];
  selfAssessments: WithId<DataOf<'self-assessments'>>[];
  checklists: WithId<DataOf<'checklists'>>[];
  worksheets: WithId<DataOf<'worksheets'>>[];
}

export type ThingKind = 'lesson' | 'quiz' | 'role-play' | 'self-assessment' | 'checklist';

/** Something a learner can do: a line in the contents, and a step in a cell of the map. */
export interface Thing {
  kind: ThingKind;
  id: string;
  title: string;
  summary: string;
  minutes: number;
  path: string;
  cells: readonly string[];
  /** Ids of what it is made of: the items of a checklist, which is done when all are ticked; the questions of a quiz. */
  items?: readonly string[];
}

/** A worksheet in a list. It is filled in, not done, so it is no step on the map. */
export type Worksheet = Omit<Thing, 'kind'> & { kind: 'worksheet' };

export interface Cell {
  id: CellId;
  title: string;
  aim: string;
  objective: Objective;
  phase: Phase;
  things: Thing[];
}

const FOLDERS: Record<ThingKind | 'worksheet', string> = {
  lesson: 'lessons',
  quiz: 'quizzes',
  'role-play': 'role-plays',
  'self-assessment': 'self-assessments',
  checklist: 'checklists',
  worksheet: 'worksheets',
};

/** @returns the address of a thing's page, below the site's base. Addresses never change once public. */
export const pathOf = (kind: ThingKind | 'worksheet', id: string): string =>
  `/${FOLDERS[kind]}/${id}/`;

/** What a thing of each kind is called. */
export const NOUNS: Record<ThingKind | 'worksheet', string> = {
  lesson: 'Lesson',
  quiz: 'Quiz',
  'role-play': 'Role-play',
  'self-assessment': 'Self-check',
  checklist: 'Checklist',
  worksheet: 'Worksheet',
};

/** Look-ups over the whole course. Every page asks, so all that can be known beforehand is worked out once. */
export class Course {
  readonly parts: CourseParts;
  /** All lessons in reading order. */
  readonly lessons: readonly WithId<DataOf<'lessons'>>[];
  readonly things: readonly Thing[];
  readonly worksheets: readonly Worksheet[];
  /** The nine cells, row by row, each with what stands in it. */
  readonly cells: readonly Cell[];
  readonly #lessons: ReadonlyMap<string, WithId<DataOf<'lessons'>>>;
  readonly #quizzes: ReadonlyMap<string, WithId<DataOf<'quizzes'>>>;
  readonly #things: ReadonlyMap<string, Thing>;
  /** Where each lesson stands in the reading order. */
  readonly #places: ReadonlyMap<string, number>;
  readonly #homes: ReadonlyMap<string, CourseFile['parts'][number]>;

  constructor(parts: CourseParts) {
    this.parts = parts;
    this.#lessons = byId(parts.lessons);
    this.#quizzes = byId(parts.quizzes);
    this.#homes = new Map(
      parts.course.parts.flatMap((part) => part.lessons.map((id) => [id, part] as const)),
    );
    this.lessons = [...this.#homes.keys()].map((id) => this.lesson(id));
    this.#places = new Map(this.lessons.map(({ id }, place) => [id, place]));
    this.things = [
      ...this.lessons.map((lesson) => thing('lesson', lesson)),
      ...this.lessons.map((lesson) => quizThing(this.quiz(lesson.quiz))),
      ...parts.scenes.map((scene) => thing('role-play', scene)),
      ...parts.selfAssessments.map((assessment) => thing('self-assessment', assessment)),
      ...parts.checklists.map((checklist) => ({
        ...thing('checklist', checklist),
        items: checklist.sections.flatMap((section) => section.items.map((item) => item.id)),
      })),
    ];
    this.#things = new Map(this.things.map((each) => [`${each.kind}:${each.id}`, each]));
    this.worksheets = parts.worksheets.map((worksheet) => ({
      ...thing('checklist', worksheet),
      kind: 'worksheet',
      path: pathOf('worksheet', worksheet.id),
    }));
    this.cells = parts.course.cells.map((cell) => ({
      ...cell,
      id: cell.id as CellId,
      things: this.things.filter((candidate) => candidate.cells.includes(cell.id)),
    }));
  }

  get title(): string {
    return this.parts.course.title;
  }

  get description(): string {
    return this.parts.course.description;
  }

  objective(id: Objective) {
    return mustBe(
      this.parts.course.objectives.find((each) => each.id === id),
      'objective',
      id,
    );
  }

  phase(id: Phase) {
    return mustBe(
      this.parts.course.phases.find((each) => each.id === id),
      'phase',
      id,
    );
  }

  cell(id: string): Cell {
    return mustBe(
      this.cells.find((each) => each.id === id),
      'cell',
      id,
    );
  }

  lesson(id: string) {
    return mustBe(this.#lessons.get(id), 'lesson', id);
  }

  quiz(id: string) {
    return mustBe(this.#quizzes.get(id), 'quiz', id);
  }

  /** Whether the course has this thing: a draft is no part of the built one. */
  has(kind: ThingKind, id: string): boolean {
    return this.things.some((candidate) => candidate.kind === kind && candidate.id === id);
  }

  thing(kind: ThingKind, id: string): Thing {
    return mustBe(this.#things.get(`${kind}:${id}`), kind, id);
  }

  /** The part in which a lesson stands. */
  partOf(lesson: string) {
    const part = this.#homes.get(lesson);
    if (!part) throw new Error(`The lesson “${lesson}” is in no part.`);
    return part;
  }

  /** The lessons before and after one, in reading order. */
  neighbours(lesson: string) {
    const place = this.#places.get(lesson) ?? -1;
    return { previous: this.lessons[place - 1], next: this.lessons[place + 1] };
  }
}

/**
 * The objective that gives a thing its colour: the one that its cells share, or none where they differ.
 * @param cells ids of cells
 */
export function soleObjective(cells: readonly string[]): Objective | undefined {
  const objectives = new Set(cells.map((cell) => cell.split('-')[0] as Objective));
  return objectives.size === 1 ? [...objectives][0] : undefined;
}

function thing(
  kind: ThingKind,
  {
    id,
    title,
    summary,
    minutes,
    cells,
  }: { id: string; title: string; summary: string; minutes: number; cells: string[] },
): Thing {
  return { kind, id, title, summary, minutes, cells, path: pathOf(kind, id) };
}

function quizThing(quiz: WithId<DataOf<'quizzes'>>): Thing {
  const facts = { ...quiz, summary: `${quiz.questions.length} questions that go with the lesson.` };
  return { ...thing('quiz', facts), items: quiz.questions.map(({ id }) => id) };
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function mustBe<T>(found: T | undefined, noun: string, id: string): T {
  if (found === undefined) throw new Error(`There is no ${noun} “${id}”.`);
  return found;
}
