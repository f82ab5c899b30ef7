import { z } from 'astro/zod';
import { idSchema, textSchema } from './fields.ts';
import { OBJECTIVES, PHASES } from './map.ts';

/** `content/course.yaml`: what the whole course is made of, and in which order it is read. */
export const courseSchema = z.strictObject({
  title: textSchema,
  /** One sentence for the home page, search results and the manifest. */
  description: textSchema,
  objectives: z
    .array(
      z.strictObject({
        id: z.enum(OBJECTIVES),
        title: textSchema,
        /** Two or three words: a column of the map. */
        short: textSchema,
        summary: textSchema,
      }),
    )
    .length(OBJECTIVES.length),
  phases: z
    .array(
      z.strictObject({
        id: z.enum(PHASES),
        title: textSchema,
        /** One to three words: a row of the map. */
        short: textSchema,
        summary: textSchema,
      }),
    )
    .length(PHASES.length),
  cells: z
    .array(
      z.strictObject({
        id: z.string(),
        objective: z.enum(OBJECTIVES),
        phase: z.enum(PHASES),
        title: textSchema,
        /** What somebody who has this cell can do, in one sentence. */
        aim: textSchema,
      }),
    )
    .length(OBJECTIVES.length * PHASES.length),
  parts: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        summary: textSchema,
        /** Lesson ids, in reading order. */
        lessons: z.array(z.string()).min(1, 'a part without lessons would be an empty heading'),
      }),
    )
    .min(1),
  competencies: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        meaning: textSchema,
        /** The lesson that trains it most. */
        lesson: z.string(),
      }),
    )
    .min(1),
});
export type CourseFile = z.infer<typeof courseSchema>;

const referencesSchema = z.array(
  z.strictObject({
    /** Authors, year, title, journal. */
    text: textSchema,
    url: z.url().optional(),
  }),
);

/** What the findings are about, in the order in which they are listed. Each has a page below `/about/sources/`. */
export const TOPICS = ['practice', 'before', 'in-the-room', 'after', 'after-a-no', 'law'] as const;
export type Topic = (typeof TOPICS)[number];

/** `content/sources.yaml`: findings that lessons may lean on. The ids never change. */
export const sourcesSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^E\d{2,}$/, 'a source id is E and two or more digits, for example E27'),
      title: textSchema,
      topic: z.enum(TOPICS),
      /** The finding in plain words. */
      finding: textSchema,
      /** `verified`: a public page with the result was seen. `known`: a well-known result, from memory. */
      confidence: z.enum(['verified', 'known']),
      /** What it does not show. */
      limits: textSchema,
      references: referencesSchema.min(1),
    }),
  )
  .min(1);
export type Source = z.infer<typeof sourcesSchema>[number];

/** `content/myths.yaml`: what is often said and does not hold. The ids never change. */
export const mythsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^P\d{2,}$/, 'a myth’s id is P and two or more digits, for example P01'),
    /** As people say it. */
    claim: textSchema,
    /** Why it does not hold. */
    why: textSchema,
    /** What the course says in its place. */
    instead: textSchema,
    /** Findings in `sources.yaml` that it rests on. */
    sources: z.array(z.string()).default([]),
    /** What it rests on beside them. */
    references: referencesSchema.default([]),
  }),
);
export type Myth = z.infer<typeof mythsSchema>[number];

/** A page of the site. */
const addressSchema = z
  .string()
  .regex(/^\/(?:\S*\/)?$/, 'an address here begins and ends with a slash, for example /lessons/');

/** `content/changes.yaml`: what readers can see that is new. It tells of what was published, so it only grows. */
export const changesSchema = z.array(
  z.strictObject({
    /** Its place on the page, and what feed readers know it by: it never changes. */
    id: idSchema,
    /** The day on which it was published. */
    date: z.iso.date('a day is written like 2026-11-25'),
    title: textSchema,
    text: textSchema,
    /** Where to see it: an address of the site. */
    address: addressSchema.optional(),
  }),
);
export type Change = z.infer<typeof changesSchema>[number];

/** `content/other-words.yaml`: what people may look for in words that the course does not use. */
export const otherWordsSchema = z.array(
  z
    .strictObject({
      id: idSchema,
      words: z.array(textSchema).min(1),
      /** Pages that the search finds by them, by their addresses. */
      pages: z.array(addressSchema).default([]),
      /** Situations: all scenes that have room for one of them are found. */
      situations: z.array(z.string()).default([]),
    })
    .refine(({ pages, situations }) => pages.length + situations.length > 0, {
      message: 'say what is found: “pages”, “situations” or both',
    }),
);
export type OtherWords = z.infer<typeof otherWordsSchema>[number];
