import type { InferGetStaticPropsType } from 'astro';
import { atomFile } from '../../../build/file-responses.ts';
import { catalog } from '../../../catalog.ts';
import { atomFeed } from '../../../outputs/atom.ts';
import { changesSince2017 } from '../../../outputs/changes.ts';
import { subcategoryFeed } from '../../../outputs/feeds.ts';
import { publicUrlTo } from '../../../urls.ts';

export function getStaticPaths() {
  const changes = changesSince2017(catalog());
  return catalog().subcategories.map((subcategory) => ({
    params: { id: subcategory.id },
    props: { feed: subcategoryFeed(subcategory, catalog(), changes) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props }: { props: Props }) => atomFile(atomFeed(props.feed, publicUrlTo));
