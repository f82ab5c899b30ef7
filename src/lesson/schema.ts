import { z } from 'astro/zod';
import { cellsSchema, draftSchema, textSchema } from '../course/fields.ts';

/** The frontmatter of `content/lessons/<id>.mdx`. The text below it is MDX. */
export const lessonSchema = z.strictObject({
  title: textSchema,
  draft: draftSchema,
  /** One or two sentences under the title. */
  summary: textSchema,
  /** Cells of the map that the lesson serves; the first one gives it its colour. */
  cells: cellsSchema,
  /** Honest reading time, exercises not counted. */
  minutes: z.number().int().min(1).max(20),
  /** What the reader can do afterwards. Each continues "After this lesson you can …". */
  outcomes: z.array(textSchema).min(2).max(4),
  /** The one thing to do now. */
  now: textSchema,
  /** The lesson's quiz: the name of a file in `content/quizzes`. */
  quiz: z.string(),
  /** Exercises that go with the lesson, offered at its end. */
  practise: z
    .strictObject({
      rolePlays: z.array(z.string()).default([]),
      selfAssessments: z.array(z.string()).default([]),
      checklists: z.array(z.string()).default([]),
    })
    .prefault({}),
});
export type Lesson = z.infer<typeof lessonSchema>;
