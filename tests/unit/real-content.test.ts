import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/course/check.ts';
import type { DataOf } from '../../src/course/content.ts';
import { readContentFiles } from '../../src/course/content-files.ts';
import { findTags } from '../../src/lesson/rules.ts';
import { formatProblems } from '../../src/course/problems.ts';
import type { Question } from '../../src/quiz/schema.ts';
import published from '../fixtures/published-ids.json' with { type: 'json' };

const FILES = readContentFiles(fileURLToPath(new URL('../../content', import.meta.url)));
const { content, problems } = checkContent(FILES);
const { quizzes, 'role-plays': scenes, checklists, worksheets } = content.entries;
const selfAssessments = content.entries['self-assessments'];

const FOR_EVER =
  'ids are for ever: don’t rename or remove them. What learners have saved on their devices names them.';

const idsOf = (things: readonly { id: string }[] = []) => things.map(({ id }) => id);

/** What a sheet of a self-assessment is filled in with: its places, and the answers that can stand there. */
function idsOnSheet(assessment: DataOf<'self-assessments'>) {
  const scale = 'scale' in assessment ? idsOf(assessment.scale) : [];
  switch (assessment.form) {
    case 'map':
      return { statements: idsOf(assessment.statements), scale };
    case 'groups':
      return {
        statements: assessment.groups.flatMap(({ statements }) => idsOf(statements)),
        scale,
      };
    case 'coverage':
      return { statements: idsOf(assessment.themes), scale: idsOf(assessment.steps) };
    case 'observer':
    case 'journal':
      return { statements: assessment.sections.flatMap(({ items }) => idsOf(items)), scale };
    case 'weighing':
      return {
        statements: idsOf(assessment.factors),
        scale: [...idsOf(assessment.weights), ...scale],
      };
  }
}

/** The ids that saved answers to a question name: choices and groups, or points. */
const namedIn = (question: Question) =>
  question.kind === 'say-it-yourself'
    ? idsOf(question.points)
    : idsOf([
        ...question.choices,
        ...(question.kind === 'sort-into-groups' ? question.groups : []),
      ]);

/** Tells which of the published ids are gone. */
function expectAllThere(where: string, gone: readonly string[], now: readonly string[]): void {
  const lost = gone.filter((id) => !now.includes(id));
  expect(lost, `${where} no longer has ${lost.join(', ')}. ${FOR_EVER}`).toEqual([]);
}

test('the course has no mistake in it', () => {
  expect(problems, formatProblems(problems)).toEqual([]);
});

test('there is a course to check', () => {
  expect(content.course).toBeDefined();
  expect(content.entries.lessons.size).toBeGreaterThan(0);
  expect(quizzes.size).toBeGreaterThan(0);
  expect(scenes.size).toBeGreaterThan(0);
});

describe('what learners have saved still fits', () => {
  test.each(Object.entries(published.quizzes))('the quiz %s', (id, questions) => {
    const quiz = quizzes.get(id)?.data;

    expect(quiz, `The quiz “${id}” is gone. ${FOR_EVER}`).toBeDefined();
    expectAllThere(`The quiz “${id}”`, Object.keys(questions), idsOf(quiz?.questions));
    for (const [question, choices] of Object.entries<string[]>(questions)) {
      const found = quiz?.questions.find((candidate) => candidate.id === question);
      expectAllThere(`The question “${question}” of “${id}”`, choices, found ? namedIn(found) : []);
    }
  });

  test.each(Object.entries(published['role-plays']))('the role-play %s', (id, was) => {
    const scene = scenes.get(id)?.data;

    expect(scene, `The role-play “${id}” is gone. ${FOR_EVER}`).toBeDefined();
    const replies = scene?.turns.flatMap((turn) => turn.replies);
    expectAllThere(`The role-play “${id}”`, was.replies, idsOf(replies));
    expectAllThere(`The role-play “${id}”`, was.endings, idsOf(scene?.endings));
  });

  test.each(Object.entries(published['self-assessments']))('the self-check %s', (id, was) => {
    const assessment = selfAssessments.get(id)?.data;

    expect(assessment, `The self-check “${id}” is gone. ${FOR_EVER}`).toBeDefined();
    const now = assessment && idsOnSheet(assessment);
    expectAllThere(`The self-check “${id}”`, was.statements, now?.statements ?? []);
    expectAllThere(`The answers of “${id}”`, was.scale, now?.scale ?? []);
  });

  test.each(Object.entries(published.notes))('what was written into the lesson %s', (id, notes) => {
    const lesson = content.entries.lessons.get(id);

    expect(lesson, `The lesson “${id}” is gone. ${FOR_EVER}`).toBeDefined();
    const boxes = findTags(lesson?.body ?? '', 1)
      .filter(({ name }) => name === 'FillIn' || name === 'IfThen')
      .flatMap(({ id: box }) => box ?? []);
    expectAllThere(`The lesson “${id}”`, notes, boxes);
  });

  test.each(Object.entries(published.checklists))('the checklist %s', (id, items) => {
    const checklist = checklists.get(id)?.data;

    expect(checklist, `The checklist “${id}” is gone. ${FOR_EVER}`).toBeDefined();
    const now = checklist?.sections.flatMap((section) => section.items);
    expectAllThere(`The checklist “${id}”`, items, idsOf(now));
  });

  test.each(Object.entries(published.worksheets))('the worksheet %s', (id, fields) => {
    const worksheet = worksheets.get(id)?.data;

    expect(worksheet, `The worksheet “${id}” is gone. ${FOR_EVER}`).toBeDefined();
    const now = worksheet?.sections.flatMap((section) => section.fields);
    expectAllThere(`The worksheet “${id}”`, fields, idsOf(now));
  });
});
