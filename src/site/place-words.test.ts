import { expect, test } from 'vitest';
import { placeWords } from './place-words.ts';

const AXES = {
  objectives: [
    { id: 'offer', short: 'Get the offer' },
    { id: 'leads', short: 'Get leads' },
    { id: 'impression', short: 'Be remembered' },
  ],
  phases: [
    { id: 'pre-interview', short: 'Before' },
    { id: 'face-to-face', short: 'In the room' },
    { id: 'post-interview', short: 'After' },
  ],
} as const;

test.each([
  [['offer-pre-interview'], 'Get the offer: before', 'Before'],
  [
    ['leads-post-interview', 'leads-face-to-face'],
    'Get leads: in the room, after',
    'In the room, after',
  ],
  [
    ['offer-pre-interview', 'impression-face-to-face'],
    'Get the offer: before; Be remembered: in the room',
    'Before',
  ],
  [
    ['impression-pre-interview', 'impression-face-to-face', 'impression-post-interview'],
    'Be remembered: in all phases',
    'In all phases',
  ],
])('%j is said as “%s”', (cells, whole, phases) => {
  expect(placeWords(cells, AXES)).toEqual({ whole, phases });
});

test('all nine squares are said in one word', () => {
  const all = AXES.objectives.flatMap(({ id }) => AXES.phases.map((phase) => `${id}-${phase.id}`));

  expect(placeWords(all, AXES).whole).toBe('The whole map');
});
