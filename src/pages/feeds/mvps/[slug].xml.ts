import type { InferGetStaticPropsType } from 'astro';
import { atomFile } from '../../../build/file-responses.ts';
import { catalog } from '../../../catalog.ts';
import { atomFeed } from '../../../outputs/atom.ts';
import { changesSince2017 } from '../../../outputs/changes.ts';
import { mvpFeed } from '../../../outputs/feeds.ts';
import { publicUrlTo } from '../../../urls.ts';

export function getStaticPaths() {
  const changes = changesSince2017(catalog());
  return catalog().mvps.map((mvp) => ({
    params: { slug: mvp.slug },
    props: { feed: mvpFeed(mvp, catalog(), changes) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props }: { props: Props }) => atomFile(atomFeed(props.feed, publicUrlTo));
