import type { ProblemCode } from '../domain/problem.ts';

/** What a code of a problem means, for people who meet it. */
export interface Explanation {
  readonly title: string;
  /** Why it is a problem, and what to do. Markdown. */
  readonly text: string;
  readonly wrong: string;
  readonly right: string;
}

/** Every code with its explanation; `docs/content-errors.md` is generated from here. */
export const codes: Readonly<Record<ProblemCode, Explanation>> = {
  'file-missing': {
    title: 'A file or the content folder is missing',
    text: 'The catalog needs lineage.yaml, glossary.yaml and sources.yaml, even if their lists are empty. If the content folder itself is missing, the command runs in the wrong folder.',
    wrong: 'content/ holds no sources.yaml',
    right: 'content/sources.yaml:\nsources: []',
  },
  'folder-empty': {
    title: 'A folder holds no content',
    text: 'The folders activities, subcategories, years and mvps each need at least one file.',
    wrong: 'content/years/ is empty',
    right: 'content/years/2026.md',
  },
  'unknown-file': {
    title: 'A file that nothing reads',
    text: 'Its words would silently be missing from the site. Mostly the ending is wrong: activities, subcategories and years end in .md, MVP lists in .yaml, pages and guides in .mdx. Hidden files and content/README.md are allowed.',
    wrong: 'content/activities/IA_BE_14.markdown',
    right: 'content/activities/IA_BE_14.md',
  },
  'file-too-large': {
    title: 'A file is larger than 1 MB',
    text: 'No content file comes near this size. The file is not read. Mostly a picture was pasted into it.',
    wrong: '[logo]: <data:image/png;base64,iVBORw0KGgo…>',
    right: '(no picture)',
  },
  'not-utf8': {
    title: 'A file is not UTF-8',
    text: 'The file was saved in another encoding, such as Windows-1252 or UTF-16. The place is that of the first character which cannot be read. A byte-order mark and Windows line ends are no problem.',
    wrong: 'saved as Windows-1252',
    right: 'saved as UTF-8',
  },
  'frontmatter-missing': {
    title: 'A file begins without frontmatter',
    text: 'Activities, subcategories, years, pages and guides begin with their facts between two lines `---`.',
    wrong: 'id: IA_BE_14\ntitle: …',
    right: '---\nid: IA_BE_14\ntitle: …\n---',
  },
  'frontmatter-not-closed': {
    title: 'The frontmatter does not end',
    text: 'A line of its own, `---` and nothing else, closes the facts.',
    wrong: '---\nid: IA_BE_14\n\nNotes …',
    right: '---\nid: IA_BE_14\n---\n\nNotes …',
  },
  'frontmatter-language': {
    title: 'The frontmatter is in another language than YAML',
    text: 'Some tools run code that stands in frontmatter. Here, only YAML is read; JavaScript, JSON and others are refused, and nothing is ever executed.',
    wrong: "---js\n{ id: 'IA_BE_14' }\n---",
    right: '---\nid: IA_BE_14\n---',
  },
  'broken-yaml': {
    title: 'YAML that cannot be read',
    text: 'Mostly a colon with a space after it in a text without quotes, a wrong indentation, or a quote that is not closed. Only the first such place of a file is reported, because the lines after it cannot be understood.',
    wrong: 'title: Care Plans: Shared',
    right: "title: 'Care Plans: Shared'",
  },
  'duplicate-key': {
    title: 'A key stands twice',
    text: 'Only one of the two values could count.',
    wrong: 'weighting: high\nweighting: medium',
    right: 'weighting: medium',
  },
  'yaml-alias': {
    title: 'A YAML alias',
    text: 'A few lines of aliases (`*name`) can grow to gigabytes, and content has no use for them.',
    wrong: 'title: *other',
    right: "title: '*other'",
  },
  'unknown-key': {
    title: 'A key that does not exist',
    text: 'Mostly a spelling mistake. Nothing reads the key, so its value would be missing from the site.',
    wrong: 'weigthing: high',
    right: 'weighting: high',
  },
  'missing-key': {
    title: 'A key is missing',
    text: 'The place is that of the group of keys to which it belongs.',
    wrong: 'resources:\n  - title: CMS',
    right: 'resources:\n  - title: CMS\n    url: https://www.cms.gov/',
  },
  'wrong-type': {
    title: 'A value of the wrong kind',
    text: 'A text where a list belongs, a number where a text belongs, or a key without a value.',
    wrong: 'aliases: PFAC',
    right: 'aliases:\n  - PFAC',
  },
  'unknown-value': {
    title: 'A value that is not one of those allowed',
    text: 'The key knows a few words only; the hint lists them.',
    wrong: 'weighting: hihg',
    right: 'weighting: high',
  },
  'wrong-value': {
    title: 'A value in the wrong form',
    text: 'The kind is right but the form is not: an id that is none, a year before 2017, an empty text, a date that does not exist.',
    wrong: 'years: 2024-2018',
    right: 'years: 2018-2024',
  },
  'id-differs-from-file': {
    title: 'The id differs from the name of the file',
    text: 'A file is called after the id or year in it, so that everybody finds it. Capitals count.',
    wrong: 'content/activities/IA_BE_14.md:\nid: IA_BE_15',
    right: 'content/activities/IA_BE_14.md:\nid: IA_BE_14',
  },
  'duplicate-id': {
    title: 'The same id twice',
    text: 'Two files or entries claim the same id; only one of them could have the address.',
    wrong: 'sources:\n  - id: cmsdata\n  - id: cmsdata',
    right: 'sources:\n  - id: cmsdata\n  - id: cmsdata-history',
  },
  'duplicate-entry': {
    title: 'The same entry twice in a list',
    text: 'The second has no effect, or hides that another entry was meant. Capitals make no difference.',
    wrong: 'aliases:\n  - PFAC\n  - pfac',
    right: 'aliases:\n  - PFAC',
  },
  'unknown-activity': {
    title: 'An activity id that does not exist',
    text: 'Lineage, MVP lists and the glossary may name only activities that have a file. Lineage may also name ids under `withdrawn`.',
    wrong: 'activities: [IA_BEE_14]',
    right: 'activities: [IA_BE_14]',
  },
  'unknown-subcategory': {
    title: 'A subcategory that does not exist',
    text: 'Each subcategory has a file in content/subcategories. `none` is for IA_PCMH and IA_MVP, which belong to none.',
    wrong: 'subcategory: care-cordination',
    right: 'subcategory: care-coordination',
  },
  'unknown-source': {
    title: 'A source that does not exist',
    text: 'Each source has one entry in content/sources.yaml; other files name it by its id.',
    wrong: 'sources: [cms-data]',
    right: 'sources: [cmsdata]',
  },
  'fact-without-source': {
    title: 'A fact of a year without a source',
    text: 'A fact that is `verified` or `likely` names where that was read. What was read nowhere is `unverified`.',
    wrong: 'confidence: verified\nsources: []',
    right: 'confidence: verified\nsources: [cmsdata]',
  },
  'verified-not-covered': {
    title: 'A verified statement whose sources are silent on its year',
    text: 'Verified means: read in a source that speaks of that very year, or in regulation text that covers it. Each source says in sources.yaml under `covers` for which performance years it can carry that. What was read for a neighboring year is `likely`, with the reason.',
    wrong: 'content/years/2026.md:\nconfidence: verified\nsources: [mdi-2025]',
    right: 'content/years/2026.md:\nconfidence: likely\nsources: [mdi-2025]\nreason: Read for 2025.',
  },
  'reason-missing': {
    title: 'A statement that is not verified, without a reason',
    text: 'Readers open the mark “likely” and want to know from what it is inferred; where something is unknown, they want to know what to look up. Both stand in `reason`.',
    wrong: 'confidence: likely\nsources: [mdi-2025]',
    right: 'confidence: likely\nsources: [mdi-2025]\nreason: Read for 2025.',
  },
  'no-such-date': {
    title: 'A date that does not exist',
    text: 'The form is right, year-month-day, but the calendar has no such day.',
    wrong: 'until: 2026-11-31',
    right: 'until: 2026-11-30',
  },
  'window-backwards': {
    title: 'A window that ends before it begins',
    text: '`from` is the first day of a window and `until` its last. They may be the same day.',
    wrong: 'from: 2026-11-30\nuntil: 2026-04-01',
    right: 'from: 2026-04-01\nuntil: 2026-11-30',
  },
  'date-out-of-place': {
    title: 'A date in a year in which it cannot be',
    text: 'The performance year, the last day to begin and the registration for MVPs lie in the performance year itself, the submission window in the year after it. Mostly the date was copied from the file of another year.',
    wrong: 'content/years/2026.md:\n- kind: last-day-to-begin\n  until: 2025-10-03',
    right: 'content/years/2026.md:\n- kind: last-day-to-begin\n  until: 2026-10-03',
  },
  'date-missing': {
    title: 'A date without a day',
    text: 'An entry of `dates` has a first day, a last day or both. Where the day is unknown, it is `unverified`, and `reason` says what to look up. A time of day belongs to the last day.',
    wrong: '- kind: submission-window\n  confidence: likely',
    right:
      '- kind: submission-window\n  confidence: unverified\n  sources: []\n  reason: Not found. Look at qpp.cms.gov under deadlines.',
  },
  'weighting-after-2024': {
    title: 'A weight after 2024',
    text: 'CMS weighted activities high or medium until the performance year 2024. From 2025 on there are no weights.',
    wrong: 'history:\n  - years: 2018-2025\n    weighting: high',
    right: 'history:\n  - years: 2018-2024\n    weighting: high\n  - years: 2025',
  },
  'cehrt-bonus-year': {
    title: 'A CEHRT bonus outside 2017 and 2018',
    text: 'The bonus for certified EHR technology existed in these two years only.',
    wrong: 'history:\n  - years: 2018-2019\n    cehrtBonus: true',
    right: 'history:\n  - years: 2018\n    cehrtBonus: true\n  - years: 2019',
  },
  'years-unordered': {
    title: 'Entries of a history in the wrong order',
    text: 'The oldest years come first.',
    wrong: 'history:\n  - years: 2020\n  - years: 2018',
    right: 'history:\n  - years: 2018\n  - years: 2020',
  },
  'years-overlap': {
    title: 'A year in two entries of a history',
    text: 'Each year has one set of facts. Which of the two entries holds for the year?',
    wrong: 'history:\n  - years: 2017-2019\n  - years: 2019-2024',
    right: 'history:\n  - years: 2017-2018\n  - years: 2019-2024',
  },
  'year-without-file': {
    title: 'A year that has no file',
    text: 'Each performance year that an activity or an MVP list speaks of has a file in content/years.',
    wrong: 'history:\n  - years: 2062',
    right: 'history:\n  - years: 2026',
  },
  'current-year': {
    title: 'Not exactly one current year',
    text: 'One year has `state: current`, those before it are `past`, those after it `provisional`.',
    wrong: 'content/years/2025.md: state: current\ncontent/years/2026.md: state: current',
    right: 'content/years/2025.md: state: past\ncontent/years/2026.md: state: current',
  },
  'history-contradiction': {
    title: 'The history contradicts what the file says of today',
    text: '`title` and `subcategory` are those of the newest year, `weighting` is the newest weight in the history.',
    wrong: 'weighting: high\nhistory:\n  - years: 2018-2024\n    weighting: medium',
    right: 'weighting: medium\nhistory:\n  - years: 2018-2024\n    weighting: medium',
  },
  'redundant-history': {
    title: 'The history repeats itself',
    text: 'An entry has a title or subcategory only where it differs from today’s, and neighbouring entries differ in something.',
    wrong: 'history:\n  - years: 2018\n  - years: 2019-2024',
    right: 'history:\n  - years: 2018-2024',
  },
  'missing-words': {
    title: 'An activity without summary or description',
    text: 'While they are still to be written, the activity is marked as a draft; its page then says so.',
    wrong: 'id: IA_BE_14\n(no summary)',
    right: 'id: IA_BE_14\ndraft: true',
  },
  'summary-too-long': {
    title: 'A summary of more than 30 words',
    text: 'Summaries stand in lists and previews. Everything else belongs in the description.',
    wrong: 'summary: (35 words)',
    right: 'summary: (20 words)',
  },
  'documentation-year': {
    title: 'Supporting documentation of a year without the activity',
    text: '`basedOn` is a year in which the activity stood in the inventory, or the id from which it was renumbered.',
    wrong: 'history:\n  - years: 2019-2027\nsupportingDocumentation:\n  basedOn: 2018',
    right: 'history:\n  - years: 2019-2027\nsupportingDocumentation:\n  basedOn: 2019',
  },
  'text-change-year': {
    title: 'A change of text in an impossible year',
    text: 'A change names the first year of the new text. In the first year of an activity nothing can have changed. The oldest change comes first.',
    wrong: 'history:\n  - years: 2019-2027\ntextChanges:\n  - year: 2019',
    right: 'history:\n  - years: 2019-2027\ntextChanges:\n  - year: 2020',
  },
  'subcategory-years': {
    title: 'The years of a subcategory differ from its activities’',
    text: '`years` runs from the first to the last year in which an activity stood in the subcategory.',
    wrong: 'years: 2017-2026\n(an activity of 2027 stands in it)',
    right: 'years: 2017-2027',
  },
  'not-in-inventory': {
    title: 'An MVP lists an activity that its year does not have',
    text: 'The list of a year names only activities whose history includes that year.',
    wrong: 'year: 2026\nactivities: [IA_AHE_5]\n(its history ends with 2025)',
    right: 'year: 2025\nactivities: [IA_AHE_5]',
  },
  'lineage-year': {
    title: 'Lineage and inventories disagree',
    text: 'In moves and removals, `year` is the first year in which the old id was gone: it stands in the inventory of the year before. The new id, a suspended one and a rewritten one stand in the inventory of the year.',
    wrong: 'removals:\n  - id: IA_AHE_5\n    year: 2025\n(its history ends with 2025)',
    right: 'removals:\n  - id: IA_AHE_5\n    year: 2026',
  },
  'lineage-loop': {
    title: 'Moves lead in a circle',
    text: 'An id that moved to another one cannot come from it as well.',
    wrong: 'moves:\n  - { from: IA_BE_1, to: IA_BE_2 }\n  - { from: IA_BE_2, to: IA_BE_1 }',
    right: 'moves:\n  - { from: IA_BE_1, to: IA_BE_2 }',
  },
  'lineage-contradiction': {
    title: 'Lineage says two things of one id',
    text: '`removals` is for activities that no other one continues; what moved does not stand there too.',
    wrong: 'moves:\n  - { from: IA_BE_1, to: IA_BE_2 }\nremovals:\n  - { id: IA_BE_1 }',
    right: 'moves:\n  - { from: IA_BE_1, to: IA_BE_2 }',
  },
  'left-without-entry': {
    title: 'An activity ended, and lineage is silent',
    text: 'Whoever opens the page of an activity that ended wants to know what became of it.',
    wrong: 'history:\n  - years: 2017-2020\n(no entry in lineage.yaml)',
    right: 'removals:\n  - id: IA_BE_2\n    year: 2021',
  },
  'raw-html': {
    title: 'HTML in a text',
    text: 'Tags, scripts, event handlers and comments are refused, not passed through. Markdown has what texts need. For a < of your own, write `\\<` or leave a space after it.',
    wrong: 'Keep <b>every</b> record.',
    right: 'Keep **every** record.',
  },
  image: {
    title: 'A picture in a text',
    text: 'The site loads nothing from elsewhere, and activities are read aloud and printed. Say it in words or link to it.',
    wrong: '![Flow chart](https://www.cms.gov/chart.png)',
    right: '[Flow chart of CMS](https://www.cms.gov/chart.png)',
  },
  'link-scheme': {
    title: 'A link that is neither https, http nor mailto',
    text: 'Other schemes can run code or do nothing for most readers.',
    wrong: '[Open](javascript:open)',
    right: '[Open](https://qpp.cms.gov/)',
  },
  'link-form': {
    title: 'A link in a form that leads nowhere',
    text: 'Links within the site are written from its root, with small letters and a slash at the end. The site puts the base path before them. Links to files, relative links and addresses without https:// do not work on every page.',
    wrong: '[Engage families](IA_BE_14.md)',
    right: '[Engage families](/activities/ia-be-14/)',
  },
  'dead-link': {
    title: 'A link to a page that does not exist',
    text: 'Pages: /activities/ia-be-14/, /activities/ia-be-14/2024/, /subcategories/care-coordination/, /years/2026/, /mvps/g0053/, /guides/<name>/, and those of content/pages.',
    wrong: '[Engage families](/activities/ia-be-140/)',
    right: '[Engage families](/activities/ia-be-14/)',
  },
  'dead-anchor': {
    title: 'A link to a section that does not exist',
    text: 'The page is there, but nothing on it has this anchor. Headings have their words as anchor: small letters, dashes for spaces.',
    wrong: '[Evidence](/activities/ia-be-14/#evidence)',
    right: '[Evidence](/activities/ia-be-14/#supporting-documentation)',
  },
  'broken-mdx': {
    title: 'MDX that cannot be read',
    text: 'In pages and guides, < begins a component and { begins a value. Write `\\<` and `\\{` where you mean the characters.',
    wrong: 'Fewer than <15 clinicians',
    right: 'Fewer than 15 clinicians',
  },
  'mdx-code': {
    title: 'Code in MDX',
    text: 'Pages and guides hold words and components with plain values. Imports, exports and calculations are code and belong in components.',
    wrong: 'There are {1 + 1} ways.',
    right: 'There are 2 ways.',
  },
  'unknown-component': {
    title: 'A component that does not exist',
    text: 'Pages and guides use the components of the list in src/domain/document.ts.',
    wrong: '<Facts year={2026} topic="period" />',
    right: '<Fact year={2026} topic="period" />',
  },
  'redirect-loop': {
    title: 'Redirects lead in a circle',
    text: 'Whoever follows an old address has to arrive at a page. A browser that is sent in a circle gives up with an error.',
    wrong: 'redirects:\n  - { from: /wiki/, to: /handbook/ }\n  - { from: /handbook/, to: /wiki/ }',
    right: 'redirects:\n  - { from: /wiki/, to: /activities/ }\n  - { from: /handbook/, to: /activities/ }',
  },
  'redirect-chain': {
    title: 'A redirect leads to a redirect',
    text: 'An old address leads to its page in one step. Each further step is slower, and hosts and search engines follow only a few.',
    wrong: 'redirects:\n  - { from: /wiki/, to: /handbook/ }\n  - { from: /handbook/, to: /activities/ }',
    right: 'redirects:\n  - { from: /wiki/, to: /activities/ }\n  - { from: /handbook/, to: /activities/ }',
  },
  'redirect-clash': {
    title: 'A redirect claims an address that is taken',
    text: 'A page of the site, the spelling of an id or an earlier redirect has this address already; readers would get one or the other, as their host likes. An entry with * claims every address that begins so.',
    wrong: 'redirects:\n  - { from: /years/*, to: / }',
    right: 'redirects:\n  - { from: /old-years/*, to: /years/ }',
  },
};
