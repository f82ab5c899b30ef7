import { scenePlays } from '../../role-play/store.ts';
import { finishedSheets } from '../../self-assessment/sheets.ts';
import { assessmentFacts } from '../../self-assessment/store.ts';

/** @returns whether there is a result of a self-assessment, or a finished run of a scene, to print. */
export function wasDone(kind: string, id: string): boolean {
  return kind === 'result'
    ? finishedSheets(assessmentFacts(id).store.get()).length > 0
    : scenePlays(id).store.get().finished.length > 0;
}
