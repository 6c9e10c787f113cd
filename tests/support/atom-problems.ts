import { XMLParser, XMLValidator } from 'fast-xml-parser';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
});

/** A document of XML → its root element. */
export function readXml(text: string): Node {
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) throw new Error(`${wellFormed.err.line}: ${wellFormed.err.msg}`);
  const [root] = childrenOf(parser.parse(text)).filter(({ name }) => name !== '?xml');
  if (!root) throw new Error('no root element');
  return root;
}

function childrenOf(parsed: readonly Record<string, unknown>[]): Node[] {
  return parsed.flatMap((item) => {
    const name = Object.keys(item).find((key) => key !== ':@') ?? '';
    if (name === '#text') return [];
    const inner = item[name] as Record<string, unknown>[];
    const text = inner.map((child) => String(child['#text'] ?? '')).join('');
    return { name, attributes: (item[':@'] ?? {}) as Record<string, string>, text, children: childrenOf(inner) };
  });
}

const known = {
  feed: [
    'author',
    'category',
    'contributor',
    'generator',
    'icon',
    'id',
    'link',
    'logo',
    'rights',
    'subtitle',
    'title',
    'updated',
    'entry',
  ],
  entry: [
    'author',
    'category',
    'content',
    'contributor',
    'id',
    'link',
    'published',
    'rights',
    'source',
    'summary',
    'title',
    'updated',
  ],
};
const onceAtMost = ['generator', 'icon', 'logo', 'rights', 'subtitle', 'content', 'published', 'source', 'summary'];

/** What RFC 4287 says a feed must be and this one is not; empty for a valid feed. */
export function atomProblems(text: string): string[] {
  let feed: Node;
  try {
    feed = readXml(text);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : error}`];
  }
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const stamps = entries.map((entry) => `${childText(entry, 'id')} ${childText(entry, 'updated')}`);
  return [
    ...(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom'
      ? []
      : ['the root is no Atom feed']),
    ...containerProblems(feed, 'feed'),
    ...entries.flatMap((entry) => containerProblems(entry, 'entry')),
    ...(has(feed, 'author') || entries.every((entry) => has(entry, 'author')) ? [] : ['4.1.1: no author']),
    ...(new Set(stamps).size === stamps.length ? [] : ['4.1.1: two entries with the same id and updated']),
  ];
}

function containerProblems(node: Node, kind: 'feed' | 'entry'): string[] {
  const named = (name: string) => node.children.filter((child) => child.name === name);
  const problems = [
    ...['id', 'title', 'updated'].filter((name) => named(name).length !== 1).map((name) => `needs exactly one ${name}`),
    ...onceAtMost.filter((name) => named(name).length > 1).map((name) => `has more than one ${name}`),
    ...node.children.filter(({ name }) => !known[kind].includes(name)).map(({ name }) => `may not hold ${name}`),
    ...named('id')
      .filter(({ text }) => !/^[a-z][a-z\d+.-]*:\S+$/i.test(text))
      .map(({ text }) => `id is not absolute: ${text}`),
    ...[...named('updated'), ...named('published')].flatMap(({ text }) =>
      isMoment(text) ? [] : `no date of RFC 3339: ${text}`,
    ),
    ...named('title')
      .filter(({ text }) => !text.trim())
      .map(() => 'title is empty'),
    ...[...named('title'), ...named('subtitle'), ...named('summary'), ...named('content')].flatMap(textProblems),
    ...named('author')
      .filter((author) => author.children.filter(({ name }) => name === 'name').length !== 1)
      .map(() => 'author needs one name'),
    ...named('link')
      .filter(({ attributes }) => !attributes['href'] || /\s/.test(attributes['href']))
      .map(() => 'link needs an href'),
  ];
  const alternates = named('link')
    .filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')
    .map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`);
  if (new Set(alternates).size < alternates.length) problems.push('two alternate links of one type and language');
  if (kind === 'entry' && !has(node, 'content') && alternates.length === 0)
    problems.push('neither content nor alternate');
  return problems.map((problem) => `${kind} ${childText(node, 'title')}: ${problem}`);
}

function textProblems({ name, attributes, children, text }: Node): string[] {
  const type = attributes['type'] ?? 'text';
  if (!['text', 'html', 'xhtml'].includes(type)) return [`${name} has the type ${type}`];
  return [
    ...(type !== 'xhtml' && children.length > 0 ? [`${name} holds elements`] : []),
    ...(type === 'html' && /<script|\son\w+=|javascript:/i.test(text) ? [`${name} holds a script`] : []),
  ];
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}

const has = (node: Node, name: string) => node.children.some((child) => child.name === name);
const childText = (node: Node, name: string) => node.children.find((child) => child.name === name)?.text ?? '';
