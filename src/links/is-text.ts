/** Whether a text is text, judged by its beginning. */
export function isText(text: string): boolean {
  const sample = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return !sample.includes('\0') && odd <= sample.length / 20;
}
