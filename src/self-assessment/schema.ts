import { z } from 'astro/zod';
import { cellsSchema, draftSchema, idSchema, textSchema } from '../course/fields.ts';

/** `content/self-assessments/<id>.yaml`: looking at oneself, in one of six forms. All are made of the same few parts. */

/** A statement that is rated on the scale. Its id is unique in the file, and for ever: saved answers name it. */
const statement = { id: idSchema, text: textSchema };

/** The answers, weakest first. An answer counts its place in this list: 0, 1, 2 … */
const scaleSchema = z
  .array(z.strictObject({ id: idSchema, label: textSchema }))
  .min(2)
  .max(5);

/** What a sum means. `from` is a share of the highest possible sum, 0 to 1; the first band starts at 0. */
const bandsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      from: z.number().min(0).max(1),
      label: textSchema,
      meaning: textSchema,
    }),
  )
  .min(2);

/** A question that is answered in one's own words. */
const textItem = {
  /** Unique in the file, and for ever. */
  id: idSchema,
  label: textSchema,
  hint: textSchema.optional(),
};

/** One thing to fill in on a sheet. */
const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), ...textItem }),
  z.strictObject({ kind: z.literal('date'), ...textItem }),
  z.strictObject({
    kind: z.literal('text'),
    ...textItem,
    /** Lines to write on, on paper. */
    lines: z.number().int().min(1).max(12).default(2),
  }),
  z.strictObject({
    kind: z.literal('rating'),
    ...textItem,
    /** The cell of the map that helps where the answer is weak. */
    cell: z.string().optional(),
  }),
]);

const sectionsSchema = z
  .array(z.strictObject({ title: textSchema, items: z.array(itemSchema).min(1) }))
  .min(1);

const shared = {
  title: textSchema,
  draft: draftSchema,
  summary: textSchema,
  minutes: z.number().int().min(1).max(60),
  cells: cellsSchema,
  /** How to answer, in one or two sentences. */
  instruction: textSchema,
  /** What the result does not tell. */
  limits: textSchema,
  /** Findings that this leans on. */
  sources: z.array(z.string()).default([]),
};

/** An example of the one plan that is written at the end of a check: "If …, then I …". */
const plan = z.strictObject({ if: textSchema, then: textSchema });

/** Statements on the map, summed by cell. */
const mapSchema = z.strictObject({
  form: z.literal('map'),
  ...shared,
  plan,
  scale: scaleSchema,
  statements: z.array(z.strictObject({ ...statement, cell: z.string() })).min(3),
  bands: bandsSchema,
});

/** Statements in groups of their own, summed by group. */
const groupsSchema = z.strictObject({
  form: z.literal('groups'),
  ...shared,
  plan,
  scale: scaleSchema,
  /** Which groups are told of first: those with the highest sums, or the lowest. */
  startWith: z.enum(['highest', 'lowest']),
  groups: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        statements: z.array(z.strictObject(statement)).min(1),
        /** What to try first, each with the findings that it leans on. */
        first: z
          .array(z.strictObject({ text: textSchema, sources: z.array(z.string()).default([]) }))
          .min(1),
      }),
    )
    .min(2),
  bands: bandsSchema,
});

/** Themes, and how far one is with each. */
const coverageSchema = z.strictObject({
  form: z.literal('coverage'),
  ...shared,
  plan,
  /** What is asked of each theme, the first step first; a theme is covered when all are ticked. */
  steps: z
    .array(
      z.strictObject({
        id: idSchema,
        label: textSchema,
        /** What to do where this step is the first that is missing. */
        next: textSchema,
      }),
    )
    .min(1)
    .max(4),
  /** What to write beside a theme, in a few words. */
  name: textSchema,
  themes: z.array(z.strictObject({ id: idSchema, title: textSchema, example: textSchema })).min(2),
});

/** The sheet of somebody who watches; several are kept and compared. */
const observerSchema = z.strictObject({
  form: z.literal('observer'),
  ...shared,
  scale: scaleSchema,
  /** Rated items can have a note. */
  sections: sectionsSchema,
});

/** One entry after each event, kept as a list. */
const journalSchema = z.strictObject({
  form: z.literal('journal'),
  ...shared,
  scale: scaleSchema,
  sections: sectionsSchema,
});

/** Things that matter, how much each does, and how well each choice has them. */
const weighingSchema = z.strictObject({
  form: z.literal('weighing'),
  ...shared,
  /** How much a thing matters, least first; the last is a must. */
  weights: scaleSchema,
  /** How much of it a choice has, least first. */
  scale: scaleSchema,
  factors: z.array(z.strictObject(statement)).min(3),
  /** How many more things the learner may name. */
  own: z.number().int().min(0).max(4),
  bands: bandsSchema,
});

export const selfAssessmentSchema = z.discriminatedUnion('form', [
  mapSchema,
  groupsSchema,
  coverageSchema,
  observerSchema,
  journalSchema,
  weighingSchema,
]);

export type SelfAssessment = z.infer<typeof selfAssessmentSchema> & { id: string };
export type Form = SelfAssessment['form'];

/** The self-assessments of one form, or of some. */
export type Of<F extends Form> = Extract<SelfAssessment, { form: F }>;

export type Scale = z.infer<typeof scaleSchema>;
export type Band = z.infer<typeof bandsSchema>[number];
export type Item = z.infer<typeof itemSchema>;
