/** How long builds of small and large courses take, and how much memory, beside the same lessons in bare Astro. */
import { fileURLToPath } from 'node:url';
import { readContentFiles, type ContentFiles } from '../../src/course/content-files.ts';
import { bareProject, type BareKind } from './bare-project.ts';
import { generateCourse } from './generate-course.ts';
import { measuredBuild, type MeasuredBuild } from './measured-build.ts';
import { copyProject, inTemporaryFolder, linkPackages, writeFiles } from './temporary-project.ts';

/** From a course like this one to one that nobody would finish. */
const SIZES = [24, 240, 960];

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

interface BuildFigures {
  build: string;
  lessons: number;
  pages: number;
  /** By the clock on the wall. */
  seconds: number;
  'CPU seconds': number;
  /** What a page more costs: against the smallest build of the same kind, so what every build needs is not counted. */
  'CPU a page more (ms)'?: number;
  'peak memory (MB)': number;
}

type Builder = (files: ContentFiles) => Promise<MeasuredBuild>;

/** Every kind of build at every size. @returns a row for each */
export async function measureBuilds(): Promise<BuildFigures[]> {
  const real = readContentFiles(CONTENT);
  const builders: [name: string, builder: Builder][] = [
    ['this course', buildCourse],
    ['bare Astro, Markdown', (files) => buildBare(files, 'md')],
    ['bare Astro, MDX', (files) => buildBare(files, 'mdx')],
  ];
  const figures: BuildFigures[] = [];
  for (const [name, builder] of builders) {
    let smallest: MeasuredBuild | undefined;
    for (const size of SIZES) {
      const files = generateCourse(real, size);
      const built = await builder(files);
      figures.push(row(name, lessonsIn(files), built, smallest));
      smallest ??= built;
      console.log(`Built: ${name}, ${lessonsIn(files)} lessons`);
    }
  }
  return figures;
}

const lessonsIn = (files: ContentFiles) =>
  [...files.keys()].filter((path) => path.startsWith('lessons/')).length;

const buildCourse: Builder = (files) =>
  inTemporaryFolder((folder) => {
    copyProject(folder);
    linkPackages(folder);
    writeFiles(folder, new Map([...files].map(([path, text]) => [`content/${path}`, text])));
    return measuredBuild(folder);
  });

const buildBare = (files: ContentFiles, kind: BareKind) =>
  inTemporaryFolder((folder) => {
    linkPackages(folder);
    writeFiles(folder, bareProject(files, kind));
    return measuredBuild(folder);
  });

function row(
  build: string,
  lessons: number,
  { pages, seconds, cpuSeconds, peakMB }: MeasuredBuild,
  smallest: MeasuredBuild | undefined,
): BuildFigures {
  return {
    build,
    lessons,
    pages,
    seconds: round(seconds),
    'CPU seconds': round(cpuSeconds),
    ...(smallest && {
      'CPU a page more (ms)': round(
        ((cpuSeconds - smallest.cpuSeconds) / (pages - smallest.pages)) * 1000,
      ),
    }),
    'peak memory (MB)': Math.round(peakMB),
  };
}

const round = (figure: number) => Number(figure.toFixed(1));
