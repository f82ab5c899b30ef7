import { z } from 'astro/zod';
import { cellsSchema, draftSchema, idSchema, textSchema } from '../course/fields.ts';

/** `content/checklists/<id>.yaml`: acts to tick off, tied to one moment, on one side of paper. */
export const checklistSchema = z.strictObject({
  title: textSchema,
  draft: draftSchema,
  summary: textSchema,
  /** When to use it: "The evening before". */
  moment: textSchema,
  /** Where it stands among the checklists: they are in the order of an interview. Without it, at the end. */
  order: z.number().int().min(1).max(100).optional(),
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
  /** A sheet that folds to a pocket card. */
  card: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        /** Which of the card's four sides it stands on. The first is the cover. */
        side: z.number().int().min(1).max(4),
        /** Lines to write on. */
        lines: z.number().int().min(0).max(8).default(0),
        /** What a worksheet says instead, where it has been filled in: the first lines of these fields. */
        from: z
          .strictObject({ worksheet: z.string(), fields: z.array(z.string()).min(1) })
          .optional(),
        /** Words that stand on every card. */
        says: z.array(textSchema).default([]),
      }),
    )
    .min(1)
    .max(9)
    .optional(),
});
export type Checklist = z.infer<typeof checklistSchema> & { id: string };
