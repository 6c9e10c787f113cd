import type { InferGetStaticPropsType } from 'astro';
import { apiSchemas, publishedSchema } from '../../../../outputs/api-schemas.ts';

export function getStaticPaths() {
  return Object.entries(apiSchemas).map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props }: { props: Props }) => Response.json(publishedSchema(props.schema));
