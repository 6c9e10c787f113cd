import type { Scalar } from 'yaml';

/**
 * Where in the YAML source each character of a scalar's text stands: `offsets[i]` is the place of `text[i]`.
 * YAML folds lines and drops indents, so white space has no exact place: it takes that of the next visible character.
 */
export function scalarOffsets(scalar: Scalar, source: string): number[] {
  const text = String(scalar.value);
  const offsets: number[] = [];
  let at = contentStart(scalar, source);
  for (const unit of text.split('')) {
    if (!isSpace(unit)) {
      at = skipSpace(source, at);
      if (scalar.type === 'QUOTE_DOUBLE') at = skipLineEscapes(source, at);
    }
    offsets.push(at);
    if (isSpace(unit)) continue;
    at += widthOf(scalar, source, at);
  }
  // White space takes the place of the visible character after it.
  for (let i = offsets.length - 2; i >= 0; i--) if (isSpace(text[i] ?? '')) offsets[i] = offsets[i + 1] as number;
  return offsets;
}

function contentStart(scalar: Scalar, source: string): number {
  const start = scalar.range?.[0] ?? 0;
  switch (scalar.type) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      const lineEnd = source.indexOf('\n', start);
      return lineEnd === -1 ? source.length : lineEnd + 1;
    }
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return start + 1;
    default:
      return start;
  }
}

/** How many characters of the source make one of the text. */
function widthOf(scalar: Scalar, source: string, at: number): number {
  if (scalar.type === 'QUOTE_SINGLE' && source.startsWith("''", at)) return 2;
  if (scalar.type !== 'QUOTE_DOUBLE' || source[at] !== '\\') return 1;
  return { x: 4, u: 6, U: 10 }[source[at + 1] ?? ''] ?? 2;
}

/** `\n`, `\t`, `\ ` and a backslash at the end of a line stand for white space, which the text skips too. */
function skipLineEscapes(source: string, from: number): number {
  let at = from;
  while (source[at] === '\\' && /[nrt \n]/.test(source[at + 1] ?? '')) at = skipSpace(source, at + 2);
  return at;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && isSpace(source[at] ?? '')) at++;
  return at;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}
