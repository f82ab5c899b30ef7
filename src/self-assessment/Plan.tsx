import { IF_PLACE, planOn, sentenceOf, THEN_PLACE, type Plan as PlanData } from './plan.ts';
import type { Answers } from './sheets.ts';
import { TextField } from './TextField.tsx';

interface Props {
  example: PlanData;
  answers: Answers;
  /** The plan of an earlier time. */
  before: PlanData | undefined;
  onType: (place: string, text: string) => void;
}

/** One plan, in the learner's own words. */
export function Plan({ example, answers, before, onType }: Props) {
  const plan = planOn(answers);
  return (
    <section className="card stack assessment-plan">
      <h3>One plan, in your words</h3>
      <p className="no-print">
        Choose one thing from above. Write when you will do it, and what you will do. For example: “
        {sentenceOf(example)}”
      </p>
      {before && <p className="no-print">Your plan last time: “{sentenceOf(before)}”</p>}
      <div className="plan-fields no-print">
        <TextField
          label="If …"
          name="plan-if"
          value={answers[IF_PLACE] ?? ''}
          onType={(text) => onType(IF_PLACE, text)}
        />
        <TextField
          label="then I …"
          name="plan-then"
          value={answers[THEN_PLACE] ?? ''}
          onType={(text) => onType(THEN_PLACE, text)}
        />
      </div>
      {plan && (
        <p>
          <b>“{sentenceOf(plan)}”</b>{' '}
          <span className="no-print">Say it aloud three times. It is kept on this device.</span>
        </p>
      )}
    </section>
  );
}
