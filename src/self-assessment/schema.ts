import { z } from 'astro/zod';
import { cellsSchema, idSchema, textSchema } from '../course/fields.ts';

/** `content/self-assessments/<id>.yaml`: statements about oneself, rated on one scale, summed by cell of the map. */
export const selfAssessmentSchema = z.strictObject({
  title: textSchema,
  summary: textSchema,
  minutes: z.number().int().min(1).max(30),
  cells: cellsSchema,
  /** How to answer, in one or two sentences. */
  instruction: textSchema,
  /** The answers, weakest first. An answer counts its place in this list: 0, 1, 2 … */
  scale: z
    .array(z.strictObject({ id: idSchema, label: textSchema }))
    .min(2)
    .max(5),
  statements: z
    .array(
      z.strictObject({
        /** Unique here, and for ever: saved answers name it. */
        id: idSchema,
        text: textSchema,
        cell: z.string(),
      }),
    )
    .min(3),
  /** What a cell's sum means. `from` is a share of the highest possible sum, 0 to 1; the first band starts at 0. */
  bands: z
    .array(
      z.strictObject({
        id: idSchema,
        from: z.number().min(0).max(1),
        label: textSchema,
        meaning: textSchema,
      }),
    )
    .min(2),
  /** What the result does not tell. */
  limits: textSchema,
});
export type SelfAssessment = z.infer<typeof selfAssessmentSchema> & { id: string };
