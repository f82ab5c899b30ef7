/**
 * What storage has to tell the learner. It knows no page: whoever shows notices listens for the event.
 */
export type Notice =
  /** Nothing can be saved here: cookies off, or a private window. */
  | { kind: 'blocked' }
  /** There is no room left. */
  | { kind: 'full' }
  /** Something saved could not be read. It was put aside under `rescueKey`, or left where it is. */
  | { kind: 'unreadable'; key: string; rescueKey: string | undefined }
  /** Something was saved by a newer version of the course. It is left as it is. */
  | { kind: 'newer'; key: string };

export const NOTICE_EVENT = 'final-say:notice';

/** What was given so far on this page, for whoever comes to listen later. Only `give` adds to it. */
export const given: Notice[] = [];
