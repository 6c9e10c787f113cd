import Link from './Link.astro';

/** The components that MDX documents may use, and what stands in for plain Markdown in them. */
export const documentParts = { a: Link };
