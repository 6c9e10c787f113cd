/** What a labelled part of a page is. `other`: a label or heading that the importer does not know. */
export type Key =
  | 'id'
  | 'title'
  | 'weighting'
  | 'subcategory'
  | 'year'
  | 'description'
  | 'documentation'
  | 'validation'
  | 'resources'
  | 'note'
  | 'other';

/** Labels as pages write them, in small letters. With `alone`, they count without a colon and without bold type, too. */
const labels: readonly { key: Key; alone?: true; names: readonly string[] }[] = [
  { key: 'id', names: ['activity id', 'activity number', 'activity code', 'improvement activity id', 'id'] },
  {
    key: 'title',
    names: ['activity name', 'activity title', 'improvement activity', 'improvement activity name', 'title', 'name'],
  },
  { key: 'weighting', names: ['activity weighting', 'activity weight', 'weighting', 'weight'] },
  {
    key: 'subcategory',
    names: ['subcategory name', 'subcategory', 'activity subcategory', 'category', 'category name'],
  },
  { key: 'year', names: ['performance year', 'program year', 'reporting year', 'year', 'py'] },
  {
    key: 'description',
    alone: true,
    names: ['description', 'activity description', 'improvement activity description'],
  },
  {
    key: 'documentation',
    alone: true,
    names: [
      'supporting documentation',
      'suggested documentation',
      'supporting documents',
      'suggested documents',
      'required documentation',
      'documentation requirements',
    ],
  },
  { key: 'documentation', names: ['documentation', 'evidence'] },
  { key: 'validation', alone: true, names: ['validation criteria', 'data validation criteria'] },
  { key: 'validation', names: ['validation', 'data validation'] },
  {
    key: 'resources',
    alone: true,
    names: ['resources', 'additional resources', 'useful links', 'resources and links', 'links and resources'],
  },
  { key: 'resources', names: ['resource', 'reference', 'references', 'link', 'links', 'more information'] },
  { key: 'note', names: ['note', 'notes', 'comment', 'comments', 'caution', 'warning', 'important', 'tip'] },
];

const byName = new Map(labels.flatMap(({ names, ...label }) => names.map((name) => [name, label] as const)));

/** The facts that stand on one line. */
export const factKeys: readonly Key[] = ['id', 'title', 'weighting', 'subcategory', 'year'];

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)\s*[:：]?\s*$/, '')
    .replace(/^[\s*_#>:]+|[\s*_:：.]+$/g, '')
    .replaceAll('&', 'and')
    .replace(/\bsub[\s-]+category/, 'subcategory')
    .replace(/\s+/g, ' ');
}

/** `**Supporting Documentation:**` → `documentation`; undefined where the whole text is no label. */
export function labelKey(text: string): Key | undefined {
  return text.length > 160 ? undefined : byName.get(normal(text))?.key;
}

/** The same for plain text without a colon: only names that hardly are the beginning of a sentence. */
export function loneLabelKey(text: string): Key | undefined {
  const label = text.length > 160 ? undefined : byName.get(normal(text));
  return label?.alone || /[:：]\s*$/.test(text) ? label?.key : undefined;
}

/** `Weighting: High` → key, the label as written, and where the value begins. A dash will do for the facts. */
export function leadingLabel(text: string): { key: Key; label: string; valueAt: number } | undefined {
  const match = /^\s*([A-Za-z][^:：\n|]{0,150}?)\s*(?:[:：|]|(\s[-–—=]\s))/.exec(text);
  if (!match) return undefined;
  const [whole, label = '', dash] = match;
  const key = labelKey(label);
  if (!key || (dash && !factKeys.includes(key))) return undefined;
  return { key, label, valueAt: whole.length };
}

const capitalised = [
  ...['Activity Weighting', 'Weighting', 'Weight', 'Subcategory Name', 'Subcategory', 'Sub-category', 'Activity ID'],
  ...['Activity Name', 'Activity Title', 'Activity Description', 'Description', 'Supporting Documentation'],
  ...['Suggested Documentation', 'Validation', 'Resources', 'References', 'Performance Year'],
];
const inLine = new RegExp(`(?<=[\\s|;,.])(?:${capitalised.join('|')})\\s*[:：]`);

/** Where, inside a line of fields, the next field begins: `High Subcategory: …`. -1 where there is none. */
export function nextLabelAt(text: string): number {
  return text.search(inLine);
}
