import { z } from 'astro/zod';
import { cellsSchema, textSchema } from '../course/fields.ts';

export const FAMILIES = [
  'about-you',
  'why-us',
  'proof',
  'what-if',
  'hard-ones',
  'about-the-work',
  'money-and-terms',
  'odd-ones',
] as const;

/** `content/questions/<id>.yaml`: one question that interviewers ask, and how to meet it. */
export const interviewQuestionSchema = z.strictObject({
  question: textSchema,
  family: z.enum(FAMILIES),
  /** What they want to learn by asking. */
  purpose: textSchema,
  dos: z.array(textSchema).length(3),
  donts: z.array(textSchema).length(2),
  weak: z.strictObject({ text: textSchema, why: textSchema }),
  strong: z.strictObject({ text: textSchema, why: textSchema }),
  followUp: textSchema,
  /** The kind of story from the story bank that it calls for. */
  story: textSchema,
  cells: cellsSchema,
  lessons: z.array(z.string()).default([]),
});
export type InterviewQuestion = z.infer<typeof interviewQuestionSchema> & { id: string };
