import { type ActivityChanges, newActivityText, replaceKeys } from '../../../content-files/edit/activity-file.ts';
import { cutFrontmatter, splitFrontmatter } from '../../../content-files/read/frontmatter.ts';
import { type ActivityFile, activitySchema } from '../../../domain/activity.ts';
import { parseMarkdown } from '../../../markdown/parse.ts';
import { plain } from '../inline.ts';
import type { Words } from '../parts/sections.ts';

/** The longest summary that the check lets through, in words. */
const longestSummary = 30;

/** The text of an activity file, and whether it is a draft for want of words. */
export interface ActivityText {
  readonly text: string;
  /** `description`, `summary`: words that the file lacks, and for which it is a draft. */
  readonly missing: readonly string[];
  /** The summary that was taken from the description. */
  readonly summary?: string;
}

/** A new file: the catalog's facts and the page's words. */
export function newActivity(facts: ActivityFile, words: Words): ActivityText {
  const { id, title, subcategory, weighting, mvpOnly, history } = facts;
  const { notes, ...keys } = words;
  const draft = draftState({}, words);
  const { description, ...others } = keys;
  const frontmatter = {
    ...{ id, title, subcategory, weighting, mvpOnly, history, draft: draft.missing.length > 0 || undefined },
    ...{ summary: draft.summary, description, ...others },
  };
  return { ...draft, text: checked(newActivityText(frontmatter, notes)) };
}

/** A file that exists, with the page's words in the place of its own. All else stays as it is. */
export function replaceWords(text: string, words: Words): ActivityText {
  const before = checkedFacts(text);
  const { notes, ...keys } = words;
  const { missing, summary } = draftState(before, words);
  const changes: ActivityChanges = { ...keys, ...(summary && { summary }), draft: missing.length ? true : undefined };
  const changed = replaceKeys(text, changes);
  const cut = cutFrontmatter(changed);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const whole =
    notes && cut ? `${cut.head}${cut.yaml}${cut.end.trimEnd()}${`\n\n${notes}\n`.replaceAll('\n', eol)}` : changed;
  return { missing, ...(summary && { summary }), text: checked(whole) };
}

/** What a file still lacks. A short first sentence of the description makes a summary where there is none. */
function draftState(before: Partial<ActivityFile>, words: Words): Omit<ActivityText, 'text'> {
  const description = words.description ?? before.description;
  const first = parseMarkdown(description ?? '').children[0];
  const sentence = first?.type === 'paragraph' ? /^.*?[^.][.](?=\s+[A-Z]|$)/.exec(plain(first))?.[0] : undefined;
  const short =
    sentence && sentence.split(/\s+/).length <= longestSummary && !/\b(?:e\.g|i\.e|U\.S|Dr|vs)\.$/.test(sentence);
  const summary = before.summary || !short || !words.description ? undefined : sentence;
  const missing = [...(description ? [] : ['description']), ...(before.summary || summary ? [] : ['summary'])];
  return { missing, ...(summary && { summary }) };
}

function checkedFacts(text: string): ActivityFile {
  const parsed = splitFrontmatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), 'the file');
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  const [problem] = parsed.problems;
  if (problem) throw new Error(`line ${problem.line}: ${problem.message}`);
  const result = activitySchema.safeParse(parsed.value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join('.')} ${issue?.message}`);
}

/** Throws where the schema would refuse the text. */
function checked(text: string): string {
  checkedFacts(text);
  return text;
}
