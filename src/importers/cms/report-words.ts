/** `1 year`, `2 years`; `1 activity`, `2 activities`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The first ids of a long list, and how many follow. */
export function idList(ids: readonly string[], most = 12): string {
  if (ids.length <= most) return ids.join(', ');
  return `${ids.slice(0, most).join(', ')} and ${ids.length - most} more`;
}
