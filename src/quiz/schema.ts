import { z } from 'astro/zod';
import { cellsSchema, idSchema, textSchema } from '../course/fields.ts';

const choiceSchema = z.strictObject({
  /** Unique in the question, and for ever: saved answers name it. */
  id: idSchema,
  text: textSchema,
  right: z.boolean().default(false),
  /** Why it works, or what it costs. One or two sentences, never only "wrong". */
  feedback: textSchema,
});
export type Choice = z.infer<typeof choiceSchema>;

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
  choices: z.array(choiceSchema).min(2).max(6),
};

/** How a question is answered. `kind` names it. */
export const questionSchema = z.discriminatedUnion('kind', [
  /** One choice is right. */
  z.strictObject({ kind: z.literal('one-right'), ...questionBase }),
  /** Two or more choices are right; all of them, and only they, give the full mark. */
  z.strictObject({ kind: z.literal('several-right'), ...questionBase }),
  /** The choices are the sentences of one answer, in their order; `right` marks the one that weakens it. */
  z.strictObject({ kind: z.literal('weak-sentence'), ...questionBase }),
]);
export type Question = z.infer<typeof questionSchema>;

/** `content/quizzes/<id>.yaml`. A lesson's quiz has the lesson's id. */
export const quizSchema = z.strictObject({
  title: textSchema,
  /** The lesson that the quiz belongs to. */
  lesson: z.string(),
  cells: cellsSchema,
  minutes: z.number().int().min(1).max(20),
  questions: z.array(questionSchema).min(5, 'a quiz has 5 to 8 questions').max(8),
});
export type Quiz = z.infer<typeof quizSchema> & { id: string };
