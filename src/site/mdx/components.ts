import type { LESSON_COMPONENTS } from '../../lesson/rules.ts';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import CourseMap from './LessonMap.astro';
import Link from './Link.astro';
import Reveal from './Reveal.astro';
import SayAloud from './SayAloud.astro';
import Strong from './Strong.astro';
import Weak from './Weak.astro';

/** What a lesson may use without importing it. The list of names is checked with the content. */
const own = { Cite, Compare, CourseMap, Reveal, SayAloud, Strong, Weak } satisfies Record<
  (typeof LESSON_COMPONENTS)[number],
  unknown
>;

export const lessonComponents = { ...own, a: Link };
