import { Check, type CheckProps } from '../self-assessment/Check.tsx';
import { resultsOf } from '../self-assessment/engine.ts';
import type { Of } from '../self-assessment/schema.ts';
import type { WithData } from './load-calibration.ts';
import { SaidAndDone } from './SaidAndDone.tsx';

interface Props extends CheckProps {
  assessment: Of<'map'>;
  things: readonly WithData[];
  competencies: Readonly<Record<string, { title: string; href: string }>>;
  finding: { title: string; href: string } | undefined;
}

/** A check on the map, with what was practised beside what was said: the one place that knows of both. */
export function ReadinessCheck({ things, competencies, finding, ...props }: Props) {
  const { assessment, cells } = props;
  return (
    <Check
      {...props}
      beside={(answers) => (
        <SaidAndDone
          said={resultsOf(assessment, answers).map(({ id, score, max, band }) => ({
            cell: id,
            share: score / max,
            title: cells.find((cell) => cell.id === id)?.title ?? id,
            words: band.label,
          }))}
          things={things}
          competencies={competencies}
          finding={finding}
        />
      )}
    />
  );
}
