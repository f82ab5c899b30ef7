import { useLayoutEffect, useRef, useState } from 'react';
import type { AnswerParts } from './Choose.tsx';
import type { Given } from './engine.ts';
import type { PlacedChoice, QuestionOf } from './schema.ts';
import { useDragOrder } from './use-drag-order.ts';
import { quoted } from './words.ts';

interface Props extends AnswerParts {
  question: QuestionOf<'put-in-order'>;
}

/** Choices to put in order: with two buttons each, or by dragging them at their handle. */
export function PutInOrder({ question, given, answered, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  /** The button that was pressed last. A moved line is taken out and put in again, which takes its focus away. */
  const pressed = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');

  const moveTo = (id: string, place: number) => {
    const next = moved(given, id, place);
    if (next === given) return;
    onChange(next);
    const text = question.choices.find((choice) => choice.id === id)?.text ?? '';
    setSaid(`${quoted(text)} is now number ${place + 1} of ${given.length}.`);
  };
  const drag = useDragOrder(list, given, moveTo);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [given]);

  if (answered) return <Ordered choices={question.choices} given={given} />;
  return (
    <>
      <ol className="plain-list order" ref={list}>
        {given.map((id, place) => {
          const text = question.choices.find((choice) => choice.id === id)?.text ?? '';
          const button = (by: -1 | 1, word: string, arrow: string) => (
            <button
              type="button"
              className="order-move"
              aria-label={`Move ${word}: ${text}`}
              // At an end it stays in reach: a button that is switched off would drop the focus.
              aria-disabled={!(place + by in given) || undefined}
              onClick={(event) => {
                if (!(place + by in given)) return;
                pressed.current = event.currentTarget;
                moveTo(id, place + by);
              }}
            >
              <span aria-hidden="true">{arrow}</span>
            </button>
          );
          return (
            <li
              key={id}
              className="choice order-line"
              data-dragged={drag.dragged === id || undefined}
            >
              <span className="order-handle" aria-hidden="true" {...drag.handle(id)}>
                ⠿
              </span>
              <span className="order-place">{place + 1}</span>
              <span className="order-text">{text}</span>
              <span className="order-moves">
                {button(-1, 'up', '↑')}
                {button(1, 'down', '↓')}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** @returns the order with one id at another place; the same list where it stands there already. */
function moved(order: Given, id: string, place: number): Given {
  if (order[place] === id || !(place in order)) return order;
  const others = order.filter((other) => other !== id);
  return [...others.slice(0, place), id, ...others.slice(place)];
}

/** The right order, and where each line was put. */
function Ordered({ choices, given }: { choices: readonly PlacedChoice[]; given: Given }) {
  return (
    <ol className="plain-list order">
      {choices.map(({ id, text, feedback }, place) => {
        const put = given.indexOf(id);
        const right = put === place;
        return (
          <li key={id} className="choice" data-sign={right ? 'right' : 'wrong'}>
            <p className="order-line">
              <span className="order-place">{place + 1}</span>
              <span className="order-text">{text}</span>
            </p>
            <p className="choice-feedback">
              <b>
                <span aria-hidden="true">{right ? '✓' : '✗'}</span>{' '}
                {right ? 'In its place.' : `You put it at number ${put + 1}.`}
              </b>{' '}
              {feedback}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
