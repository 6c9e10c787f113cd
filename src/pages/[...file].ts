import changelog from '../../docs/api-changelog.md?raw';
import { siteContent } from '../catalog.ts';
import { type BuiltFile, builtFiles } from '../outputs/built-files.ts';
import { publicUrlTo, urlTo } from '../urls.ts';

/** Every file for programs and spreadsheets: which there are and what stands in them, `outputs/files.ts` says. */
export function getStaticPaths() {
  const site = { ...siteContent(), urlTo, publicUrlTo, settings: process.env, apiChangelog: changelog };
  return builtFiles(site).map((file) => ({ params: { file: file.address.slice(1) }, props: file }));
}

/** A static host names the type by the file's ending, the dev server by this. */
export const GET = ({ props: { text, type } }: { props: BuiltFile }) =>
  new Response(text(), { headers: { 'content-type': `${type}; charset=utf-8` } });
