/** Which interview the sheets of this page are for. It stands in the address, so that it survives a reload. */
import { atom, type ReadableAtom } from 'nanostores';
import { listed, type Interview } from './engine.ts';
import { interviewFacts } from './store.ts';

/** Of the address: `?for=<id>`. */
export const PARAMETER = 'for';

const id = atom('');

/** The id of the interview; empty where the sheets are for none, as they are at first. */
export const chosenInterview: ReadableAtom<string> = id;

/** @returns the interview that the sheets of this page are for, if they are for one. */
export const theInterview = (): Interview | undefined =>
  listed(interviewFacts().store.get().interviews).find((interview) => interview.id === id.get());

/** Makes the sheets of this page those for another interview, or for none. */
export function chooseInterview(interview: string): void {
  const address = new URL(location.href);
  if (interview === '') address.searchParams.delete(PARAMETER);
  else address.searchParams.set(PARAMETER, interview);
  history.replaceState(history.state, '', address);
  follow();
}

function follow(): void {
  const wanted = new URL(location.href).searchParams.get(PARAMETER) ?? '';
  const isKnown = listed(interviewFacts().store.get().interviews).some(
    (interview) => interview.id === wanted,
  );
  id.set(isKnown ? wanted : '');
}

// An interview may be taken off the list in another tab.
interviewFacts().store.subscribe(follow);
