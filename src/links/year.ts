/** Where the words stand that a year may belong to. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** The performance year that an address names: after `py=`, else the one nearest to the place. */
export function yearInAddress(address: string, place: Place, years: readonly number[]): number | null {
  const named = Number(/[?&]py=(20\d\d)/i.exec(address)?.[1]);
  // Days such as 2019-05-06 are no year.
  return years.includes(named) ? named : nearestYear(address, place, years, /(?<!\d)20\d\d(?!\d|-\d\d(?!\d))/g);
}

/** The performance year that a text names nearest to the place; neither days nor what belongs to an address count. */
export function yearInProse(text: string, place: Place, years: readonly number[]): number | null {
  return nearestYear(text, place, years, /(?<=(?:^|[^\w/=-])(?:[PCF]Y ?)?)20\d\d(?![\w/=]|-(?!20\d\d))/g);
}

function nearestYear(text: string, { from, to }: Place, years: readonly number[], pattern: RegExp): number | null {
  let nearest: { year: number; distance: number } | undefined;
  for (const { 0: digits, index } of text.matchAll(pattern)) {
    const year = Number(digits);
    const distance = index >= to ? index - to : from - index - 4;
    if (years.includes(year) && (!nearest || distance < nearest.distance)) nearest = { year, distance };
  }
  return nearest?.year ?? null;
}
