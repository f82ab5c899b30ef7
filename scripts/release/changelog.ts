/** The changelog as text: what is not released yet becomes a version. Pure. */

const UNRELEASED = '## Unreleased';

/** @returns what stands under “Unreleased”, without the lines around it; nothing where there is no such heading */
export function unreleased(changelog: string): string | undefined {
  const start = changelog.indexOf(`\n${UNRELEASED}\n`);
  if (start === -1) return undefined;
  const after = changelog.slice(start + UNRELEASED.length + 2);
  const end = after.search(/^## /m);
  return (end === -1 ? after : after.slice(0, end)).trim();
}

/**
 * @param version the new one, `1.2.3`
 * @param day its ISO day
 * @returns the changelog with everything unreleased under the version, and an empty “Unreleased” above it
 * @throws where nothing is unreleased: a version that changes nothing helps nobody
 */
export function withVersion(changelog: string, version: string, day: string): string {
  const notes = unreleased(changelog);
  if (notes === undefined) throw new Error(`CHANGELOG.md has no heading “${UNRELEASED}”.`);
  if (notes === '')
    throw new Error(
      `Nothing stands under “${UNRELEASED}” in CHANGELOG.md. Say there what changes for those who use it, then release.`,
    );
  return changelog.replace(`\n${UNRELEASED}\n`, `\n${UNRELEASED}\n\n## ${version} – ${day}\n`);
}
