/** `1 year`, `2 years`; `1 activity`, `2 activities`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
