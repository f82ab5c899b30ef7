/** Words of the course that journeys look for, as they stand in `content/`: whoever changes them there changes no test. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** What stands in a file of content; of a lesson, what stands above its text. */
function read<T>(file: string): T {
  const text = readFileSync(
    fileURLToPath(new URL(`../../content/${file}`, import.meta.url)),
    'utf8',
  );
  return parse(file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text) as T;
}

/** The course’s name, which whoever makes it their own changes. */
export const COURSE_TITLE = read<{ title: string }>('course.yaml').title;

/** The heading of a lesson. */
export const lessonTitle = (id: string) => read<{ title: string }>(`lessons/${id}.mdx`).title;

interface Scene {
  title: string;
  cast: { name: string }[];
  endings: { title: string; rank: string }[];
}

/** A scene, as far as journeys name what is in it. */
export const sceneOf = (id: string) => read<Scene>(`role-plays/${id}.yaml`);
