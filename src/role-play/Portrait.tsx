import type { CastMember } from './schema.ts';
import './portrait.css';

export type Expression = 'glad' | 'warm' | 'neutral' | 'doubtful' | 'cold' | 'sorry';

interface Props {
  member: CastMember;
  expression: Expression;
}

/** Brows, eyes and mouth make the expression; the rest is who somebody is. */
const FACES: Record<Expression, { brows: string; mouth: string; words: string }> = {
  glad: {
    brows: 'M57 65c4-5 10-5 13-2M90 63c3-3 9-3 13 2',
    mouth: 'M66 97c7 10 21 10 28 0Z',
    words: 'smiling',
  },
  warm: {
    brows: 'M57 67c4-4 9-4 13-2M90 65c4-2 9-2 13 2',
    mouth: 'M67 98c6 6 20 6 26 0',
    words: 'looking friendly',
  },
  neutral: {
    brows: 'M57 67c4-3 9-3 13-1M90 66c4-2 9-2 13 1',
    mouth: 'M69 100h22',
    words: 'listening',
  },
  doubtful: {
    brows: 'M57 63c4-3 9-3 13 0M90 68c4-1 9-1 13 0',
    mouth: 'M69 101c6-3 14-3 20 1',
    words: 'looking doubtful',
  },
  cold: {
    brows: 'M57 64l13 5M90 69l13-5',
    mouth: 'M69 103c6-5 16-5 22 0',
    words: 'looking displeased',
  },
  sorry: {
    brows: 'M57 69c3-4 8-6 12-6M91 63c4 0 9 2 12 6',
    mouth: 'M69 102c6-4 16-4 22 0',
    words: 'looking sorry',
  },
};

/** Hair behind the head and in front of it. */
const HAIR: Record<CastMember['portrait']['hair'], { back?: string; front?: string }> = {
  short: {
    front: 'M42 72c-8-40 8-58 38-58s46 18 40 58c-4-20-14-28-28-30-18 8-36 10-44 12-4 6-5 12-6 18Z',
  },
  curly: {
    back: 'M40 84c-12-4-14-18-6-25-5-12 4-23 15-22 3-13 18-19 29-12 9-9 26-6 30 6 12-1 20 10 16 21 9 7 7 24-4 30Z',
    front:
      'M43 66c-2-8 2-18 8-22-2-10 8-20 18-17 8-8 22-7 28 1 10-1 18 8 16 17 5 5 7 14 4 21-4-8-9-12-15-13-6 4-13 5-19 2-6 4-14 4-19 0-9 0-16 3-21 11Z',
  },
  long: {
    back: 'M36 140c-4-20-2-50 2-74 4-30 18-46 42-46s40 16 44 46c3 24 4 54 0 74Z',
    front: 'M43 70c-2-34 12-50 37-50s40 16 37 50c-4-16-14-26-26-30-12 8-34 12-44 18-2 4-3 8-4 12Z',
  },
  bun: {
    back: 'M80 2c11 0 17 7 17 15s-6 13-17 13-17-5-17-13 6-15 17-15Z',
    front: 'M43 68c-4-32 12-46 37-46s41 14 37 46c-5-18-16-26-37-26s-32 8-37 26Z',
  },
  bald: {},
  headscarf: {
    back: 'M34 132c-4-30-6-60 4-84C46 28 60 18 80 18s34 10 42 30c10 24 8 54 4 84-14 10-30 14-46 14s-32-4-46-14Z',
    front: 'M44 78c-6-36 8-58 36-58s42 22 36 58c-2-26-12-38-36-38S46 52 44 78Z',
  },
};

/** A drawn face that follows the mood. Colours come from classes, as the security policy allows no style attributes. */
export function Portrait({ member, expression }: Props) {
  const { portrait, name } = member;
  const face = FACES[expression];
  const hair = HAIR[portrait.hair];
  return (
    <svg
      className="portrait"
      viewBox="0 0 160 170"
      role="img"
      aria-label={`${name}, ${face.words}`}
      data-skin={portrait.skin}
      data-hair={portrait.hair === 'headscarf' ? 'scarf' : portrait.hairColour}
    >
      <circle className="portrait-back" cx="80" cy="86" r="80" />
      {hair.back && <path className="portrait-hair" d={hair.back} />}
      <path className="portrait-clothes" d="M24 166c6-30 24-44 56-44s50 14 56 44" />
      <path className="portrait-skin-shade" d="M66 104v18c0 9 28 9 28 0v-18" />
      <path
        className="portrait-skin"
        d="M44 66c0-30 16-46 36-46s36 16 36 46c0 28-14 50-36 50S44 94 44 66Z"
      />
      {portrait.beard && (
        <path
          className="portrait-hair"
          d="M46 82c2 22 14 36 34 36s32-14 34-36c-6 8-14 6-20 6s-8-4-14-4-8 4-14 4-14 2-20-6Z"
        />
      )}
      {hair.front && <path className="portrait-hair" d={hair.front} />}
      <path d={face.brows} />
      <path className="portrait-eyes" d="M64 77v1M97 77v1" />
      <path d="M80 78c-3 8-4 12 1 13" />
      <path className={expression === 'glad' ? 'portrait-teeth' : undefined} d={face.mouth} />
      {portrait.lines && (
        <path
          className="portrait-lines"
          d="M62 92c-3 3-3 7-2 10M98 92c3 3 3 7 2 10M60 84c2 2 5 2 8 1M93 85c3 1 6 1 8-1"
        />
      )}
      {portrait.glasses && (
        <path className="portrait-glasses" d="M54 70h20v16H54ZM87 70h20v16H87ZM74 76h13" />
      )}
      <path d="M62 124l18 16 18-16" />
    </svg>
  );
}
