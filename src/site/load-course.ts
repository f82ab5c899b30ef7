import { getCollection, getEntry } from 'astro:content';
import { Course, type WithId } from '../course/course.ts';
import { markedDrafts, publishedParts } from '../course/drafts.ts';
import { withSituations } from '../role-play/situations.ts';

/** For a checklist or a worksheet without a place of its own. */
const LAST = 1000;

let loaded: Promise<Course> | undefined;

/**
 * @returns the whole course, from Astro's collections. They were checked before the build began. Drafts are in it only
 * while `npm run dev` runs.
 */
export function loadCourse(): Promise<Course> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<Course> {
  const course = await getEntry('course', 'course');
  if (!course) throw new Error('content/course.yaml is missing.');
  const [lessons, quizzes, scenes, disclosures, selfAssessments, checklists, worksheets] =
    await Promise.all([
      getCollection('lessons'),
      getCollection('quizzes'),
      getCollection('role-plays'),
      getCollection('disclosures'),
      getCollection('self-assessments'),
      getCollection('checklists'),
      getCollection('worksheets'),
    ]);
  const parts = {
    course: course.data,
    lessons: withIds(lessons),
    quizzes: withIds(quizzes),
    scenes: withIds(scenes).map((scene) => withSituations(scene, withIds(disclosures))),
    selfAssessments: withIds(selfAssessments),
    checklists: inOrder(withIds(checklists)),
    worksheets: inOrder(withIds(worksheets)),
  };
  return new Course(import.meta.env.DEV ? markedDrafts(parts) : publishedParts(parts));
}

const inOrder = <T extends { order?: number | undefined }>(sheets: T[]): T[] =>
  sheets.sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST));

function withIds<T extends object>(entries: { id: string; data: T }[]): WithId<T>[] {
  return entries.map(({ id, data }) => ({ ...data, id }));
}
