import type { InferGetStaticPropsType } from 'astro';
import { catalog } from '../../../catalog.ts';
import { apiFiles } from '../../../outputs/api-files.ts';
import { urlTo } from '../../../urls.ts';

export function getStaticPaths() {
  return Object.entries(apiFiles).map(([file, { make }]) => ({ params: { file }, props: { make } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props }: { props: Props }) => Response.json(props.make(catalog(), urlTo));
