import changelog from '../../../../docs/api-changelog.md?raw';

export const GET = () => new Response(changelog, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
