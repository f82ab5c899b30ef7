import type { Report } from '../course/problems.ts';
import type { Question, Quiz } from './schema.ts';

/** What a schema cannot see in a quiz: that each question can be answered, and has one sense. */
export function checkQuiz(quiz: Omit<Quiz, 'id'>, report: Report): void {
  quiz.questions.forEach((question, index) => {
    const problem = problemWith(question);
    if (problem) report(['questions', index], ...problem);
  });
}

function problemWith({ id, kind, choices }: Question): [message: string, hint: string] | undefined {
  const right = choices.filter((choice) => choice.right).length;
  switch (kind) {
    case 'one-right':
      return right === 1
        ? undefined
        : [
            `“${id}” has ${count(right)}; this kind has exactly one.`,
            'Use the kind “several-right” where more than one is right.',
          ];
    case 'several-right':
      return right >= 2 && right < choices.length
        ? undefined
        : [
            `“${id}” has ${count(right)} of ${choices.length}; this kind has at least two, and at least one wrong one.`,
            'Use the kind “one-right” where one is right.',
          ];
    case 'weak-sentence':
      return right === 1
        ? undefined
        : [
            `“${id}” marks ${right} sentences; this kind marks exactly one.`,
            'Set “right: true” on the sentence that weakens the answer.',
          ];
  }
}

const count = (right: number) => (right === 1 ? '1 right choice' : `${right} right choices`);
