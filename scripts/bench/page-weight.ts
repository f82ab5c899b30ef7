/** What a page weighs on the way to a phone: its bytes as a host sends them, compressed with Brotli. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface PageWeight {
  /** The page with its style. */
  html: number;
  /** The style for paper, and the site's sign. */
  beside: number;
  font: number;
  /** Scripts that the page names, and what they import: they come though nothing is touched. */
  scripts: number;
  /**
   * Scripts that come when somebody reaches for the page's exercise: an island that is begun, a sheet that is ticked or
   * written in, a pack that is put together. Data that it asks for, such as a quiz's questions, is not counted.
   */
  exercise: number;
  /** Scripts that come in the middle of it, when they are needed: the forms of a review that is begun. */
  later: number;
  /** What is fetched quietly a second after the page is done: the worker, and what sets it up. */
  afterwards: number;
}

/** @returns what somebody fetches who comes for the first time, before anything is touched */
export const firstVisit = ({ html, beside, font, scripts }: PageWeight): number =>
  html + beside + font + scripts;

/** A site as it stands in a folder, with the weights that were worked out already. */
export class BuiltSite {
  readonly #directory: string;
  readonly #base: string;
  readonly #weights = new Map<string, number>();
  readonly #needs = new Map<string, string[]>();

  /**
   * @param directory the folder that the site was built into
   * @param base the folder of a host that it was built for, as in `/course`; nothing for the root
   */
  constructor(directory: string, base: string) {
    this.#directory = directory;
    this.#base = base;
  }

  /** @param name the page's file below the folder */
  weigh(name: string): PageWeight {
    const html = this.#page(name);
    const named = this.#allOf(linksIn(html, SCRIPT));
    const islands = linksIn(html, /\s(?:component-url|renderer-url|data-islands)="([^"]+)"/g);
    const exercise = this.#allOf([...islands, ...this.#elementsOf(html, named)]).difference(named);
    const later = this.#allOf(this.#importedLaterBy(exercise)).difference(named);
    const worker = this.#allOf(this.#setUpIn(named));
    return {
      html: brotliCompressSync(html).length,
      beside: this.#sum(
        linksIn(html, /<link\b[^>]*\srel="(?:stylesheet|icon)"[^>]*\shref="([^"]+)"/g),
      ),
      font: this.#sum(linksIn(html, /<link\b[^>]*\shref="([^"]+)"[^>]*\sas="font"/g)),
      scripts: this.#sum(named),
      exercise: this.#sum(exercise),
      later: this.#sum(later.difference(exercise)),
      afterwards: this.#sum(worker.difference(named)) + this.#sum(this.#worker(worker)),
    };
  }

  /** Scripts of exercises that are custom elements, as `when-needed.ts` would fetch them. */
  #elementsOf(html: string, scripts: ReadonlySet<string>): string[] {
    return [...scripts].flatMap((script) =>
      [...this.#text(script).matchAll(ELEMENT)]
        .filter(([, element = '']) => EXERCISES.includes(element) && html.includes(`<${element}`))
        .map(([, , target = '']) => beside(script, target)),
    );
  }

  #importedLaterBy(scripts: ReadonlySet<string>): string[] {
    return [...scripts].flatMap((script) =>
      linksIn(this.#text(script), /\bimport\(["'`](\.[^"'`]+)["'`]\)/g).map((target) =>
        beside(script, target),
      ),
    );
  }

  /** What sets the worker up, where one is offered. */
  #setUpIn(scripts: ReadonlySet<string>): string[] {
    return [...scripts].flatMap((script) =>
      linksIn(this.#text(script), /\bimport\(["'`](\.\/look-after\.[^"'`]+)["'`]\)/g).map(
        (target) => beside(script, target),
      ),
    );
  }

  #worker(setUp: ReadonlySet<string>): string[] {
    return setUp.size > 0 && existsSync(join(this.#directory, 'sw.js'))
      ? [`${this.#base}/sw.js`]
      : [];
  }

  #page(name: string): string {
    return readFileSync(join(this.#directory, name), 'utf8');
  }

  /** @param path an address on the host */
  #read(path: string): Buffer {
    return readFileSync(join(this.#directory, path.slice(this.#base.length)));
  }

  #text(path: string): string {
    return this.#read(path).toString();
  }

  #sum(paths: Iterable<string>): number {
    return [...paths].reduce((sum, path) => sum + this.#weightOf(path), 0);
  }

  #weightOf(path: string): number {
    const known = this.#weights.get(path);
    if (known !== undefined) return known;
    const bytes = this.#read(path);
    // A font is compressed already.
    const weight = path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
    this.#weights.set(path, weight);
    return weight;
  }

  /** Some scripts and all that they import at once. */
  #allOf(scripts: readonly string[]): Set<string> {
    const all = new Set(scripts);
    // A set that grows while it is read: each script is looked at once.
    for (const script of all) for (const needed of this.#needsOf(script)) all.add(needed);
    return all;
  }

  #needsOf(script: string): string[] {
    const known = this.#needs.get(script);
    if (known) return known;
    const needed = linksIn(this.#text(script), /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g).map(
      (target) => beside(script, target),
    );
    this.#needs.set(script, needed);
    return needed;
  }
}

const SCRIPT = /<script\b[^>]*\ssrc="([^"]+)"/g;

/** Custom elements that are exercises. The others show what was done, or keep a line. */
const EXERCISES = ['tickable-checklist', 'fillable-worksheet', 'pocket-card', 'print-pack'];

/** As in `"read-mark":()=>import("./read-mark.js")`, where what is asked for may be an element inside another. */
const ELEMENT =
  /["'`](?:[^"'`]*\()?([a-z]+-[a-z-]+)\)?["'`]\s*:\s*\(\)\s*=>\s*import\(["'`](\.[^"'`]+)["'`]\)/g;

const beside = (script: string, target: string): string =>
  posix.join(posix.dirname(script), target);

const linksIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, link = '']) => link);
