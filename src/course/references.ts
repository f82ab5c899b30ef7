/** The second gate: what one file says of another, and what the course must be as a whole. */
import { findLinks, findTags } from '../lesson/rules.ts';
import type { Turn } from '../role-play/schema.ts';
import { citedBy } from '../self-assessment/rules.ts';
import type { Content, DataOf, Entry } from './content.ts';
import { CELL_IDS, cellId } from './map.ts';
import { KINDS, type Kind } from './kinds.ts';
import { suggest } from './nearest.ts';
import type { Path, Problem } from './problems.ts';

type Tell = (entry: Entry<unknown>, path: Path, message: string, hint?: string) => void;

/** @returns every reference that leads nowhere, and every rule of the whole that is broken. */
export function checkReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (entry, path, message, hint) =>
    problems.push({ file: entry.file, line: entry.lineOf(path), message, hint });

  checkMap(content, tell);
  checkParts(content, tell);
  checkCompetencies(content, tell);
  checkCells(content, tell);
  checkLessons(content, tell, problems);
  checkExercises(content, tell);
  checkMyths(content, tell);
  checkChanges(content, tell);
  checkOtherWords(content, tell);
  return problems;
}

/** The map has its nine cells, each where it belongs, and each with a lesson. */
function checkMap({ course, entries, names }: Content, tell: Tell): void {
  if (!course) return;
  course.data.cells.forEach(({ id, objective, phase }, index) => {
    if (id !== cellId(objective, phase)) {
      tell(
        course,
        ['cells', index, 'id'],
        `The cell “${id}” stands for ${objective} and ${phase}.`,
        `Its id is “${cellId(objective, phase)}”.`,
      );
    }
  });
  for (const id of CELL_IDS) {
    const count = course.data.cells.filter((cell) => cell.id === id).length;
    if (count !== 1)
      tell(
        course,
        ['cells'],
        `The map has ${count} cells called “${id}”.`,
        'It has each of the nine once.',
      );
    const lessons = [...entries.lessons.values()];
    // A lesson that could not be read may be the one that stands here: its own mistake is told elsewhere.
    const allRead = lessons.length === names.lessons.length;
    if (count === 1 && allRead && !lessons.some((lesson) => lesson.data.cells.includes(id))) {
      const index = course.data.cells.findIndex((cell) => cell.id === id);
      tell(
        course,
        ['cells', index],
        `No lesson stands in the cell “${id}”.`,
        'Add the cell to a lesson’s “cells”, or write one.',
      );
    }
  }
}

/** Every lesson is in exactly one part. */
function checkParts({ course, entries, names }: Content, tell: Tell): void {
  if (!course) return;
  const listed = new Map<string, number>();
  course.data.parts.forEach((part, partIndex) => {
    part.lessons.forEach((id, index) => {
      const path = ['parts', partIndex, 'lessons', index];
      listed.set(id, (listed.get(id) ?? 0) + 1);
      if (!names.lessons.includes(id)) {
        tell(
          course,
          path,
          `The part “${part.id}” lists the lesson “${id}”, which does not exist.`,
          suggest(id, names.lessons),
        );
      } else if (listed.get(id) === 2) {
        tell(
          course,
          path,
          `The lesson “${id}” is listed twice.`,
          'A lesson is in exactly one part, once.',
        );
      }
    });
  });
  for (const lesson of entries.lessons.values()) {
    if (!listed.has(lesson.id)) {
      tell(
        lesson,
        [],
        `The lesson “${lesson.id}” is in no part, so nobody would find it.`,
        'List it under “parts” in content/course.yaml.',
      );
    }
  }
}

/** Every competency is trained by a lesson that exists. */
function checkCompetencies({ course, names }: Content, tell: Tell): void {
  course?.data.competencies.forEach(({ lesson }, index) =>
    mustExist(tell, course, ['competencies', index, 'lesson'], 'lesson', lesson, names.lessons),
  );
}

/** Whatever names a cell of the map names one that exists. */
function checkCells(content: Content, tell: Tell): void {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    for (const entry of content.entries[kind].values()) {
      for (const { path, cell } of cellsIn(entry.data)) {
        if (!(CELL_IDS as readonly string[]).includes(cell)) {
          tell(entry, path, `“${cell}” is not a cell of the map.`, suggest(cell, CELL_IDS));
        }
      }
    }
  }
}

/** Finds every `cells: […]` and `cell: …` in a file's data, however deep. */
function cellsIn(data: unknown, path: Path = []): { path: Path; cell: string }[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => cellsIn(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'cell' && typeof value === 'string') return [{ path: [...path, key], cell: value }];
    if (key === 'cells' && Array.isArray(value)) {
      return (value as string[]).map((cell, index) => ({ path: [...path, key, index], cell }));
    }
    return cellsIn(value, [...path, key]);
  });
}

function checkLessons(content: Content, tell: Tell, problems: Problem[]): void {
  const { entries, names } = content;
  const sources = sourceIds(content);
  for (const lesson of entries.lessons.values()) {
    const { quiz, practise } = lesson.data;
    mustExist(tell, lesson, ['quiz'], 'quiz', quiz, names.quizzes);
    const belongsTo = entries.quizzes.get(quiz)?.data.lesson;
    if (belongsTo !== undefined && belongsTo !== lesson.id) {
      tell(
        lesson,
        ['quiz'],
        `The quiz “${quiz}” belongs to the lesson “${belongsTo}”.`,
        'A lesson and its quiz name each other.',
      );
    }
    practise.rolePlays.forEach((id, index) =>
      mustExist(
        tell,
        lesson,
        ['practise', 'rolePlays', index],
        'role-play',
        id,
        names['role-plays'],
      ),
    );
    practise.selfAssessments.forEach((id, index) =>
      mustExist(
        tell,
        lesson,
        ['practise', 'selfAssessments', index],
        'self-assessment',
        id,
        names['self-assessments'],
      ),
    );
    practise.checklists.forEach((id, index) =>
      mustExist(tell, lesson, ['practise', 'checklists', index], 'checklist', id, names.checklists),
    );
    for (const { folder, id, line } of findLinks(lesson.body, lesson.bodyLine)) {
      if (!isKind(folder) || names[folder].includes(id)) continue;
      problems.push({
        file: lesson.file,
        line,
        message: `This links to the ${KINDS[folder].noun} “${id}”, which does not exist.`,
        hint: suggest(id, names[folder]),
      });
    }
    for (const { name, id = '', line } of findTags(lesson.body, lesson.bodyLine)) {
      const tellHere = (message: string, hint: string) =>
        problems.push({ file: lesson.file, line, message, hint });
      if (name === 'Cite' && id && content.sources && !sources.includes(id)) {
        tellHere(
          `This cites the source “${id}”, which content/sources.yaml does not have.`,
          suggest(id, sources),
        );
      }
      const tried = TRIED[name];
      if (tried && id && !names[tried.kind].includes(id)) {
        tellHere(
          `This names the ${tried.noun} “${id}”, which does not exist.`,
          suggest(id, names[tried.kind]),
        );
      }
    }
  }
}

const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);

/** Components that put an exercise into a lesson. */
const TRIED: Readonly<Record<string, { kind: Kind; noun: string } | undefined>> = {
  TryScene: { kind: 'role-plays', noun: 'role-play' },
  TryChecklist: { kind: 'checklists', noun: 'checklist' },
};

function checkExercises(content: Content, tell: Tell): void {
  const { entries, names } = content;
  const sources = sourceIds(content);
  const mustBeLesson = (entry: Entry<unknown>, path: Path, id: string) =>
    mustExist(tell, entry, path, 'lesson', id, names.lessons);

  for (const quiz of entries.quizzes.values()) {
    mustBeLesson(quiz, ['lesson'], quiz.data.lesson);
    const named = entries.lessons.get(quiz.data.lesson)?.data.quiz;
    const paired =
      named !== undefined && entries.quizzes.get(named)?.data.lesson === quiz.data.lesson;
    if (paired && named !== quiz.id) {
      tell(
        quiz,
        ['lesson'],
        `The lesson “${quiz.data.lesson}” names another quiz: “${named}”.`,
        'A lesson and its quiz name each other.',
      );
    }
    quiz.data.questions.forEach((question, index) => {
      question.sources.forEach((id, sourceIndex) => {
        if (content.sources)
          mustExist(
            tell,
            quiz,
            ['questions', index, 'sources', sourceIndex],
            'source',
            id,
            sources,
          );
      });
    });
  }
  for (const { assessment, path, id } of sourcesInAssessments(content)) {
    if (content.sources) mustExist(tell, assessment, path, 'source', id, sources);
  }
  for (const scene of entries['role-plays'].values()) {
    scene.data.lessons.forEach((id, index) => mustBeLesson(scene, ['lessons', index], id));
    checkCompetenciesIn(content, tell, scene, scene.data.turns, []);
  }
  content.disclosures?.data.forEach(({ turns }, situation) => {
    checkCompetenciesIn(content, tell, content.disclosures!, turns, [situation]);
  });
  for (const checklist of entries.checklists.values()) {
    checklist.data.sections.forEach((section, sectionIndex) => {
      section.items.forEach(({ lesson }, index) => {
        if (lesson !== undefined)
          mustBeLesson(checklist, ['sections', sectionIndex, 'items', index, 'lesson'], lesson);
      });
    });
    checkCard(content, tell, checklist);
  }
  for (const worksheet of entries.worksheets.values()) {
    if (worksheet.data.lesson !== undefined)
      mustBeLesson(worksheet, ['lesson'], worksheet.data.lesson);
  }
  for (const question of entries.questions.values()) {
    question.data.lessons.forEach((id, index) => mustBeLesson(question, ['lessons', index], id));
  }
}

/** What a myth rests on is a finding that is there. */
function checkMyths(content: Content, tell: Tell): void {
  const { myths } = content;
  if (!myths || !content.sources) return;
  const known = sourceIds(content);
  myths.data.forEach(({ sources }, index) => {
    sources.forEach((id, place) =>
      mustExist(tell, myths, [index, 'sources', place], 'source', id, known),
    );
  });
}

/** What a change points to is there. Addresses of the site's own pages, as /about/, are seen to by the check of links. */
function checkChanges({ changes, names }: Content, tell: Tell): void {
  changes?.data.forEach(({ address }, index) => {
    if (address) mustHavePage(tell, changes, [index, 'address'], address, names);
  });
}

/** What other words find is there. That the site's own pages are is seen to by a test of the built index. */
function checkOtherWords({ otherWords, disclosures, names }: Content, tell: Tell): void {
  const known = disclosures?.data.map(({ id }) => id);
  otherWords?.data.forEach(({ pages, situations }, index) => {
    pages.forEach((page, place) =>
      mustHavePage(tell, otherWords, [index, 'pages', place], page, names),
    );
    // A file that could not be read is told of elsewhere.
    if (!known) return;
    situations.forEach((id, place) =>
      mustExist(tell, otherWords, [index, 'situations', place], 'situation', id, known),
    );
  });
}

/** Where an address is that of a file of content, the file is there. */
function mustHavePage(
  tell: Tell,
  entry: Entry<unknown>,
  path: Path,
  address: string,
  names: Content['names'],
): void {
  const [, folder = '', id = ''] = address.split('/');
  if (!id || !Object.hasOwn(KINDS, folder)) return;
  const kind = folder as Kind;
  mustExist(tell, entry, path, KINDS[kind].noun, id, names[kind]);
}

/** A card takes its words from worksheets and fields that are there. */
function checkCard(
  { entries, names }: Content,
  tell: Tell,
  checklist: Entry<DataOf<'checklists'>>,
): void {
  checklist.data.card?.forEach(({ from }, index) => {
    if (!from) return;
    const path = ['card', index, 'from'];
    mustExist(
      tell,
      checklist,
      [...path, 'worksheet'],
      'worksheet',
      from.worksheet,
      names.worksheets,
    );
    const worksheet = entries.worksheets.get(from.worksheet)?.data;
    if (!worksheet) return;
    const fields = worksheet.sections.flatMap((section) => section.fields.map(({ id }) => id));
    from.fields.forEach((field, place) => {
      mustExist(tell, checklist, [...path, 'fields', place], 'field', field, fields);
    });
  });
}

/** What replies show and miss are competencies of the course. */
function checkCompetenciesIn(
  { course }: Content,
  tell: Tell,
  entry: Entry<unknown>,
  turns: readonly Pick<Turn, 'replies'>[],
  at: Path,
): void {
  const known = course?.data.competencies.map(({ id }) => id);
  if (!known) return;
  turns.forEach(({ replies }, turn) => {
    replies.forEach((reply, index) => {
      for (const field of ['shows', 'misses'] as const) {
        reply[field].forEach((id, place) => {
          const path = [...at, 'turns', turn, 'replies', index, field, place];
          mustExist(tell, entry, path, 'competency', id, known);
        });
      }
    });
  });
}

/** Every finding that a self-assessment names. */
function sourcesInAssessments({ entries }: Content) {
  return [...entries['self-assessments'].values()].flatMap((assessment) =>
    citedBy(assessment.data).map(({ path, id }) => ({ assessment, path, id })),
  );
}

const sourceIds = ({ sources }: Content) => sources?.data.map(({ id }) => id) ?? [];

function mustExist(
  tell: Tell,
  entry: Entry<unknown>,
  path: Path,
  noun: string,
  id: string,
  known: readonly string[],
): void {
  if (known.includes(id)) return;
  tell(entry, path, `This names the ${noun} “${id}”, which does not exist.`, suggest(id, known));
}
