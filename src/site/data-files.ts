/**
 * The files from which players and pages are made in the browser, fetched when somebody begins. Each is named after what
 * is in it: a page that stays open while a new build comes out never gets data that its scripts do not know.
 */
import { createHash } from 'node:crypto';
import { getEntry, render } from 'astro:content';
import type { Course, WithId } from '../course/course.ts';
import type { QuizData } from '../quiz/data.ts';
import type { Quiz } from '../quiz/schema.ts';
import { layOut } from '../role-play/map-layout.ts';
import type { SceneWithSituations } from '../role-play/situations.ts';
import type { Of } from '../self-assessment/schema.ts';
import { href } from './href.ts';
import type { ResultData } from './pack/result-part.ts';
import type { ThingToShow } from './progress/things.ts';

export interface DataFile {
  /** The name without its ending: what Astro wants to know of it. */
  name: string;
  /** Where it is, from the site’s root. */
  path: string;
  text: string;
}

/** The questions of a quiz and the headings of its lesson, for the players. */
export const quizFile = onceEach(async (quiz: WithId<Quiz>): Promise<DataFile> => {
  const lesson = await getEntry('lessons', quiz.lesson);
  const { headings } = lesson ? await render(lesson) : { headings: [] };
  const data: QuizData = {
    ...quiz,
    headings: headings.filter(({ depth }) => depth === 2).map(({ text, slug }) => ({ text, slug })),
  };
  return file('/quizzes/', quiz.id, data);
});

/** What the simulator plays. */
export const sceneFile = onceEach((scene: WithId<SceneWithSituations>): DataFile =>
  file('/role-plays/', scene.id, { ...scene, map: layOut(scene) }),
);

/** What the print page needs to write out the result of each self-check that has one. */
export const resultFiles = onceEach((course: Course): (DataFile & { id: string })[] => {
  const cells = Object.fromEntries(course.cells.map(({ id, title }) => [id, title]));
  return mapsOf(course).map((assessment) => {
    const data: ResultData = { assessment, cells };
    return { id: assessment.id, ...file('/print/', assessment.id, data) };
  });
});

/** Everything a learner can do, for pages that show what was done of it. Fetched only where something is saved. */
export const thingsFile = onceEach((course: Course): DataFile => {
  const maps = byId(mapsOf(course));
  const scenes = byId(course.parts.scenes);
  const things = course.things.map(({ kind, id, title, cells, items, path }): ThingToShow => {
    const assessment = kind === 'self-assessment' ? maps.get(id) : undefined;
    const scene = kind === 'role-play' ? scenes.get(id) : undefined;
    return {
      kind,
      id,
      title,
      cells,
      ...(items && { items }),
      href: href(path),
      ...(assessment && { assessment }),
      ...(scene && { dataHref: href(sceneFile(scene).path) }),
    };
  });
  return file('/', 'things', things);
});

const mapsOf = (course: Course) =>
  course.parts.selfAssessments.filter(
    (assessment): assessment is WithId<Of<'map'>> => assessment.form === 'map',
  );

const byId = <T>(all: readonly WithId<T>[]) => new Map(all.map((one) => [one.id, one]));

function file(folder: string, id: string, data: object): DataFile {
  const text = JSON.stringify(data);
  const name = `${id}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  return { name, path: `${folder}${name}.json`, text };
}

/** Makes something of each thing once. While content is being written, every change brings new things. */
function onceEach<Thing extends object, Made>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const made = new WeakMap<Thing, Made>();
  return (thing) => {
    const known = made.get(thing);
    if (known !== undefined) return known;
    const fresh = make(thing);
    made.set(thing, fresh);
    return fresh;
  };
}

/** @returns the answer of an address that is such a file */
export const asResponse = ({ text }: DataFile): Response =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
