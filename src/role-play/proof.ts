/**
 * The proof: the doctrine holds on every path of a scene, at every level, in every mood of the interviewer and whatever
 * the learner has to disclose. It walks all reachable states (`walk.ts`); nothing is sampled.
 */
import type { Path, Report } from '../course/problems.ts';
import { endingAt, repliesAt, type Setting } from './engine.ts';
import { LEVELS } from './levels.ts';
import { METER_MAX } from './meter-max.ts';
import { rankOf } from './runs.ts';
import type { Ending, Reply, Scene, Turn } from './schema.ts';
import { isChoice, NOBODY, withAllSituations, type SceneWithSituations } from './situations.ts';
import { strongIsLongest } from './strong-is-longest.ts';
import { pathTo, walk, type Visit } from './walk.ts';

/** What was seen of a scene while it was proved: a row of the table that `npm run check` prints. */
export interface ProofFigures {
  turns: number;
  replies: number;
  /** Different states, over all levels and situations. */
  states: number;
  /** Different ways through the scene at its first level, with nothing to disclose, all replies counted. */
  paths: bigint;
  /** How many situations the scene has room for. */
  situations: number;
  shortest: number;
  longest: number;
  /** Ids of the endings, with how many replies a shortest way to each has. */
  endings: Record<string, number>;
}

/** Kinds of reply that a walk keeps track of, as bits. */
const PURSUED = 1;
const LIED = 2;

/**
 * @param scene one whose replies lead to places that exist, and always onward (see `rules.ts`)
 * @param report is told of every rule that is broken, once for each place
 */
export function proveScene(scene: SceneWithSituations, report: Report): ProofFigures | undefined {
  const tell = once(report);
  const proof = new Proof(scene, tell);
  try {
    return proof.run();
  } catch (error) {
    report(
      ['turns'],
      error instanceof Error ? error.message : String(error),
      'Fewer flags, or flags that are asked for soon after they are set, make it smaller.',
    );
    return undefined;
  }
}

class Proof {
  /** The scene as it was written: what is told of names places in it. */
  readonly #written: SceneWithSituations;
  /** The same with all its situations, which is what is walked. */
  readonly #scene: Scene;
  readonly #settings: readonly Setting[];
  readonly #tell: Report;

  constructor(scene: SceneWithSituations, tell: Report) {
    this.#written = scene;
    this.#scene = withAllSituations(scene);
    // Moods change words only, so one stands for all.
    const temperament = scene.temperaments[0]?.id ?? '';
    this.#settings = LEVELS.map((level) => ({ level, temperament }));
    this.#tell = tell;
  }

  run(): ProofFigures {
    const visits = walk(this.#scene, this.#settings);
    this.#checkReached(visits);
    this.#checkLength(visits);
    this.#checkTurns(visits);
    this.#checkEarlyAsks(visits);
    this.#checkWays();
    this.#checkExtremes();
    this.#checkRescue();
    this.#checkLeads();
    this.#checkLengthOfReplies();
    return this.#figures(visits);
  }

  /** Rule 1: every turn and every ending can be reached, and every reply given. */
  #checkReached(visits: readonly Visit[]): void {
    const reached = new Set(visits.map(({ state }) => state.at));
    const given = new Set(visits.flatMap(({ ways }) => ways.map(({ reply }) => reply.id)));
    for (const { id, replies } of this.#scene.turns) {
      if (!reached.has(id)) {
        this.#tell(this.#placeOf(id), `No path reaches the turn “${id}”.`);
        continue;
      }
      for (const reply of replies) {
        if (given.has(reply.id)) continue;
        this.#tell(
          this.#placeOf(id, reply),
          `The reply “${reply.id}” can never be given: what it needs never holds.`,
        );
      }
    }
    for (const { id } of this.#scene.endings) {
      if (!reached.has(id)) this.#tell(this.#placeOf(id), `No path reaches the ending “${id}”.`);
    }
  }

  /** Rule 1: no path is longer than the scene allows. */
  #checkLength(visits: readonly Visit[]): void {
    const longest = longestOf(visits);
    if (longest <= this.#scene.longest) return;
    this.#tell(
      ['longest'],
      `A path has ${longest} replies; the scene allows ${this.#scene.longest}.`,
      'Raise “longest”, or shorten the path.',
    );
  }

  /** Rules 3 and 5, turn by turn: what may help, and that something does. */
  #checkTurns(visits: readonly Visit[]): void {
    for (const visit of visits) {
      if (!visit.turn || isChoice(visit.turn.id)) continue;
      this.#checkSomethingServes(visit, visit.turn);
      for (const { reply } of visit.ways) this.#checkReply(visit, visit.turn, reply);
    }
  }

  #checkSomethingServes(visit: Visit, { id }: Turn): void {
    const { state, ways } = visit;
    const strong = ways.filter(({ reply }) => reply.verdict === 'strong');
    if (strong.length === 0) {
      this.#tell(
        this.#placeOf(id),
        `At “${id}” there may be no strong reply to give.`,
        this.#way(visit),
      );
      return;
    }
    const gone = state.status === 'gone';
    const serves = ({ reply: { effects } }: Visit['ways'][number]) =>
      effects.impression > 0 || (gone ? effects.leads > 0 : effects.offer > 0);
    if (strong.some(serves)) return;
    this.#tell(
      this.#placeOf(id),
      gone
        ? `At “${id}” the offer is gone and no strong reply brings a lead or a better impression.`
        : `At “${id}” no strong reply brings the offer closer or leaves a better impression.`,
      this.#way(visit),
    );
  }

  #checkReply(visit: Visit, { id: turn }: Turn, reply: Reply): void {
    const { id, move, verdict, effects } = reply;
    const gains = verdict !== 'weak' || effects.leads > 0 || effects.offer > 0;
    if (visit.state.status !== 'gone' && move === 'ask-for-leads' && gains) {
      this.#tell(
        this.#placeOf(turn, reply),
        `“${id}” asks for leads while an offer is still possible, and gains by it.`,
        `Asking early is weak and brings no leads. ${this.#way(visit)}`,
      );
    }
    if (move === 'lie' && verdict !== 'weak') {
      this.#tell(
        this.#placeOf(turn, reply),
        `“${id}” is a lie and is called ${verdict}.`,
        `A lie is weak, whatever it brings. ${this.#way(visit)}`,
      );
    }
    if (move === 'coast' && effects.offer > 0) {
      this.#tell(
        this.#placeOf(turn, reply),
        `“${id}” coasts and brings the offer closer.`,
        `Only going after an offer brings it closer. ${this.#way(visit)}`,
      );
    }
  }

  /** Rule 3: asking for leads early opens no way to a better ending, and no reply, that waiting would not open. */
  #checkEarlyAsks(visits: readonly Visit[]): void {
    const best = new Map<Visit, number>();
    const bestOf = (ways: Visit['ways']) =>
      Math.max(-1, ...ways.map(({ to }) => best.get(to) ?? 0));
    for (const visit of [...visits].sort(laterFirst(this.#scene))) {
      best.set(visit, visit.turn ? bestOf(visit.ways) : rankOf(this.#endingOf(visit)));
    }
    const asked = new Set(
      this.#scene.turns.flatMap(({ replies }) => replies.flatMap(({ when }) => when?.has ?? [])),
    );
    for (const visit of visits) {
      const { turn, ways, state } = visit;
      if (!turn || state.status === 'gone') continue;
      const isEarly = ({ reply }: Visit['ways'][number]) => reply.move === 'ask-for-leads';
      const waiting = bestOf(ways.filter((way) => !isEarly(way)));
      for (const way of ways.filter(isEarly)) {
        const opens = way.reply.sets.some((flag) => asked.has(flag));
        if (!opens && bestOf([way]) <= waiting) continue;
        this.#tell(
          this.#placeOf(turn.id, way.reply),
          `“${way.reply.id}” asks for leads while an offer is still possible, and opens ${opens ? 'a later reply' : 'a better ending'} that no other reply opens.`,
          `What it sets, and where it leads, must bring nothing that waiting would not bring. ${this.#way(visit)}`,
        );
      }
    }
  }

  /** Rule 2: nobody gets an offer by coasting. Rule 4: no lie leads to the best ending. */
  #checkWays(): void {
    const mark = ({ move }: Reply) =>
      (move === 'pursue-offer' ? PURSUED : 0) | (move === 'lie' ? LIED : 0);
    const visits = walk(this.#scene, this.#settings, { mark });
    const free = visits.find(({ state, marks }) => state.status === 'made' && !(marks & PURSUED));
    if (free) {
      this.#tell(
        this.#placeOf(free.state.at),
        `The offer is made at “${free.state.at}” to somebody who never went after it.`,
        this.#way(free),
      );
    }
    const paid = visits.find(
      (visit) => visit.marks & LIED && this.#endingOf(visit)?.rank === 'best',
    );
    if (paid) {
      this.#tell(
        this.#placeOf(paid.state.at),
        `A lie leads to the best ending, “${paid.state.at}”.`,
        this.#way(paid),
      );
    }
  }

  /** Rule 5: always the strongest reply reaches the best ending, always the weakest the poor one. */
  #checkExtremes(): void {
    const only = (verdicts: readonly Reply['verdict'][]) =>
      walk(this.#scene, this.#settings, {
        allow: (reply, turn, state) => {
          const there = repliesAt(turn, state).map(({ verdict }) => verdict);
          return reply.verdict === verdicts.find((verdict) => there.includes(verdict));
        },
      });
    const short = only(['strong', 'fair', 'weak']).find(
      (visit) => (this.#endingOf(visit)?.rank ?? 'best') !== 'best',
    );
    if (short)
      this.#tell(
        this.#placeOf(short.state.at),
        `Strong replies only lead to “${short.state.at}”, which is not the best ending.`,
        this.#way(short),
      );
    const spared = only(['weak', 'fair', 'strong']).find(
      (visit) => (this.#endingOf(visit)?.rank ?? 'poor') !== 'poor',
    );
    if (spared)
      this.#tell(
        this.#placeOf(spared.state.at),
        `Weak replies only lead to “${spared.state.at}”, which is not a poor ending.`,
        this.#way(spared),
      );
  }

  /** Rule 6: from every state with turns to come, some path leaves a better impression, unless the turn says why not. */
  #checkRescue(): void {
    const visits = walk(this.#scene, this.#settings, { meters: ['impression'] });
    const best = new Map<Visit, number>();
    for (const visit of [...visits].sort(laterFirst(this.#scene))) {
      const ahead = visit.ways.map(({ to }) => best.get(to) ?? 0);
      // Nobody chooses what they have to disclose: there, the poorest way counts.
      const choose = isChoice(visit.turn?.id ?? '') ? Math.min : Math.max;
      best.set(visit, visit.turn ? choose(...ahead) : visit.state.meters.impression);
    }
    for (const visit of visits) {
      const { turn, state } = visit;
      if (
        !turn ||
        isChoice(turn.id) ||
        turn.noRescue !== undefined ||
        state.meters.impression >= METER_MAX
      )
        continue;
      if ((best.get(visit) ?? 0) > state.meters.impression) continue;
      this.#tell(
        this.#placeOf(visit.state.at),
        `At “${turn.id}” with an impression of ${state.meters.impression}, nothing that follows can leave a better one.`,
        `Give it a way, or say why not in “noRescue”. ${this.#way(visit)}`,
      );
    }
  }

  /** Rule 3: where the offer can be lost, some strong reply asks for leads. */
  #checkLeads(): void {
    const { turns } = this.#written;
    if (!turns.some(({ offer }) => offer === 'gone')) return;
    const asks = turns.some(({ replies }) =>
      replies.some(({ move, verdict }) => move === 'ask-for-leads' && verdict === 'strong'),
    );
    if (asks) return;
    this.#tell(
      ['turns'],
      'The offer is lost in this scene, and there is no strong reply that asks for leads.',
      'After a no, the second objective begins.',
    );
  }

  /** Rule 7: the strongest reply is the longest in under 40 % of the turns. */
  #checkLengthOfReplies(): void {
    const { turns } = this.#written;
    const longest = turns.filter(strongIsLongest);
    if (longest.length < turns.length * 0.4) return;
    this.#tell(
      ['turns'],
      `The strong reply is the longest one at ${longest.length} of ${turns.length} turns.`,
      'Under 40 %, so that nobody can choose by length.',
    );
  }

  #figures(visits: readonly Visit[]): ProofFigures {
    const { turns, situations = [] } = this.#written;
    const endings: Record<string, number> = {};
    for (const end of visits.filter(({ turn }) => !turn)) {
      endings[end.state.at] = Math.min(endings[end.state.at] ?? Infinity, repliesTo(end).length);
    }
    return {
      turns: turns.length,
      replies: turns.reduce((sum, { replies }) => sum + replies.length, 0),
      situations: situations.length,
      states: visits.filter(({ turn }) => !isChoice(turn?.id ?? '')).length,
      paths: countPaths(this.#scene, visits),
      shortest: Math.min(...Object.values(endings)),
      longest: longestOf(visits),
      endings,
    };
  }

  #endingOf({ state }: Visit): Ending | undefined {
    return endingAt(this.#scene, state);
  }

  /** Where in the scene's file a turn, ending or reply stands. Those of a situation stand in another file. */
  #placeOf(id: string, reply?: Reply): Path {
    const { turns, endings } = this.#written;
    const ending = endings.findIndex((candidate) => candidate.id === id);
    if (ending >= 0) return ['endings', ending];
    const turn = turns.findIndex((candidate) => candidate.id === id);
    if (turn < 0) return ['disclosures'];
    const index = turns[turn]?.replies.findIndex((candidate) => candidate.id === reply?.id) ?? -1;
    return index >= 0 ? ['turns', turn, 'replies', index] : ['turns', turn];
  }

  /** A path that shows it, in words. */
  #way(visit: Visit): string {
    const replies = repliesTo(visit);
    const situation = situationOn(visit);
    const who = situation ? `, situation ${situation}` : '';
    const way = replies.length > 0 ? replies.join(' → ') : 'the start';
    return `A path that shows it (level ${visit.state.setting.level}${who}): ${way}.`;
  }
}

/** The replies on a shortest path to a state, the choice of a situation left out. */
const repliesTo = (visit: Visit): string[] => pathTo(visit).filter((id) => !isChoice(id));

/** What the path to a state has to disclose. */
const situationOn = (visit: Visit): string | undefined =>
  pathTo(visit)
    .find((id) => isChoice(id) && id !== NOBODY)
    ?.replace('as:', '');

/** Later places first: what follows from a state is known before the state is looked at. */
function laterFirst(scene: Scene): (a: Visit, b: Visit) => number {
  const order = new Map([...scene.turns, ...scene.endings].map(({ id }, index) => [id, index]));
  return (a, b) => (order.get(b.state.at) ?? 0) - (order.get(a.state.at) ?? 0);
}

/** How many replies the longest way through the scene has. */
function longestOf(visits: readonly Visit[]): number {
  const lengths = new Map<Visit, number>();
  const measure = (visit: Visit): number => {
    const known = lengths.get(visit);
    if (known !== undefined) return known;
    const own = isChoice(visit.turn?.id ?? '') ? 0 : 1;
    const length =
      visit.ways.length === 0 ? 0 : own + Math.max(...visit.ways.map(({ to }) => measure(to)));
    lengths.set(visit, length);
    return length;
  };
  return Math.max(...visits.filter(({ from }) => !from).map(measure));
}

function countPaths(scene: Scene, visits: readonly Visit[]): bigint {
  const counts = new Map<Visit, bigint>();
  for (const visit of [...visits].sort(laterFirst(scene))) {
    const ways = isChoice(visit.turn?.id ?? '') ? visit.ways.slice(0, 1) : visit.ways;
    const ahead = ways.map(({ to }) => counts.get(to) ?? 0n);
    counts.set(visit, visit.turn ? ahead.reduce((sum, count) => sum + count, 0n) : 1n);
  }
  return (visits[0] && counts.get(visits[0])) ?? 0n;
}

/** One rule can be broken in many states of one place: it is told once. */
function once(report: Report): Report {
  const told = new Set<string>();
  return (path, message, hint) => {
    const key = `${path.join('.')} ${message.replace(/\d+/g, '')}`;
    if (told.has(key)) return;
    told.add(key);
    report(path, message, hint);
  };
}
