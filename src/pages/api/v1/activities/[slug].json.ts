import type { InferGetStaticPropsType } from 'astro';
import { catalog } from '../../../../catalog.ts';
import { wholeActivity } from '../../../../outputs/activity-json.ts';
import { urlTo } from '../../../../urls.ts';

export function getStaticPaths() {
  return catalog().activities.map((activity) => ({ params: { slug: activity.slug }, props: { activity } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props }: { props: Props }) => Response.json(wholeActivity(props.activity, catalog(), urlTo));
