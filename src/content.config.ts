import { globSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { KINDS } from './course/kinds.ts';
import { changesSchema, courseSchema, mythsSchema, sourcesSchema } from './course/schema.ts';
import { disclosuresSchema } from './role-play/schema.ts';

// The names of the collections and their schemas, nothing else. What the course must be as a whole is
// checked in course/, before Astro reads a line.

/** A kind without any files is an empty collection, and no cause for a warning. */
const folder = (name: keyof typeof KINDS) => {
  const base = `./content/${name}`;
  const pattern = `*.${KINDS[name].extension}`;
  return globSync(`${base}/${pattern}`).length > 0 ? glob({ base, pattern }) : () => [];
};

export const collections = {
  course: defineCollection({
    loader: glob({ base: './content', pattern: 'course.yaml' }),
    schema: courseSchema,
  }),
  sources: defineCollection({
    loader: file('content/sources.yaml'),
    schema: sourcesSchema.element,
  }),
  myths: defineCollection({
    loader: file('content/myths.yaml'),
    schema: mythsSchema.element,
  }),
  disclosures: defineCollection({
    // A course may have none.
    loader:
      globSync('content/disclosures.yaml').length > 0 ? file('content/disclosures.yaml') : () => [],
    schema: disclosuresSchema.element,
  }),
  changes: defineCollection({
    // A course may have none. Read as the check reads it: Astro's own reader would turn days into moments.
    loader:
      globSync('content/changes.yaml').length > 0
        ? file('content/changes.yaml', { parser: (text) => parse(text) as { id: string }[] })
        : () => [],
    schema: changesSchema.element,
  }),
  lessons: defineCollection({ loader: folder('lessons'), schema: KINDS.lessons.schema }),
  quizzes: defineCollection({ loader: folder('quizzes'), schema: KINDS.quizzes.schema }),
  'role-plays': defineCollection({
    loader: folder('role-plays'),
    schema: KINDS['role-plays'].schema,
  }),
  'self-assessments': defineCollection({
    loader: folder('self-assessments'),
    schema: KINDS['self-assessments'].schema,
  }),
  checklists: defineCollection({ loader: folder('checklists'), schema: KINDS.checklists.schema }),
  worksheets: defineCollection({ loader: folder('worksheets'), schema: KINDS.worksheets.schema }),
  questions: defineCollection({ loader: folder('questions'), schema: KINDS.questions.schema }),
};
