import { z } from 'astro/zod';

/** Fields that the schemas of all kinds share. */

/** Ids are file names, parts of addresses and keys of saved data: lower case, words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words that every object knows already: as keys of saved data they would be lost. */
const RESERVED = ['constructor', 'prototype'];

export const idSchema = z
  .string()
  .regex(ID_PATTERN, 'an id has lower-case letters, digits and single hyphens only')
  .refine((id) => !RESERVED.includes(id), 'this word cannot be an id, as it could not be saved');

/** A line of text that somebody will read: never empty, no stray spaces at its ends. */
export const textSchema = z.string().trim().min(1, 'this text is empty');

/** References are plain strings here; that they lead somewhere is checked in `references.ts`. */
export const cellsSchema = z.array(z.string()).min(1, 'name at least one cell of the map');

/** `draft: true` keeps an unfinished file out of the built site, and what the check finds in it stops nothing. */
export const draftSchema = z.boolean().optional();
