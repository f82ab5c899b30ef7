import type { AnswerParts } from './Choose.tsx';
import { groupOf, inGroup } from './engine.ts';
import type { GroupedChoice, QuestionOf } from './schema.ts';

interface Props extends AnswerParts {
  question: QuestionOf<'sort-into-groups'>;
  /** In the order in which they are shown. */
  choices: readonly GroupedChoice[];
}

/** For each choice a group, as a row of radio buttons. */
export function SortIntoGroups(props: Props) {
  const { question, choices, name, given, answered, onChange, onEnter } = props;
  const titleOf = (id: string | undefined) =>
    question.groups.find((group) => group.id === id)?.title ?? '';
  const put = (choice: string, group: string) =>
    onChange([...given.filter((pair) => !pair.startsWith(`${choice}:`)), inGroup(choice, group)]);

  return choices.map(({ id, text, group, feedback }) => {
    const chosen = groupOf(given, id);
    const right = chosen === group;
    return (
      <fieldset
        key={id}
        className="choice sort"
        data-sign={answered ? (right ? 'right' : 'wrong') : undefined}
        aria-describedby={answered ? `${name}-${id}` : undefined}
      >
        <legend>{text}</legend>
        {answered ? (
          <p id={`${name}-${id}`} className="choice-feedback">
            <b>
              <span aria-hidden="true">{right ? '✓' : '✗'}</span> {titleOf(group)}.
            </b>{' '}
            {!right && `You put it under “${titleOf(chosen)}”. `}
            {feedback}
          </p>
        ) : (
          <div className="sort-groups">
            {question.groups.map(({ id: groupId, title }) => (
              <label key={groupId}>
                <input
                  type="radio"
                  name={`${name}-${id}`}
                  checked={chosen === groupId}
                  onKeyDown={onEnter}
                  onChange={() => put(id, groupId)}
                />
                <span>{title}</span>
              </label>
            ))}
          </div>
        )}
      </fieldset>
    );
  });
}
