/** What can be printed together, and what is often needed together. */

export type PartKind =
  'checklist' | 'worksheet' | 'card' | 'lesson' | 'form' | 'result' | 'debrief';

/** One thing of a pack, as its box names it: “checklist:the-day-before”. */
export type PartName = `${PartKind}:${string}`;

export interface Pack {
  id: string;
  title: string;
  /** For whom it is. */
  says: string;
  parts: readonly PartName[];
  /** Printed blank: for a pen, and for others. */
  blank?: true;
}

export const PACKS: readonly Pack[] = [
  {
    id: 'tomorrow',
    title: 'Tomorrow',
    says: 'The day before, the morning, in the room, and your questions.',
    parts: [
      'checklist:the-day-before',
      'checklist:the-morning',
      'checklist:in-the-room',
      'card:in-the-room',
      'worksheet:questions-to-ask',
    ],
  },
  {
    id: 'after',
    title: 'After',
    says: 'The first hour, day and week, a no, and room for notes and leads.',
    parts: [
      'checklist:within-the-hour',
      'worksheet:debrief-notes',
      'checklist:the-first-day-after',
      'checklist:the-first-week-after',
      'checklist:after-a-no',
      'worksheet:leads-log',
    ],
  },
  {
    id: 'class-set',
    title: 'Coach’s class set',
    says: 'Blank: the readiness check, needs and proof, stories, questions, and the observer’s sheet.',
    parts: [
      'form:readiness',
      'worksheet:needs-and-proof',
      'worksheet:story-bank',
      'worksheet:questions-to-ask',
      'worksheet:observer-sheet',
      'checklist:the-day-before',
      'checklist:in-the-room',
    ],
    blank: true,
  },
];
