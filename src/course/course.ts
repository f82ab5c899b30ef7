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
  /** For a checklist, the ids of its items: it is done when all are ticked. */
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

/** Look-ups over the whole course. */
export class Course {
  readonly parts: CourseParts;
  readonly things: readonly Thing[];

  constructor(parts: CourseParts) {
    this.parts = parts;
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
  }

  get title(): string {
    return this.parts.course.title;
  }

  get description(): string {
    return this.parts.course.description;
  }

  /** All lessons in reading order. */
  get lessons(): WithId<DataOf<'lessons'>>[] {
    return this.parts.course.parts.flatMap((part) =>
      part.lessons.map((id) => mustFind(this.parts.lessons, id, 'lesson')),
    );
  }

  get worksheets(): Worksheet[] {
    return this.parts.worksheets.map((worksheet) => ({
      ...thing('checklist', worksheet),
      kind: 'worksheet',
      path: pathOf('worksheet', worksheet.id),
    }));
  }

  /** The nine cells, row by row, each with what stands in it. */
  get cells(): Cell[] {
    return this.parts.course.cells.map((cell) => ({
      ...cell,
      id: cell.id as CellId,
      things: this.things.filter((candidate) => candidate.cells.includes(cell.id)),
    }));
  }

  objective(id: Objective) {
    return mustFind(this.parts.course.objectives, id, 'objective');
  }

  phase(id: Phase) {
    return mustFind(this.parts.course.phases, id, 'phase');
  }

  cell(id: string): Cell {
    return mustFind(this.cells, id, 'cell');
  }

  lesson(id: string) {
    return mustFind(this.parts.lessons, id, 'lesson');
  }

  quiz(id: string) {
    return mustFind(this.parts.quizzes, id, 'quiz');
  }

  thing(kind: ThingKind, id: string): Thing {
    const found = this.things.find((candidate) => candidate.kind === kind && candidate.id === id);
    if (!found) throw new Error(`There is no ${kind} “${id}”.`);
    return found;
  }

  /** The part in which a lesson stands. */
  partOf(lesson: string) {
    const part = this.parts.course.parts.find(({ lessons }) => lessons.includes(lesson));
    if (!part) throw new Error(`The lesson “${lesson}” is in no part.`);
    return part;
  }

  /** The lessons before and after one, in reading order. */
  neighbours(lesson: string) {
    const order = this.lessons;
    const index = order.findIndex(({ id }) => id === lesson);
    return { previous: order[index - 1], next: order[index + 1] };
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
  return thing('quiz', {
    ...quiz,
    summary: `${quiz.questions.length} questions that go with the lesson.`,
  });
}

function mustFind<T extends { id: string }>(items: readonly T[], id: string, noun: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no ${noun} “${id}”.`);
  return found;
}
