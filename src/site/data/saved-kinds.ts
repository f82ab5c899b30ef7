/**
 * Every kind of data that a backup holds, and what its things are called. Storage knows no exercise and the exercises
 * do not know each other, so the list stands here. A new kind is one entry.
 */
import { checklistFormat, type ListFacts } from '../../checklist/store.ts';
import { listed } from '../../interview/engine.ts';
import { interviewsFormat } from '../../interview/store.ts';
import { noteFormat } from '../../lesson/notes.ts';
import { lessonFormat } from '../../lesson/store.ts';
import { attemptInHand, quizFormat, type SavedAttempt } from '../../quiz/store.ts';
import { interviewDateFormat, reviewFormat } from '../../review/store.ts';
import { scenePlaysFormat } from '../../role-play/store.ts';
import { finishedSheets, sheetsOf } from '../../self-assessment/sheets.ts';
import { assessmentFormat } from '../../self-assessment/store.ts';
import { bareWord, enveloped, nameOf, type Kind, type Part } from '../../storage/kinds.ts';
import { filledBoxes } from '../../worksheet/engine.ts';
import { worksheetFormat, type SheetFacts } from '../../worksheet/store.ts';

/** An attempt is known by when it began and by its seed; it only grows. */
const attemptName = ({ startedAt, seed }: SavedAttempt) => `${startedAt} ${seed}`;

const LIST_PARTS: readonly Part<ListFacts>[] = [
  { one: 'tick', many: 'ticks', of: ({ ticks }) => Object.keys(ticks) },
  {
    one: 'line of your own on a checklist',
    many: 'lines of your own on checklists',
    of: ({ own, texts }) => Object.keys(filledBoxes({ ...own, ...texts })),
  },
  {
    one: 'item hidden on a checklist',
    many: 'items hidden on checklists',
    of: ({ hidden }) => Object.keys(hidden).filter((item) => hidden[item]?.hidden),
  },
];

const SHEET_PARTS: readonly Part<SheetFacts>[] = [
  {
    one: 'filled box of a worksheet',
    many: 'filled boxes of worksheets',
    isWork: true,
    of: ({ texts }) => Object.keys(filledBoxes(texts)),
  },
];

export const SAVED_KINDS: readonly Kind[] = [
  enveloped('lesson', lessonFormat, [
    {
      one: 'lesson marked as read',
      many: 'lessons marked as read',
      isWork: true,
      of: ({ readAt }) => (readAt === null ? [] : ['read']),
    },
  ]),
  enveloped(
    'note',
    noteFormat,
    [
      {
        one: 'box filled in',
        many: 'boxes filled in',
        isWork: true,
        of: ({ boxes }) =>
          Object.entries(boxes)
            .filter(([, { text }]) => text.trim() !== '')
            .map(([name]) => name),
      },
    ],
    2,
  ),
  enveloped('quiz', quizFormat, [
    {
      one: 'quiz attempt',
      many: 'quiz attempts',
      isWork: true,
      of: ({ finished }) => finished.map(attemptName),
    },
    {
      one: 'unfinished quiz',
      many: 'unfinished quizzes',
      of: (facts) =>
        [attemptInHand(facts)].flatMap((attempt) => (attempt ? [attemptName(attempt)] : [])),
    },
  ]),
  enveloped(
    'review',
    reviewFormat,
    [
      {
        one: 'answer in a review',
        many: 'answers in reviews',
        of: ({ log }) => log.map(nameOf),
      },
    ],
    0,
  ),
  enveloped(
    'interview-date',
    interviewDateFormat,
    [
      {
        one: 'day of an interview',
        many: 'days of interviews',
        of: ({ day }) => (day === null ? [] : [day]),
      },
    ],
    0,
  ),
  enveloped('role-play', scenePlaysFormat, [
    {
      one: 'scene played to its end',
      many: 'scenes played to their end',
      isWork: true,
      of: ({ finished }) => finished.map(nameOf),
    },
    {
      one: 'unfinished scene',
      many: 'unfinished scenes',
      of: ({ current }) => (current ? [nameOf(current)] : []),
    },
  ]),
  enveloped('self-assessment', assessmentFormat, [
    {
      one: 'self-check',
      many: 'self-checks',
      isWork: true,
      of: (facts) => finishedSheets(facts).map(({ id }) => id),
    },
    {
      one: 'unfinished self-check',
      many: 'unfinished self-checks',
      of: (facts) =>
        sheetsOf(facts)
          .filter(({ done }) => done === null)
          .map(({ id }) => id),
    },
  ]),
  // A checklist or worksheet may be kept for an interview, too: then its key has the interview's id at the end.
  enveloped('checklist', checklistFormat, LIST_PARTS, [1, 2]),
  enveloped('worksheet', worksheetFormat, SHEET_PARTS, [1, 2]),
  enveloped('interviews', interviewsFormat, [
    {
      one: 'interview',
      many: 'interviews',
      of: ({ interviews }) => listed(interviews).map(({ id }) => id),
    },
  ]),
  bareWord('theme', ['light', 'dark'], { one: 'choice of theme', many: 'choices of theme' }),
  bareWord('slash-key', ['off'], { one: 'choice of keys', many: 'choices of keys' }),
];
