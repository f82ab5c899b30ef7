import type { LESSON_COMPONENTS } from '../../lesson/rules.ts';
import Choice from './Choice.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import CourseMap from './LessonMap.astro';
import FillIn from './FillIn.astro';
import IfThen from './IfThen.astro';
import Link from './Link.astro';
import MapCell from './MapCell.astro';
import OneQuestion from './OneQuestion.astro';
import Picture from './Picture.astro';
import Reveal from './Reveal.astro';
import SayAloud from './SayAloud.astro';
import Strong from './Strong.astro';
import TryChecklist from './TryChecklist.astro';
import TryScene from './TryScene.astro';
import Weak from './Weak.astro';

/** What a lesson may use without importing it. The list of names is checked with the content. */
const own = {
  Choice,
  Cite,
  Compare,
  CourseMap,
  FillIn,
  IfThen,
  MapCell,
  OneQuestion,
  Picture,
  Reveal,
  SayAloud,
  Strong,
  TryChecklist,
  TryScene,
  Weak,
} satisfies Record<(typeof LESSON_COMPONENTS)[number], unknown>;

export const lessonComponents = { ...own, a: Link };
