import { cellId, type Objective, type Phase } from '../course/map.ts';

interface Axes {
  objectives: readonly { id: Objective; short: string }[];
  phases: readonly { id: Phase; short: string }[];
}

/**
 * @param cells ids of squares of the map
 * @returns where they are, in a few words: “Get the offer: before, in the room”. Where they all belong to one
 *   objective, `phases` says the same without its name.
 */
export function placeWords(
  cells: readonly string[],
  { objectives, phases }: Axes,
): { whole: string; phases: string } {
  const groups = objectives.flatMap(({ id, short }) => {
    const there = phases.filter((phase) => cells.includes(cellId(id, phase.id)));
    return there.length === 0 ? [] : [{ short, words: phaseWords(there, phases.length) }];
  });
  const everything = cells.length === objectives.length * phases.length;
  return {
    whole: everything
      ? 'The whole map'
      : groups.map(({ short, words }) => `${short}: ${words}`).join('; '),
    phases: capital(groups[0]?.words ?? ''),
  };
}

const phaseWords = (there: readonly { short: string }[], all: number) =>
  there.length === all ? 'in all phases' : there.map(({ short }) => short.toLowerCase()).join(', ');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
