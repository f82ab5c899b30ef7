/** Which number comes next. Pure. */
export const STEPS = ['patch', 'minor', 'major'] as const;
export type Step = (typeof STEPS)[number];

/**
 * @param version as package.json has it: `1.2.3`
 * @returns the next one
 * @throws where it is no plain version
 */
export function nextVersion(version: string, step: Step): string {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!found) throw new Error(`“${version}” in package.json is not a version such as 1.2.3.`);
  const [major = 0, minor = 0, patch = 0] = found.slice(1).map(Number);
  return {
    patch: `${major}.${minor}.${patch + 1}`,
    minor: `${major}.${minor + 1}.0`,
    major: `${major + 1}.0.0`,
  }[step];
}

/** @returns a package.json or package-lock.json of ours with another version; all else stays as it was */
export function withNewVersion(text: string, from: string, to: string): string {
  const data = JSON.parse(text) as { version: string; packages?: Record<string, object> };
  if (data.version !== from)
    throw new Error(
      `package.json and package-lock.json do not agree on the version: run “npm install”.`,
    );
  data.version = to;
  const root = data.packages?.[''];
  if (root) data.packages = { ...data.packages, '': { ...root, version: to } };
  return `${JSON.stringify(data, null, 2)}\n`;
}
