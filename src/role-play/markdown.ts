import type { Replay } from './engine.ts';
import { strongerReply } from './engine.ts';
import { LEVEL_WORDS, type Level } from './levels.ts';
import type { Ending, Scene } from './schema.ts';
import { METER_NAMES, VERDICTS } from './words.ts';

/**
 * A run as Markdown, to keep, to send to a coach or to print.
 * @param day the day on which it was played, in words
 */
export function runAsMarkdown(
  scene: Scene,
  { steps }: Replay,
  ending: Ending | undefined,
  level: Level,
  day: string,
): string {
  const nameOf = (who: string | undefined) => scene.cast.find(({ id }) => id === who)?.name;
  const turns = steps.map((step, index) => {
    const { lines, reply } = step;
    const stronger = strongerReply(step);
    return [
      `### ${index + 1}`,
      ...lines.map(({ who, text }) => (who ? `**${nameOf(who)}:** ${text}` : `*${text}*`)),
      `**You:** “${reply.text}”${reply.does ? ` (${reply.does})` : ''}`,
      `> ${VERDICTS[reply.verdict].mark} **${VERDICTS[reply.verdict].word}.** ${reply.coach.trim()}`,
      ...(stronger ? [`> **Stronger:** “${stronger.text}”`] : []),
    ].join('\n\n');
  });
  const end = ending
    ? [
        `## ${ending.title}`,
        ending.tells.trim(),
        ...(['offer', 'leads', 'impression'] as const).map(
          (objective) => `- **${METER_NAMES[objective]}:** ${ending.objectives[objective].trim()}`,
        ),
      ]
    : [];
  return [
    `# ${scene.title}`,
    `Played on ${day}, level: ${LEVEL_WORDS[level].title.toLowerCase()}.`,
    ...end,
    '## What was said',
    ...turns,
    '',
  ].join('\n\n');
}
