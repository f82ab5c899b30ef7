/** How a shared picture looks: React elements with styles on them, which is what satori reads. */
import { readFileSync } from 'node:fs';
import { createElement, type CSSProperties, type ReactElement } from 'react';
import { cellId, OBJECTIVES, PHASES, type Objective } from '../../../course/map.ts';
import { colour } from './colours.ts';
import { PICTURE_SIZE, type Picture } from './note.ts';

const ICON = `data:image/svg+xml;base64,${readFileSync(
  new URL('../../../../public/icon.svg', import.meta.url),
).toString('base64')}`;

const box = (style: CSSProperties, ...children: (ReactElement | string)[]): ReactElement =>
  createElement('div', { style: { display: 'flex', ...style } }, ...children);

const column = { flexDirection: 'column' } as const;

/** From this many letters on, a title takes four lines. */
const LONG = 60;

const titleSize = ({ length }: string) => (length > LONG ? 58 : length > 32 ? 68 : 82);

/** @returns the elements of a picture */
export function layout({ brand, kind, title, text, cells, objective }: Picture): ReactElement {
  return box(
    {
      ...PICTURE_SIZE,
      boxSizing: 'border-box',
      alignItems: 'center',
      gap: 64,
      padding: '64px 72px',
      background: colour('paper'),
      color: colour('ink'),
    },
    box(
      { ...column, flex: 1, alignSelf: 'stretch', justifyContent: 'space-between' },
      box(
        { alignItems: 'center', gap: 18, fontSize: 38, fontWeight: 700, letterSpacing: -1 },
        mark(),
        brand,
      ),
      box(
        column,
        ...(kind ? [box(kindStyle(objective), kind)] : []),
        box(titleStyle(title), title),
      ),
      box({ ...TEXT, lineClamp: title.length > LONG ? 2 : 3 }, text),
    ),
    map(cells),
  );
}

const kindStyle = (objective: Objective): CSSProperties => ({
  fontSize: 30,
  fontWeight: 600,
  color: colour(objective),
  marginBottom: 14,
});

const titleStyle = (title: string): CSSProperties => ({
  fontSize: titleSize(title),
  fontWeight: 700,
  lineHeight: 1.05,
  letterSpacing: -2,
  textWrap: 'balance',
});

const TEXT: CSSProperties = {
  display: 'block',
  textWrap: 'pretty',
  fontSize: 31,
  lineHeight: 1.35,
  color: colour('ink-soft'),
};

/** The map of the course, with the squares of the page filled in their colours. */
const map = (cells: readonly string[]): ReactElement =>
  box(
    { ...column, gap: 16 },
    ...PHASES.map((phase) =>
      box(
        { gap: 16 },
        ...OBJECTIVES.map((objective) => {
          const lit = cells.includes(cellId(objective, phase));
          return box({
            width: 92,
            height: 92,
            borderRadius: 20,
            background: colour(lit ? objective : 'surface'),
            border: `3px solid ${colour(lit ? objective : 'line')}`,
          });
        }),
      ),
    ),
  );

/** The mark is the site’s icon. */
const mark = (): ReactElement => createElement('img', { src: ICON, width: 52, height: 52 });
