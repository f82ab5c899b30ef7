import { z } from 'astro/zod';
import { cellsSchema, draftSchema, idSchema, textSchema } from '../course/fields.ts';

/** `content/worksheets/<id>.yaml`: boxes to fill in, on screen or by hand. */
export const worksheetSchema = z.strictObject({
  title: textSchema,
  draft: draftSchema,
  summary: textSchema,
  /** Where it stands among the worksheets: they are in the order of an interview. Without it, at the end. */
  order: z.number().int().min(1).max(100).optional(),
  minutes: z.number().int().min(1).max(120),
  cells: cellsSchema,
  lesson: z.string().optional(),
  sections: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        /** How often the section is printed: six stories are one section, six times. */
        times: z.number().int().min(1).max(12).default(1),
        fields: z
          .array(
            z.strictObject({
              /** Unique in the worksheet, and for ever. */
              id: idSchema,
              label: textSchema,
              hint: textSchema.optional(),
              example: textSchema.optional(),
              /** Lines to write on. */
              lines: z.number().int().min(1).max(12).default(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type Worksheet = z.infer<typeof worksheetSchema> & { id: string };
