import { FocusHeading } from './FocusHeading.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import type { Of } from './schema.ts';
import { compareJobs, type Factor, type JobResult, type Verdict } from './weighing.ts';
import { ScrollBox } from './ScrollBox.tsx';

interface Props {
  assessment: Of<'weighing'>;
  factors: readonly Factor[];
  jobs: readonly JobResult[];
  onWeights: () => void;
  onAdd: () => void;
  onOpen: (sheet: string) => void;
  onRemove: (sheet: string) => void;
}

/** The jobs side by side, in words and bars, and what the sum cannot tell. */
export function WeighingResult({
  assessment,
  factors,
  jobs,
  onWeights,
  onAdd,
  onOpen,
  onRemove,
}: Props) {
  return (
    <div className="stack assessment-result prints">
      {/* New when a job is removed, so that the focus is not lost with its button. */}
      <FocusHeading key={jobs.length}>How the jobs fit you</FocusHeading>
      <p>
        <b>{verdictWords(compareJobs(jobs))}</b>
      </p>
      <ul className="plain-list job-cards">
        {jobs.map((job) => (
          <JobCard key={job.sheet} job={job} onOpen={onOpen} onRemove={onRemove} />
        ))}
      </ul>
      {jobs.length > 0 && <SideBySide assessment={assessment} factors={factors} jobs={jobs} />}
      <p>{assessment.limits}</p>
      <div className="actions no-print">
        <button type="button" className="button" onClick={onAdd}>
          Add a job
        </button>
        <button type="button" className="button quiet" onClick={onWeights}>
          Change what matters
        </button>
      </div>
    </div>
  );
}

function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'none':
      return 'Add a job, and say what it has of each thing that matters.';
    case 'one':
      return 'One job so far. Add another to put them side by side: your present one counts, too.';
    case 'close':
      return `Too close to call: ${verdict.names.map((name) => `“${name}”`).join(' and ')}.`;
    case 'ahead':
      return `By what you said, “${verdict.name}” fits you best.`;
  }
}

interface JobCardProps {
  job: JobResult;
  onOpen: (sheet: string) => void;
  onRemove: (sheet: string) => void;
}

function JobCard({
  job: { sheet, name, share, band, missing, unknown },
  onOpen,
  onRemove,
}: JobCardProps) {
  const called = name || 'A job without a name';
  const list = (factors: readonly Factor[]) =>
    factors.map(({ text }) => text.replace(/\.$/, '')).join('; ');
  return (
    <li className="card stack">
      <h3>{called}</h3>
      {share !== undefined && band ? (
        <>
          <p>
            <b>{band.label}.</b> {band.meaning}
          </p>
          <progress max={1} value={share} aria-hidden="true" />
        </>
      ) : (
        <p>Nothing is known of it yet.</p>
      )}
      {missing.length > 0 && (
        <p className="assessment-missing">A must that it does not have: {list(missing)}.</p>
      )}
      {unknown.length > 0 && <p className="small">Still to ask: {list(unknown)}.</p>}
      <div className="actions no-print">
        <button
          type="button"
          className="button quiet"
          aria-label={`Change ${called}`}
          onClick={() => onOpen(sheet)}
        >
          Change
        </button>
        <RemoveButton name={called} onRemove={() => onRemove(sheet)} />
      </div>
    </li>
  );
}

function SideBySide({ assessment, factors, jobs }: Pick<Props, 'assessment' | 'factors' | 'jobs'>) {
  return (
    <ScrollBox label="Everything that matters, job by job">
      <table className="assessment-table">
        <caption className="visually-hidden">What each job has of what matters to you</caption>
        <thead>
          <tr>
            <th scope="col">What matters</th>
            <th scope="col">How much</th>
            {jobs.map(({ sheet, name }) => (
              <th key={sheet} scope="col">
                {name || 'No name'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factors.map(({ id, text, weight }, index) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              <td>{assessment.weights[weight]?.label}</td>
              {jobs.map(({ sheet, ratings }) => {
                const rating = ratings[index]?.rating;
                return (
                  <td key={sheet}>
                    {rating === undefined ? 'Not known' : assessment.scale[rating]?.label}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
