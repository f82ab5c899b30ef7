import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILE = join(ROOT, 'built-data.ts');

/**
 * Holds data against the types of schema.org that `schema-dts` makes of the vocabulary: names of types and properties,
 * and what kind of value each takes. It does not know what any search engine asks for beyond that.
 * @param data JSON texts, by the name of the page that they stand in
 * @returns what does not fit, each with its page
 */
export function misfits(data: ReadonlyMap<string, string>): string[] {
  const names = [...data.keys()];
  const text = [
    "import type { Graph } from 'schema-dts';",
    ...[...data.values()].map((json, index) => `export const p${index}: Graph = ${json};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, text, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([FILE], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file?.fileName === FILE ? file.getLineAndCharacterOfPosition(start).line : 0;
    return `${names[line - 1] ?? 'schema-dts'}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
