import { z } from 'astro/zod';

/**
 * The words that every other file shares: what an id looks like, and the two axes of the map.
 * Objectives and phases are fixed here, because the engines reason about them by name.
 */
export const OBJECTIVES = ['offer', 'leads', 'impression'] as const;
export const PHASES = ['pre-interview', 'face-to-face', 'post-interview'] as const;

export type Objective = (typeof OBJECTIVES)[number];
export type Phase = (typeof PHASES)[number];

/** A cell of the map is named `<objective>-<phase>`, for example `leads-post-interview`. */
export type CellId = `${Objective}-${Phase}`;

/** @returns the id of the cell where an objective and a phase meet. */
export const cellId = (objective: Objective, phase: Phase): CellId => `${objective}-${phase}`;

/** The nine cells, row by row: the order in which the map is read. */
export const CELL_IDS: readonly CellId[] = PHASES.flatMap((phase) =>
  OBJECTIVES.map((objective) => cellId(objective, phase)),
);

/** Ids are file names, parts of addresses and keys of saved data: lower case, words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(ID_PATTERN, 'an id has lower-case letters, digits and single hyphens only');

/** A line of text that somebody will read: never empty, no stray spaces at its ends. */
export const textSchema = z.string().trim().min(1, 'this text is empty');

/** References are plain strings here; that they lead somewhere is checked in `references.ts`. */
export const cellsSchema = z.array(z.string()).min(1, 'name at least one cell of the map');
