import type { InferGetStaticPropsType } from 'astro';
import { calendarFile } from '../../build/file-responses.ts';
import { catalog } from '../../catalog.ts';
import { yearCalendar } from '../../outputs/calendar-ics.ts';
import { publicUrlTo } from '../../urls.ts';

export function getStaticPaths() {
  return catalog().years.map((year) => ({ params: { year: String(year.year) }, props: { year } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props }: { props: Props }) => calendarFile(yearCalendar(props.year, catalog(), publicUrlTo));
