import { catalog } from '../../../catalog.ts';
import { fullTextOf } from '../../../search/index-pages.ts';

export function getStaticPaths() {
  return catalog().activities.map((activity) => ({
    params: { slug: activity.slug },
    props: { text: fullTextOf(activity) },
  }));
}

/** What search shows words in context from. */
export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);
