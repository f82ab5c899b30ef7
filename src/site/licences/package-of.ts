/**
 * @param id a module as the bundler knows it: a path, with a query or a sign of a made-up module perhaps
 * @returns the folder of the package that it is from; none for our own files and for what the bundler makes up
 */
export function packageFolderOf(id: string): string | undefined {
  const path = (id.split('?')[0] ?? '').replaceAll('\\', '/');
  if (path.includes('\0')) return undefined;
  // A package may lie inside another’s folder: the innermost one is whose code it is.
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}
