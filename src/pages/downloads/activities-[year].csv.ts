import type { InferGetStaticPropsType } from 'astro';
import { csvFile } from '../../build/file-responses.ts';
import { catalog } from '../../catalog.ts';
import { yearCsv } from '../../outputs/years-csv.ts';
import { publicUrlTo } from '../../urls.ts';

export function getStaticPaths() {
  return catalog().years.map((year) => ({ params: { year: String(year.year) }, props: { year } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props }: { props: Props }) => csvFile(yearCsv(props.year, catalog(), publicUrlTo));
