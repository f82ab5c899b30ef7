import { Advice, type CellAdvice } from './Advice.tsx';
import { inOrder, resultsOf } from './engine.ts';
import type { Of } from './schema.ts';
import type { Answers } from './sheets.ts';

/** Titles and addresses of findings, by id. */
export type FindingLinks = Readonly<Record<string, { title: string; href: string }>>;

interface Props {
  assessment: Of<'groups'>;
  cells: readonly CellAdvice[];
  findings: FindingLinks;
  answers: Answers;
}

/** Each group with its sum in words, and what to try first; the one to begin with stands first. */
export function GroupsResult({ assessment, cells, findings, answers }: Props) {
  const results = inOrder(assessment, resultsOf(assessment, answers));
  return (
    <>
      {results.map(({ id, score, max, band }, index) => {
        const group = assessment.groups.find((candidate) => candidate.id === id)!;
        return (
          <section key={id} className="card stack group-result">
            <h3>
              {group.title}: <span className="soft">{band.label}</span>
            </h3>
            <progress max={max} value={score} aria-hidden="true" />
            <p>{band.meaning}</p>
            <h4>{index === 0 ? 'Try this first' : 'What to try'}</h4>
            <ul>
              {group.first.map(({ text, sources }) => (
                <li key={text}>
                  {text} <Findings ids={sources} findings={findings} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <Related cells={cells} />
    </>
  );
}

/** Links to the findings that a sentence leans on. */
export function Findings({ ids, findings }: { ids: readonly string[]; findings: FindingLinks }) {
  const known = ids.flatMap((id) => {
    const finding = findings[id];
    return finding ? [{ id, ...finding }] : [];
  });
  if (known.length === 0) return null;
  return (
    <span className="small soft">
      Why:{' '}
      {known.map(({ id, title, href }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={href}>{title}</a>
        </span>
      ))}
    </span>
  );
}

/** What the course has for the cells that a check is about, each thing once. */
export function Related({ cells }: { cells: readonly CellAdvice[] }) {
  const things = cells
    .flatMap((cell) => cell.things)
    .filter(({ href }, index, all) => all.findIndex((other) => other.href === href) === index);
  if (things.length === 0) return null;
  return (
    <section className="stack no-print">
      <h3>In this course</h3>
      <Advice things={things} lacksScene={false} />
    </section>
  );
}
