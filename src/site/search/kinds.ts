import { NOUNS, type ThingKind } from '../../course/course.ts';

/** Kinds of things that can be found: those that a learner can do, the sources, and all other pages. */
export type SearchKind = ThingKind | 'worksheet' | 'source' | 'page';

/** What people call one of each kind beside its noun: the search finds all of the kind by it. */
export const OTHER_NOUNS: Readonly<Partial<Record<SearchKind, string>>> = {
  quiz: 'quizzes, test, exercise',
  'role-play': 'roleplay, scene, simulation, mock interview, practice interview',
  'self-assessment': 'self-assessment, self-test, questionnaire',
  checklist: 'check list, to-do list',
  worksheet: 'work sheet, form, template',
  source: 'evidence, study',
};

/** What one of each kind is called, in the order in which they can be chosen. */
export const KIND_WORDS: Readonly<Record<SearchKind, string>> = {
  ...NOUNS,
  source: 'Source',
  page: 'Other page',
};
