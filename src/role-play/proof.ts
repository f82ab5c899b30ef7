/**
 * The proof: the doctrine holds on every path of a scene, at every level and in every mood of the interviewer. It walks
 * all reachable states (`walk.ts`); nothing is sampled.
 */
import type { Report } from '../course/problems.ts';
import { endingAt, repliesAt, type Setting } from './engine.ts';
import { LEVELS } from './levels.ts';
import { METER_MAX } from './meter-max.ts';
import type { Ending, Reply, Scene, Turn } from './schema.ts';
import { pathTo, walk, type Visit } from './walk.ts';

/** What was seen of a scene while it was proved: a row of the table that `npm run check` prints. */
export interface ProofFigures {
  turns: number;
  replies: number;
  /** The most states that any level has. */
  states: number;
  /** Different ways through the scene at its first level, all replies counted. */
  paths: bigint;
  shortest: number;
  longest: number;
  /** Ids of the endings, with how many replies a shortest way to each has. */
  endings: Record<string, number>;
}

/**
 * @param scene one whose replies lead to places that exist, and always onward (see `rules.ts`)
 * @param report is told of every rule that is broken, once for each place
 */
export function proveScene(scene: Scene, report: Report): ProofFigures | undefined {
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
  readonly #scene: Scene;
  readonly #tell: Report;

  constructor(scene: Scene, tell: Report) {
    this.#scene = scene;
    this.#tell = tell;
  }

  run(): ProofFigures {
    const reached = new Set<string>();
    const given = new Set<string>();
    const figures: ProofFigures[] = [];
    // Moods change words only, so one stands for all.
    const temperament = this.#scene.temperaments[0]?.id ?? '';
    for (const level of LEVELS) {
      const setting = { level, temperament };
      const visits = walk(this.#scene, setting);
      for (const { state, ways } of visits) {
        reached.add(state.at);
        for (const { reply } of ways) given.add(reply.id);
      }
      figures.push(this.#figures(visits));
      for (const visit of visits) if (visit.turn) this.#checkTurn(visit, visit.turn);
      this.#checkLength(visits);
      this.#checkOffer(setting);
      this.#checkLies(setting);
      this.#checkExtremes(setting);
      this.#checkRescue(setting);
    }
    this.#checkReached(reached, given);
    this.#checkLeads();
    this.#checkLengthOfReplies();
    return figures.reduce(together);
  }

  /** Rule 1: every turn and every ending can be reached, and every reply given. */
  #checkReached(reached: ReadonlySet<string>, given: ReadonlySet<string>): void {
    this.#scene.turns.forEach(({ id }, index) => {
      if (!reached.has(id)) this.#tell(['turns', index], `No path reaches the turn “${id}”.`);
    });
    this.#scene.endings.forEach(({ id }, index) => {
      if (!reached.has(id)) this.#tell(['endings', index], `No path reaches the ending “${id}”.`);
    });
    this.#scene.turns.forEach(({ id, replies }, turnIndex) => {
      if (!reached.has(id)) return;
      replies.forEach((reply, index) => {
        if (given.has(reply.id)) return;
        this.#tell(
          ['turns', turnIndex, 'replies', index],
          `The reply “${reply.id}” can never be given: what it needs never holds.`,
        );
      });
    });
  }

  /** Rule 1: no path is longer than the scene allows. */
  #checkLength(visits: readonly Visit[]): void {
    const longest = Math.max(...lengthsOf(visits).values());
    if (longest <= this.#scene.longest) return;
    this.#tell(
      ['longest'],
      `A path has ${longest} replies; the scene allows ${this.#scene.longest}.`,
      'Raise “longest”, or shorten the path.',
    );
  }

  /** Rules 3 and 5, turn by turn: what may help, and that something does. */
  #checkTurn(visit: Visit, turn: Turn): void {
    const { state, ways } = visit;
    const place = ['turns', this.#scene.turns.indexOf(turn)];
    if (!ways.some(({ reply }) => reply.verdict === 'strong')) {
      this.#tell(place, `At “${turn.id}” there may be no strong reply to give.`, this.#way(visit));
    }
    const gone = state.status === 'gone';
    if (
      gone &&
      !ways.some(({ reply }) => reply.effects.leads > 0 || reply.effects.impression > 0)
    ) {
      this.#tell(
        place,
        `At “${turn.id}” the offer is gone and no reply brings a lead or a better impression.`,
        this.#way(visit),
      );
    }
    for (const { reply } of ways) {
      const replyPlace = [...place, 'replies', turn.replies.indexOf(reply)];
      const gains = reply.verdict !== 'weak' || reply.effects.leads > 0 || reply.effects.offer > 0;
      if (!gone && reply.move === 'ask-for-leads' && gains) {
        this.#tell(
          replyPlace,
          `“${reply.id}” asks for leads while an offer is still possible, and gains by it.`,
          `Asking early is weak and brings no leads. ${this.#way(visit)}`,
        );
      }
      if (reply.move === 'lie' && reply.verdict !== 'weak') {
        this.#tell(
          replyPlace,
          `“${reply.id}” is a lie and is called ${reply.verdict}.`,
          'A lie is weak, whatever it brings.',
        );
      }
      if (reply.move === 'coast' && reply.effects.offer > 0) {
        this.#tell(
          replyPlace,
          `“${reply.id}” coasts and brings the offer closer.`,
          'Only going after an offer brings it closer.',
        );
      }
    }
  }

  /** Rule 2: nobody gets an offer by coasting. */
  #checkOffer(setting: Setting): void {
    const isPursuit = (reply: Reply) => reply.move === 'pursue-offer';
    const visits = walk(this.#scene, setting, { mark: isPursuit });
    const free = visits.find(({ state, marked }) => state.status === 'made' && !marked);
    if (!free) return;
    this.#tell(
      this.#placeOf(free),
      `The offer is made at “${free.state.at}” to somebody who never went after it.`,
      this.#way(free),
    );
  }

  /** Rule 4: no lie leads to the best ending. */
  #checkLies(setting: Setting): void {
    const visits = walk(this.#scene, setting, { mark: (reply) => reply.move === 'lie' });
    const paid = visits.find((visit) => visit.marked && this.#endingOf(visit)?.rank === 'best');
    if (!paid) return;
    this.#tell(
      this.#placeOf(paid),
      `A lie leads to the best ending, “${paid.state.at}”.`,
      this.#way(paid),
    );
  }

  /** Rule 5: always the strongest reply reaches the best ending, always the weakest the poor one. */
  #checkExtremes(setting: Setting): void {
    const only = (verdicts: readonly Reply['verdict'][]) =>
      walk(this.#scene, setting, {
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
        this.#placeOf(short),
        `Strong replies only lead to “${short.state.at}”, which is not the best ending.`,
        this.#way(short),
      );
    const spared = only(['weak', 'fair', 'strong']).find(
      (visit) => (this.#endingOf(visit)?.rank ?? 'poor') !== 'poor',
    );
    if (spared)
      this.#tell(
        this.#placeOf(spared),
        `Weak replies only lead to “${spared.state.at}”, which is not a poor ending.`,
        this.#way(spared),
      );
  }

  /** Rule 6: from every state with turns to come, some path leaves a better impression, unless the turn says why not. */
  #checkRescue(setting: Setting): void {
    const visits = walk(this.#scene, setting, { meters: ['impression'] });
    const best = new Map<Visit, number>();
    for (const visit of [...visits].sort(laterFirst(this.#scene))) {
      const ahead = visit.ways.map(({ to }) => best.get(to) ?? 0);
      best.set(visit, visit.turn ? Math.max(...ahead) : visit.state.meters.impression);
    }
    for (const visit of visits) {
      const { turn, state } = visit;
      if (!turn || turn.noRescue !== undefined || state.meters.impression >= METER_MAX) continue;
      if ((best.get(visit) ?? 0) > state.meters.impression) continue;
      this.#tell(
        this.#placeOf(visit),
        `At “${turn.id}” with an impression of ${state.meters.impression}, nothing that follows can leave a better one.`,
        `Give it a way, or say why not in “noRescue”. ${this.#way(visit)}`,
      );
    }
  }

  /** Rule 3: where the offer can be lost, some strong reply asks for leads. */
  #checkLeads(): void {
    const { turns } = this.#scene;
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
    const { turns } = this.#scene;
    const longest = turns.filter(({ replies }) => {
      const most = Math.max(...replies.map(({ text }) => text.length));
      return replies.some(({ verdict, text }) => verdict === 'strong' && text.length === most);
    });
    if (longest.length < turns.length * 0.4) return;
    this.#tell(
      ['turns'],
      `The strong reply is the longest one at ${longest.length} of ${turns.length} turns.`,
      'Under 40 %, so that nobody can choose by length.',
    );
  }

  #figures(visits: readonly Visit[]): ProofFigures {
    const { turns } = this.#scene;
    const ends = visits.filter(({ turn }) => !turn);
    const endings: Record<string, number> = {};
    for (const end of ends)
      endings[end.state.at] = Math.min(endings[end.state.at] ?? Infinity, pathTo(end).length);
    return {
      turns: turns.length,
      replies: turns.reduce((sum, { replies }) => sum + replies.length, 0),
      states: visits.length,
      paths: countPaths(this.#scene, visits),
      shortest: Math.min(...Object.values(endings)),
      longest: Math.max(...lengthsOf(visits).values()),
      endings,
    };
  }

  #endingOf({ state }: Visit): Ending | undefined {
    return endingAt(this.#scene, state);
  }

  #placeOf({ state, turn }: Visit): (string | number)[] {
    const { turns, endings } = this.#scene;
    return turn
      ? ['turns', turns.indexOf(turn)]
      : ['endings', endings.findIndex(({ id }) => id === state.at)];
  }

  /** A path that shows it, in words. */
  #way(visit: Visit): string {
    const path = pathTo(visit);
    const way = path.length > 0 ? path.join(' → ') : 'the start';
    return `A path that shows it (level ${visit.state.setting.level}): ${way}.`;
  }
}

/** The figures of two levels as one: the most states, the paths of the first, and the endings of both. */
function together(one: ProofFigures, other: ProofFigures): ProofFigures {
  const endings = { ...one.endings };
  for (const [id, length] of Object.entries(other.endings)) {
    endings[id] = Math.min(endings[id] ?? Infinity, length);
  }
  return {
    ...one,
    states: Math.max(one.states, other.states),
    shortest: Math.min(one.shortest, other.shortest),
    longest: Math.max(one.longest, other.longest),
    endings,
  };
}

/** Later places first: what follows from a state is known before the state is looked at. */
function laterFirst(scene: Scene): (a: Visit, b: Visit) => number {
  const order = new Map([...scene.turns, ...scene.endings].map(({ id }, index) => [id, index]));
  return (a, b) => (order.get(b.state.at) ?? 0) - (order.get(a.state.at) ?? 0);
}

/** How many replies the longest way from each state to an ending has. */
function lengthsOf(visits: readonly Visit[]): Map<Visit, number> {
  const lengths = new Map<Visit, number>();
  const measure = (visit: Visit): number => {
    const known = lengths.get(visit);
    if (known !== undefined) return known;
    const length =
      visit.ways.length === 0 ? 0 : 1 + Math.max(...visit.ways.map(({ to }) => measure(to)));
    lengths.set(visit, length);
    return length;
  };
  const [start] = visits;
  if (start) measure(start);
  return lengths;
}

function countPaths(scene: Scene, visits: readonly Visit[]): bigint {
  const counts = new Map<Visit, bigint>();
  for (const visit of [...visits].sort(laterFirst(scene))) {
    const ahead = visit.ways.map(({ to }) => counts.get(to) ?? 0n);
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
