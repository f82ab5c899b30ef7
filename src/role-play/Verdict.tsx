import type { Reply } from './schema.ts';
import { VERDICTS } from './words.ts';

/** How a reply is judged: sign and word, and a colour beside them. */
export function Verdict({ verdict }: { verdict: Reply['verdict'] }) {
  const { mark, word } = VERDICTS[verdict];
  return (
    <b className="verdict" data-verdict={verdict}>
      <span aria-hidden="true">{mark}</span> {word}.
    </b>
  );
}
