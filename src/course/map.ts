/**
 * The two axes of the map. They are fixed here, because the engines reason about objectives and phases by name.
 * Apart from the schemas, as this goes to the browser and they do not.
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
