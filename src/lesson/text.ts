/** A lesson's text as its readers meet it: passages in order, components with what they were given, things to do. */
import { mdxToMdast } from 'satteri';

/** Words that stand together: a paragraph, a heading, a list item, a label. */
export interface Passage {
  text: string;
  line: number;
  /** 1 to 6 where it is a heading. */
  heading?: number | undefined;
  /** Whether it belongs to something to do. */
  doing: boolean;
}

/** A component as it stands in the text. */
export interface Component {
  name: string;
  line: number;
  /** What it was given: text, `true` for a bare word, or code between braces. */
  given: ReadonlyMap<string, string | true | { code: string }>;
  /** The component right around it. */
  inside: Component | undefined;
}

export interface LessonText {
  passages: Passage[];
  components: Component[];
}

/** Why a text could not be read, and where. */
export interface Unreadable {
  line: number | undefined;
  why: string;
}

/** Components in which the reader does something. */
export const DOING: readonly string[] = [
  'FillIn',
  'IfThen',
  'OneQuestion',
  'Reveal',
  'SayAloud',
  'TryChecklist',
  'TryScene',
];

/** What a component is given and readers see. */
const SEEN = ['label', 'why', 'prompt', 'setting', 'ask', 'feedback', 'example', 'when', 'then'];

/** The parts of a node of the tree that this file reads. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  children?: Node[];
  attributes?: { name?: string; value?: string | { value: string } | null }[];
  position?: { start: { line: number } };
}

/**
 * Reads a lesson with the same parser that Astro builds it with.
 * @param body the text below the frontmatter
 * @param firstLine the line of the file on which the text starts
 */
export function readLessonText(body: string, firstLine: number): LessonText | Unreadable {
  let root: Node;
  try {
    root = mdxToMdast(body) as Node;
  } catch (error) {
    const [, line, why = String(error)] = /(\d+):\d+: (.+)/.exec((error as Error).message) ?? [];
    return { line: line === undefined ? undefined : Number(line) + firstLine - 1, why };
  }
  const text: LessonText = { passages: [], components: [] };
  collect(root, { inside: undefined, doing: false, line: 1 }, text, firstLine - 1);
  return text;
}

interface Place {
  inside: Component | undefined;
  doing: boolean;
  line: number;
}

function collect(node: Node, place: Place, text: LessonText, before: number): void {
  const line = node.position?.start.line ?? place.line;
  const here = { ...place, line };
  const say = (words: string, doing: boolean, heading?: number) => {
    const tidy = words.replace(/\s+/g, ' ').trim();
    if (tidy) text.passages.push({ text: tidy, line: line + before, heading, doing });
  };

  if (node.type.startsWith('mdxJsx') && /^[A-Z]/.test(node.name ?? '')) {
    here.inside = component(node, place.inside, line + before);
    here.doing ||= DOING.includes(here.inside.name);
    text.components.push(here.inside);
    for (const name of SEEN) {
      const words = here.inside.given.get(name);
      if (typeof words === 'string') say(words, here.doing);
    }
  }
  const children = node.children ?? [];
  if (node.type === 'paragraph' || node.type === 'heading' || children.some(isWords)) {
    say(wordsOf(node), here.doing, node.depth);
    // Notes and other components may stand between the words.
    for (const child of children) if (!isWords(child)) collectComponents(child, here, text, before);
  } else {
    for (const child of children) collect(child, here, text, before);
  }
}

/** Inside running text only the components are still to be found: their words were said with the rest. */
function collectComponents(node: Node, place: Place, text: LessonText, before: number): void {
  const line = node.position?.start.line ?? place.line;
  const isOwn = node.type.startsWith('mdxJsx') && /^[A-Z]/.test(node.name ?? '');
  const inside = isOwn ? component(node, place.inside, line + before) : place.inside;
  if (isOwn && inside) text.components.push(inside);
  for (const child of node.children ?? [])
    collectComponents(child, { ...place, inside, line }, text, before);
}

const isWords = ({ type }: Node) => type === 'text' || type === 'inlineCode';

const wordsOf = (node: Node): string =>
  isWords(node)
    ? (node.value ?? '')
    : node.type === 'break'
      ? ' '
      : (node.children ?? []).map(wordsOf).join('');

function component(node: Node, inside: Component | undefined, line: number): Component {
  const given = (node.attributes ?? []).flatMap(({ name, value }) =>
    name === undefined
      ? []
      : [
          [
            name,
            value === null || value === undefined
              ? true
              : typeof value === 'string'
                ? value
                : { code: value.value },
          ] as const,
        ],
  );
  return { name: node.name ?? '', line, given: new Map(given), inside };
}
