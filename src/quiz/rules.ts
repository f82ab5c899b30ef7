import { suggest } from '../course/nearest.ts';
import type { Path, Report } from '../course/problems.ts';
import type { Question, QuestionOf, Quiz } from './schema.ts';

export { checkHygiene, type QuizFigures } from './hygiene.ts';

type Problem = [path: Path, message: string, hint: string];

/** What a schema cannot see in a quiz: that each question can be answered, and has one sense. */
export function checkQuiz(quiz: Omit<Quiz, 'id'>, report: Report): void {
  quiz.questions.forEach((question, index) => {
    for (const [path, message, hint] of problemsWith(question))
      report(['questions', index, ...path], message, hint);
  });
}

function problemsWith(question: Question): Problem[] {
  switch (question.kind) {
    case 'one-right':
    case 'several-right':
    case 'weak-sentence': {
      const problem = problemWithRight(question);
      return problem ? [[[], ...problem]] : [];
    }
    case 'put-in-order':
      return [];
    case 'sort-into-groups':
      return problemsWithGroups(question);
    case 'say-it-yourself':
      return /^“[^]*”$/.test(question.model)
        ? []
        : [
            [
              ['model'],
              `The model answer of “${question.id}” is not in quotation marks.`,
              'Write what somebody would say, from “ to ”.',
            ],
          ];
  }
}

function problemWithRight({
  id,
  kind,
  choices,
}: QuestionOf<'one-right' | 'several-right' | 'weak-sentence'>):
  [message: string, hint: string] | undefined {
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

function problemsWithGroups({ id, groups, choices }: QuestionOf<'sort-into-groups'>): Problem[] {
  const known = groups.map((group) => group.id);
  return [
    ...choices.flatMap((choice, index): Problem[] =>
      known.includes(choice.group)
        ? []
        : [
            [
              ['choices', index, 'group'],
              `“${choice.id}” belongs to the group “${choice.group}”, which “${id}” does not have.`,
              suggest(choice.group, known),
            ],
          ],
    ),
    ...groups.flatMap((group, index): Problem[] =>
      choices.some((choice) => choice.group === group.id)
        ? []
        : [
            [
              ['groups', index],
              `Nothing belongs to the group “${group.id}”.`,
              'Add a choice that does, or take the group out.',
            ],
          ],
    ),
  ];
}
