import { Choices } from './Choices.tsx';
import { FocusHeading } from './FocusHeading.tsx';
import type { Item } from './schema.ts';
import { notePlace, type Listed } from './sheet-items.ts';
import { SheetPrint } from './SheetView.tsx';
import { answersOf, type Answers, type Sheet } from './sheets.ts';
import { TextField } from './TextField.tsx';
import { SHEET_WORDS } from './words.ts';

interface Props {
  assessment: Listed;
  /** Absent until something stands on it. */
  sheet: Sheet | undefined;
  onAnswer: (place: string, value: string) => void;
  onFinish: () => void;
}

/** A sheet to fill in. Nothing has to be answered; what is there so far is what prints. */
export function SheetForm({ assessment, sheet, onAnswer, onFinish }: Props) {
  const answers = answersOf(sheet);
  return (
    <>
      <form
        data-in-hand=""
        className="no-print"
        onSubmit={(event) => {
          event.preventDefault();
          onFinish();
        }}
      >
        <FocusHeading hidden>{assessment.title}</FocusHeading>
        <p className="small soft">{assessment.instruction}</p>
        {assessment.sections.map(({ title, items }) => (
          <section key={title} className="statements">
            <h3>{title}</h3>
            {items.map((item) => (
              <Field
                key={item.id}
                assessment={assessment}
                item={item}
                answers={answers}
                onAnswer={onAnswer}
              />
            ))}
          </section>
        ))}
        <div className="actions">
          <button type="submit" className="button">
            {SHEET_WORDS[assessment.form].finish}
          </button>
        </div>
      </form>
      {sheet && <SheetPrint assessment={assessment} answers={answers} />}
    </>
  );
}

interface FieldProps {
  assessment: Listed;
  item: Item;
  answers: Answers;
  onAnswer: (place: string, value: string) => void;
}

function Field({ assessment, item, answers, onAnswer }: FieldProps) {
  const { id, label, hint } = item;
  if (item.kind !== 'rating') {
    return (
      <TextField
        label={label}
        hint={hint}
        name={id}
        kind={item.kind}
        value={answers[id] ?? ''}
        onType={(text) => onAnswer(id, text)}
        {...(item.kind === 'text' && { rows: Math.max(2, item.lines) })}
      />
    );
  }
  return (
    <Choices
      name={`${assessment.id}-${id}`}
      legend={label}
      scale={assessment.scale}
      none={SHEET_WORDS[assessment.form].notRated}
      value={answers[id]}
      onChoose={(answer) => onAnswer(id, answer)}
    >
      {assessment.form === 'observer' && (
        <div className="statement-body">
          <TextField
            label="Note"
            hint={hint}
            name={notePlace(id)}
            value={answers[notePlace(id)] ?? ''}
            onType={(text) => onAnswer(notePlace(id), text)}
          />
        </div>
      )}
    </Choices>
  );
}
