import type { InferGetStaticPropsType } from 'astro';
import { markdownFile } from '../../build/file-responses.ts';
import { catalog } from '../../catalog.ts';
import { slugOf } from '../../domain/ids.ts';
import { activityMarkdown } from '../../outputs/activity-markdown.ts';
import { withdrawnMarkdown } from '../../outputs/withdrawn-markdown.ts';
import { publicUrlTo } from '../../urls.ts';

export function getStaticPaths() {
  return [
    ...catalog().activities.map((activity) => ({
      params: { slug: activity.slug },
      props: { make: () => activityMarkdown(activity, catalog(), publicUrlTo) },
    })),
    ...catalog().withdrawn.map((withdrawn) => ({
      params: { slug: slugOf(withdrawn.id) },
      props: { make: () => withdrawnMarkdown(withdrawn, catalog(), publicUrlTo) },
    })),
  ];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props }: { props: Props }) => markdownFile(props.make());
