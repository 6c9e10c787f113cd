import { searchListFile } from '../../views/search-list-file.ts';

export async function getStaticPaths() {
  const { name, text } = await searchListFile();
  return [{ params: { list: name }, props: { text } }];
}

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
