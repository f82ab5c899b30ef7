import { z } from 'astro/zod';
import { cellsSchema, draftSchema, idSchema, textSchema } from '../course/fields.ts';
import { PHASES } from '../course/map.ts';
import { LEVELS } from './levels.ts';
import { METER_MAX } from './meter-max.ts';

const meterSchema = z.number().int().min(0).max(METER_MAX);
const effectSchema = z.number().int().min(-5).max(5);

/** What a reply does, in the language of the doctrine. The rules in `rules.ts` reason about these. */
export const MOVES = [
  'pursue-offer',
  'coast',
  'give-evidence',
  'claim-without-proof',
  'ask-about-work',
  'ask-what-worries-them',
  'ask-for-terms',
  'ask-for-advice',
  'ask-for-leads',
  'thank',
  'keep-in-touch',
  'listen',
  'be-candid',
  'argue',
  'plead',
  'flatter',
  'run-down-self',
  'run-down-others',
  'lie',
  'give-up',
  'small-talk',
] as const;
export type Move = (typeof MOVES)[number];

/** `open`: an offer is possible. `made`: it is on the table. `gone`: they said no. */
export const offerStatusSchema = z.enum(['open', 'made', 'gone']);
export type OfferStatus = z.infer<typeof offerStatusSchema>;

const rangeSchema = z.strictObject({
  min: z.number().int().optional(),
  max: z.number().int().optional(),
});

/** Holds when every part of it holds. */
const conditionSchema = z.strictObject({
  offer: rangeSchema.optional(),
  leads: rangeSchema.optional(),
  impression: rangeSchema.optional(),
  /** Flags that an earlier reply has set. */
  has: z.array(idSchema).optional(),
  lacks: z.array(idSchema).optional(),
  /** Only at these levels. */
  levels: z.array(z.enum(LEVELS)).optional(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** Where a reply leads: one turn or ending; or the first of a list whose condition holds, the last without one. */
const destinationSchema = z.union([
  z.string(),
  z.array(z.strictObject({ when: conditionSchema.optional(), to: z.string() })).min(2),
]);

const replySchema = z.strictObject({
  /** Unique in the whole scene, and for ever: saved runs name it. */
  id: idSchema,
  /** The words said. Quotation marks are added when shown. */
  text: textSchema,
  /** What is done with the words, or in their place: shown in brackets. */
  does: textSchema.optional(),
  verdict: z.enum(['strong', 'fair', 'weak']),
  move: z.enum(MOVES),
  shows: z.array(z.string()).default([]),
  misses: z.array(z.string()).default([]),
  effects: z
    .strictObject({
      offer: effectSchema.default(0),
      leads: effectSchema.default(0),
      impression: effectSchema.default(0),
    })
    .prefault({}),
  /** Flags that later turns can ask for. */
  sets: z.array(idSchema).default([]),
  /** The reply is only there when this holds. */
  when: conditionSchema.optional(),
  /** The coach's critique: what the words did, and why. */
  coach: textSchema,
  to: destinationSchema,
});
export type Reply = z.infer<typeof replySchema>;

const lineSchema = z.strictObject({
  /** Somebody of the cast; absent for a line that tells what happens. */
  who: z.string().optional(),
  text: textSchema,
  /** Other words for the same line: by a temperament of the scene, or by a level (`warm`, `tough`). */
  wordings: z.record(z.string(), textSchema).default({}),
  /** The line is only said when this holds. */
  when: conditionSchema.optional(),
});
export type Line = z.infer<typeof lineSchema>;

const turnSchema = z.strictObject({
  id: idSchema,
  /** Entering this turn changes what became of the offer. */
  offer: offerStatusSchema.optional(),
  says: z.array(lineSchema).min(1),
  /** What the coach says before the reply, where a moment needs naming. */
  cue: textSchema.optional(),
  /** Why nothing said from here on can leave a better impression than there is; only where that is so. */
  noRescue: textSchema.optional(),
  replies: z.array(replySchema).min(2).max(4),
});
export type Turn = z.infer<typeof turnSchema>;

/**
 * Something that a learner may have to speak of, and how the interviewer comes to it. Shared by all scenes: its turns
 * are put into a scene by `situations.ts`. In its lines `who: interviewer` is whoever the scene names; `to: back` goes
 * on with the scene. Ids of turns, replies and flags begin with the situation's id, so that no scene has them too.
 */
const situationSchema = z.strictObject({
  id: idSchema,
  /** A line in the list to choose from: "A gap in my work". */
  title: textSchema,
  /** Who the learner is then, told before the scene. */
  you: textSchema,
  turns: z.array(turnSchema.omit({ offer: true, noRescue: true })).min(1),
  /** What is said of the last reply, before the scene goes on. */
  says: z.array(lineSchema).default([]),
});
export type Situation = z.infer<typeof situationSchema>;

/** `content/disclosures.yaml`: the situations that scenes share. */
export const disclosuresSchema = z.array(situationSchema);

/** Where a scene makes room for a situation. */
const roomSchema = z.strictObject({
  /** Who of the cast asks. */
  who: z.string(),
  /** The turn before which it comes. Its lines up to the first one without a condition are heard first. */
  before: z.string(),
  /** Situations that fit the scene. */
  situations: z.array(z.string()).min(1),
});

const endingSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** `best` is the best honest outcome; there is exactly one. */
  rank: z.enum(['best', 'good', 'fair', 'poor']),
  offer: offerStatusSchema,
  /** What happens next, told in a few sentences. */
  tells: textSchema,
  /** What became of each objective. */
  objectives: z.strictObject({ offer: textSchema, leads: textSchema, impression: textSchema }),
});
export type Ending = z.infer<typeof endingSchema>;

export const SKINS = ['light', 'fair', 'tan', 'brown', 'dark'] as const;
export const HAIRSTYLES = ['short', 'curly', 'long', 'bun', 'bald', 'headscarf'] as const;
export const HAIR_COLOURS = ['black', 'brown', 'auburn', 'blond', 'grey', 'white'] as const;

const portraitSchema = z.strictObject({
  skin: z.enum(SKINS),
  hair: z.enum(HAIRSTYLES),
  hairColour: z.enum(HAIR_COLOURS).default('black'),
  glasses: z.boolean().default(false),
  beard: z.boolean().default(false),
  lines: z.boolean().default(false),
});
export type PortraitLook = z.infer<typeof portraitSchema>;

const castSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  role: textSchema,
  portrait: portraitSchema,
});
export type CastMember = z.infer<typeof castSchema>;

/** `content/role-plays/<id>.yaml`: a scripted interview. */
export const sceneSchema = z.strictObject({
  title: textSchema,
  draft: draftSchema,
  /** Counts up when turns or replies change their meaning; saved runs carry it. */
  edition: z.number().int().min(1),
  phase: z.enum(PHASES),
  cells: cellsSchema,
  minutes: z.number().int().min(1).max(40),
  /** One sentence for lists. */
  summary: textSchema,
  setting: textSchema,
  aim: textSchema,
  cast: z.array(castSchema).min(1),
  /** Moods that the interviewer may be in. One is drawn for each run; the first is how the lines are written. */
  temperaments: z
    .array(
      z.strictObject({
        id: idSchema,
        /** How it shows, for the debrief: "pressed for time". */
        title: textSchema,
      }),
    )
    .min(1)
    .default([{ id: 'steady', title: 'steady' }]),
  /** The most replies that a path through the scene may have. */
  longest: z.number().int().min(3).max(60).default(30),
  start: z.strictObject({
    turn: z.string(),
    offer: meterSchema,
    leads: meterSchema,
    impression: meterSchema,
  }),
  /** Where the learner may have something to disclose. */
  disclosures: roomSchema.optional(),
  turns: z.array(turnSchema).min(2),
  endings: z.array(endingSchema).min(2),
  /** Lessons worth reading afterwards. */
  lessons: z.array(z.string()).min(1),
});
export type Scene = z.infer<typeof sceneSchema> & { id: string };
