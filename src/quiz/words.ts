/** What the quiz says. Pure, so that the page, the paper and the player say the same. */
import {
  countPairs,
  groupOf,
  inGroup,
  mark,
  type Calibration,
  type Given,
  type Sure,
} from './engine.ts';
import type { Question } from './schema.ts';

/** @returns what to do with a question of this kind, in one or two short sentences. */
export const kindHint = (kind: Question['kind']): string =>
  ({
    'one-right': 'Choose one.',
    'several-right': 'Choose all that fit.',
    'weak-sentence': 'Choose the sentence that makes the answer weaker.',
    'put-in-order': 'Put these in order, first one on top.',
    'sort-into-groups': 'Choose a group for each.',
    'say-it-yourself': 'Say it aloud, or write it down. Then compare it with one good answer.',
  })[kind];

/** @returns the same for somebody with a pen. */
export const paperHint = (kind: Question['kind']): string =>
  ({
    'one-right': 'Tick one.',
    'several-right': 'Tick all that fit.',
    'weak-sentence': 'Tick the sentence that makes the answer weaker.',
    'put-in-order': 'Number these.',
    'sort-into-groups': 'Write a letter before each.',
    'say-it-yourself': 'Say it aloud, or write it down.',
  })[kind];

/** How sure somebody is, as they would say it. */
export const SURE_WORDS: Record<Sure, string> = {
  guess: 'It’s a guess',
  think: 'I think so',
  sure: 'I’m sure',
};

/** @returns the words of a choice in quotation marks, once: many choices are quotations themselves. */
export const quoted = (text: string): string => (/^“[^“]*”$/.test(text) ? text : `“${text}”`);

/** Ends a sentence, where the words quoted last have not ended it already. */
const ended = (words: string): string => (/[.!?…]”$/.test(words) ? words : `${words}.`);

/** @returns a list as one says it: “a, b and c”. */
export const listed = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');

/** @returns how an answer went, naming choices by their words. */
export function verdict(question: Question, given: Given): string {
  const { right, points } = mark(question, given);
  const start = right ? 'Yes.' : points > 0 ? 'Partly.' : 'Not quite.';
  switch (question.kind) {
    case 'one-right':
    case 'weak-sentence': {
      const chosen = question.choices.find(({ id }) => given.includes(id));
      const best = question.choices.find((choice) => choice.right);
      const goal = question.kind === 'one-right' ? 'works best' : 'is the weak one';
      return right || !chosen
        ? `${start} ${quoted(best?.text ?? '')} ${goal}.`
        : `${start} You chose ${ended(quoted(chosen.text))} Here, ${quoted(best?.text ?? '')} ${goal}.`;
    }
    case 'several-right': {
      const wanted = question.choices.filter((choice) => choice.right);
      if (right) return `${start} You found all ${wanted.length}.`;
      const left = wanted.filter(({ id }) => !given.includes(id));
      const wrong = question.choices.filter((one) => !one.right && given.includes(one.id));
      const texts = (choices: readonly { text: string }[]) =>
        listed(choices.map(({ text }) => quoted(text)));
      return [
        start,
        left.length > 0 && `You left out ${ended(texts(left))}`,
        wrong.length > 0 && `You took in ${ended(texts(wrong))}`,
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'put-in-order': {
      if (right) return `${start} Every one is in its place.`;
      const { inOrder, pairs } = countPairs(question.choices, given);
      return `${start} Taken two by two, ${inOrder} of ${pairs} pairs are in the right order.`;
    }
    case 'sort-into-groups': {
      const { choices } = question;
      if (right) return `${start} All ${choices.length} are in the right group.`;
      const sorted = choices.filter(({ id, group }) => given.includes(inGroup(id, group))).length;
      return `${start} ${sorted} of ${choices.length} are in the right group.`;
    }
    case 'say-it-yourself':
      return `By your own mark: ${question.points.filter(({ id }) => given.includes(id)).length} of ${question.points.length} points.`;
  }
}

/** @returns the right answer to a question in lines, each with its reason. */
export function rightAnswer(question: Question): { line: string; why: string }[] {
  switch (question.kind) {
    case 'one-right':
    case 'several-right':
    case 'weak-sentence':
      return question.choices
        .filter(({ right }) => right)
        .map(({ text, feedback }) => ({ line: text, why: feedback }));
    case 'put-in-order':
      return question.choices.map(({ text, feedback }, index) => ({
        line: `${index + 1}. ${text}`,
        why: feedback,
      }));
    case 'sort-into-groups':
      return question.groups.flatMap(({ id, title }) =>
        question.choices
          .filter(({ group }) => group === id)
          .map(({ text, feedback }) => ({ line: `${title}: ${text}`, why: feedback })),
      );
    case 'say-it-yourself':
      return [
        { line: question.model, why: '' },
        ...question.points.map(({ text, feedback }) => ({ line: text, why: feedback })),
      ];
  }
}

/** @returns what to do first where an answer is not whole yet; nothing where it may be checked. */
export const stillMissing = (question: Question, given: Given): string => {
  if (question.kind !== 'sort-into-groups') return 'Choose an answer first. A guess is fine.';
  const left = question.choices.filter(({ id }) => groupOf(given, id) === undefined).length;
  return `${left === 1 ? 'One still needs' : `${left} still need`} a group. A guess is fine.`;
};

/** @returns how sure somebody was and how often they were right, in words; nothing where they were never asked. */
export function calibrationWords({ sure, think, guess }: Record<Sure, Calibration>): string[] {
  const line = (start: string, { times, right }: Calibration) =>
    times === 0 ? [] : [`${start} ${often(times)}, and ${rightOf(right, times)}.`];
  const surprised = sure.right < sure.times;
  return [
    ...line('You were sure', sure),
    ...(surprised
      ? ['A miss that you were sure of is worth the most: you would not have looked it up.']
      : []),
    ...line('You thought so', think),
    ...line('You guessed', guess),
  ];
}

const often = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

function rightOf(right: number, times: number): string {
  if (right === 0) return times === 1 ? 'that was not right' : 'never right';
  return right === times ? (times === 1 ? 'right' : 'right each time') : `right ${often(right)}`;
}

/** @returns one kind and true sentence on how an attempt went. */
export function kindWords(right: number, marked: number): string {
  const share = marked === 0 ? 1 : right / marked;
  if (share === 1)
    return 'You chose well every time. Now say some of these lines aloud: that is the part a quiz cannot do for you.';
  if (share >= 0.6)
    return 'Most of it is there. The rest is a short list, and you have just read why.';
  return 'Now you know where to look, and you found out here and not in the room.';
}

/** @returns what a learner is told of the answers that they marked themselves. */
export const saidWords = ({ met, points }: { met: number; points: number }): string =>
  `In your own words you met ${met} of ${points} points. You marked that yourself, so it is not counted above.`;
