import type { DocumentFile } from '../domain/document.ts';

interface Guide {
  readonly id: string;
  readonly data: DocumentFile;
}

/** Guides as lists show them: by their `order`, those without one last, by title. */
export function inOrder<T extends Guide>(guides: readonly T[]): T[] {
  const place = ({ data }: Guide) => data.order ?? Number.POSITIVE_INFINITY;
  return [...guides].sort((a, b) =>
    place(a) === place(b) ? (a.data.title < b.data.title ? -1 : 1) : place(a) - place(b),
  );
}
