import { z } from 'astro/zod';
import { cellsSchema, idSchema, textSchema } from '../course/fields.ts';

/** `content/checklists/<id>.yaml`: acts to tick off, tied to one moment, on one side of paper. */
export const checklistSchema = z.strictObject({
  title: textSchema,
  summary: textSchema,
  /** When to use it: "The evening before". */
  moment: textSchema,
  minutes: z.number().int().min(1).max(120),
  cells: cellsSchema,
  sections: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        items: z
          .array(
            z.strictObject({
              /** Unique in the checklist, and for ever: saved ticks name it. */
              id: idSchema,
              /** One act, said as one. */
              text: textSchema,
              why: textSchema.optional(),
              lesson: z.string().optional(),
              cells: cellsSchema.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type Checklist = z.infer<typeof checklistSchema> & { id: string };
