import { blend } from './palette-png.ts';
import type { Picture } from './pictures.ts';

/** How a picture is laid out. Drawn by `src/build`. */

export const pictureSize = { width: 1200, height: 630 } as const;

const colours = { paper: '#fdfcf9', ink: '#1c2226', accent: '#0b5563', muted: '#535e66', line: '#d8d3c6' } as const;

/** All colours of a picture, those of the layout, and the ones between them and the paper. */
export const palette = [
  rgb(colours.paper),
  rgb(colours.line),
  ...blend(rgb(colours.paper), rgb(colours.ink), 3),
  ...blend(rgb(colours.paper), rgb(colours.accent), 3),
  ...blend(rgb(colours.paper), rgb(colours.muted), 2),
];

/** A box or a text with CSS; the part of the renderer’s node that we use. */
export type PictureNode =
  | { type: 'container'; style: Readonly<Record<string, string | number>>; children: PictureNode[] }
  | { type: 'text'; text: string; style: Readonly<Record<string, string | number>> };

/** The picture as boxes and texts in the colours of the site’s light theme. */
export function layout({ label, title, facts: [first, ...rest] }: Picture): PictureNode {
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: colours.paper,
      padding: '56px 72px 48px',
      borderLeft: `16px solid ${colours.accent}`,
      fontFamily: '"Source Sans 3"',
      color: colours.ink,
    },
    box(
      { flexDirection: 'column' },
      text(label, { fontSize: 40, fontWeight: 600, color: colours.accent }),
      text(title, { fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.15, marginTop: 18 }),
    ),
    box(
      { flexDirection: 'column' },
      text(first, { fontSize: 32 }),
      ...rest.map((fact) => text(fact, { fontSize: 28, color: colours.muted, marginTop: 8 })),
      text('Improvement Activities Catalog', {
        fontSize: 24,
        color: colours.muted,
        marginTop: 28,
        paddingTop: 20,
        borderTop: `2px solid ${colours.line}`,
      }),
    ),
  );
}

/** CMS’s titles have up to 330 characters. */
function titleSize(title: string): number {
  const steps = [
    [16, 120],
    [60, 64],
    [100, 52],
    [150, 42],
  ] as const;
  return steps.find(([length]) => title.length <= length)?.[1] ?? 34;
}

function box(style: Readonly<Record<string, string | number>>, ...children: PictureNode[]): PictureNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

function text(words: string, style: Readonly<Record<string, string | number>>): PictureNode {
  return { type: 'text', text: words, style };
}

function rgb(hex: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
