export interface ReadRule {
  readonly from: string;
  readonly to: string;
  readonly status: string;
}

/** Reads a `_redirects` file as strictly as its readers may: three words a line, nothing else. */
export function readRedirects(text: string): ReadRule[] {
  return text.split('\n').flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const [from = '', to = '', status = '', ...rest] = line.split(' ');
    if (rest.length || !/^\/[^\s?#]*$/.test(from) || !/^\/[^\s?]*$/.test(to) || !/^30[1278]!?$/.test(status))
      throw new Error(`line ${i + 1} is no rule: ${line}`);
    if (/\*./.test(from)) throw new Error(`line ${i + 1}: a * stands at the end only: ${line}`);
    if (line.length > 1000) throw new Error(`line ${i + 1} is too long`);
    return [{ from, to, status }];
  });
}
