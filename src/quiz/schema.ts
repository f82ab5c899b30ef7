import { z } from 'astro/zod';
import { cellsSchema, draftSchema, idSchema, textSchema } from '../course/fields.ts';

/** What every choice and every point has. */
const choiceBase = {
  /** Unique in the question, and for ever: saved answers name it. */
  id: idSchema,
  text: textSchema,
  /** Why it works, or what it costs. One or two sentences, never only "wrong". */
  feedback: textSchema,
};

const markedChoiceSchema = z.strictObject({ ...choiceBase, right: z.boolean().default(false) });
export type MarkedChoice = z.infer<typeof markedChoiceSchema>;

/** Its right place is where it is written. */
const placedChoiceSchema = z.strictObject(choiceBase);
export type PlacedChoice = z.infer<typeof placedChoiceSchema>;

const groupedChoiceSchema = z.strictObject({
  ...choiceBase,
  /** The group that it belongs to. */
  group: z.string(),
});
export type GroupedChoice = z.infer<typeof groupedChoiceSchema>;

const groupSchema = z.strictObject({
  /** Unique in the question, and for ever. */
  id: idSchema,
  title: textSchema,
});
export type Group = z.infer<typeof groupSchema>;

/** Something that a good answer has. The learner says whether theirs has it. */
const pointSchema = z.strictObject(choiceBase);
export type Point = z.infer<typeof pointSchema>;

const questionBase = {
  /** Unique in the quiz, and for ever. */
  id: idSchema,
  /** What just happened, where the question needs it. */
  setting: textSchema.optional(),
  ask: textSchema,
  /** Cells of the map; where absent, those of the quiz. */
  cells: cellsSchema.optional(),
  /** Findings that the feedback leans on. */
  sources: z.array(z.string()).default([]),
  /** The question is “What would you say next?”. */
  saysNext: z.boolean().default(false),
};

const markedChoices = z.array(markedChoiceSchema).min(2).max(6);

/** How a question is answered. `kind` names it. */
export const questionSchema = z.discriminatedUnion('kind', [
  /** One choice is right. */
  z.strictObject({ kind: z.literal('one-right'), ...questionBase, choices: markedChoices }),
  /** Two or more choices are right; all of them, and only they, give the full mark. */
  z.strictObject({ kind: z.literal('several-right'), ...questionBase, choices: markedChoices }),
  /** The choices are the sentences of one answer, in their order; `right` marks the one that weakens it. */
  z.strictObject({ kind: z.literal('weak-sentence'), ...questionBase, choices: markedChoices }),
  /** The choices are written in their right order. */
  z.strictObject({
    kind: z.literal('put-in-order'),
    ...questionBase,
    choices: z.array(placedChoiceSchema).min(3).max(6),
  }),
  /** Each choice belongs to one group. */
  z.strictObject({
    kind: z.literal('sort-into-groups'),
    ...questionBase,
    groups: z.array(groupSchema).min(2).max(3),
    choices: z.array(groupedChoiceSchema).min(3).max(8),
  }),
  /** Something to say; the learner then holds it against a model, point by point. */
  z.strictObject({
    kind: z.literal('say-it-yourself'),
    ...questionBase,
    /** One good answer, in “quotes”. */
    model: textSchema,
    points: z.array(pointSchema).length(3, 'there are exactly three points'),
  }),
]);
export type Question = z.infer<typeof questionSchema>;
export type Kind = Question['kind'];
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;

/** `content/quizzes/<id>.yaml`. A lesson's quiz has the lesson's id. */
export const quizSchema = z.strictObject({
  title: textSchema,
  draft: draftSchema,
  /** The lesson that the quiz belongs to. */
  lesson: z.string(),
  cells: cellsSchema,
  minutes: z.number().int().min(1).max(20),
  questions: z.array(questionSchema).min(5, 'a quiz has 5 to 8 questions').max(8),
});
export type Quiz = z.infer<typeof quizSchema> & { id: string };
