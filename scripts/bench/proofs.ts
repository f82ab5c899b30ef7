/** How long it takes to prove each scene. */
import { fileURLToPath } from 'node:url';
import { readContentFiles } from '../../src/course/content-files.ts';
import { readContent } from '../../src/course/read-content.ts';
import { proveScene } from '../../src/role-play/proof.ts';
import { withSituations } from '../../src/role-play/situations.ts';

interface ProofTime {
  scene: string;
  /** CPU time, which is nearly the same whatever else the machine does. */
  'proof (ms)': number;
}

/** @returns a row for each scene */
export function measureProofs(): ProofTime[] {
  const files = readContentFiles(fileURLToPath(new URL('../../content', import.meta.url)));
  const { content } = readContent(files);
  const situations = content.disclosures?.data ?? [];
  return [...content.entries['role-plays'].values()].map(({ id, data }) => {
    const scene = withSituations({ ...data, id }, situations);
    const begun = process.cpuUsage();
    proveScene(scene, () => undefined);
    const { user, system } = process.cpuUsage(begun);
    return { scene: id, 'proof (ms)': Math.round((user + system) / 1000) };
  });
}
