import type { Activity, Catalog, PerformanceYear, Subcategory } from '../domain/catalog.ts';
import { count } from '../domain/count.ts';
import { pictureName } from '../domain/page-kinds.ts';
import { formatYearRange, lastWeightedYear, rangesOf } from '../domain/years.ts';
import { blend } from './palette-png.ts';

/** The pictures that link previews show: what stands on each, and how it is laid out. Drawn by `src/build`. */

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

/** What stands on a picture. */
export interface Picture {
  /** The file below `previews/`, without ending: `activities/ia-ahe-5`. */
  readonly name: string;
  /** The small line on top: an id, or what kind of page it is. */
  readonly label: string;
  readonly title: string;
  /** The lines below, the first of them stressed. */
  readonly facts: readonly [string, ...string[]];
}

/** A box or a text with CSS; the part of the renderer’s node that we use. */
export type PictureNode =
  | { type: 'container'; style: Readonly<Record<string, string | number>>; children: PictureNode[] }
  | { type: 'text'; text: string; style: Readonly<Record<string, string | number>> };

/** Every picture of the site. */
export function pictures(catalog: Catalog): Picture[] {
  return [
    ...catalog.activities.map((activity) => activityPicture(activity, catalog)),
    ...catalog.subcategories.map((subcategory) => subcategoryPicture(subcategory, catalog)),
    ...catalog.years.map(yearPicture),
  ];
}

function activityPicture(activity: Activity, catalog: Catalog): Picture {
  const subcategory = activity.subcategory ? catalog.subcategory(activity.subcategory)?.name : undefined;
  const firm = [...activity.years.keys()].filter((year) => catalog.year(year)?.state !== 'provisional');
  const years = rangesOf(firm).map(formatYearRange).join(', ');
  const gone = { removed: 'Removed', renumbered: 'Renumbered', suspended: 'Suspended', 'in-force': '' }[
    activity.status
  ];
  return {
    name: pictureName('activities', activity.slug),
    label: activity.id,
    title: activity.title,
    facts: [weightOf(activity), [subcategory, years, gone].filter(Boolean).join('  ·  ')],
  };
}

/** The weight of the newest weighted year; since 2025 an activity has none and counts as one. */
function weightOf(activity: Activity): string {
  const [year, facts] = [...activity.years].filter(([, { weighting }]) => weighting).at(-1) ?? [];
  const alive = Math.max(...activity.years.keys()) > lastWeightedYear;
  if (!facts?.weighting) return alive ? 'Counts as one activity' : 'Never weighted';
  const weight = `${facts.weighting === 'high' ? 'High' : 'Medium'} weight in ${year}`;
  return alive ? `${weight}, counts as one activity since ${lastWeightedYear + 1}` : weight;
}

function subcategoryPicture({ id, name, activities }: Subcategory, catalog: Catalog): Picture {
  const years = rangesOf(
    activities.flatMap((activity) =>
      [...activity.years.keys()].filter((year) => catalog.year(year)?.state !== 'provisional'),
    ),
  ).map(formatYearRange);
  return {
    name: pictureName('subcategories', id),
    label: 'Subcategory',
    title: name,
    facts: [`${countOf(activities)} since 2017`, years.join(', ') || 'None in CMS’s data'],
  };
}

function yearPicture({ year, state, activities }: PerformanceYear): Picture {
  const weighted = (weight: string) => activities.filter(({ years }) => years.get(year)?.weighting === weight).length;
  return {
    name: pictureName('years', year),
    label: state === 'provisional' ? 'Performance year, provisional' : 'Performance year',
    title: String(year),
    facts: [
      countOf(activities),
      year > lastWeightedYear
        ? 'No weights'
        : `${weighted('high')} high-weighted, ${weighted('medium')} medium-weighted`,
    ],
  };
}

const countOf = (activities: readonly unknown[]) =>
  count(activities.length, 'improvement activity', 'improvement activities');

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
