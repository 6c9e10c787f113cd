import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/check/check.ts';
import { displayPath } from '../../src/content-files/read/content-file.ts';

/** The files of a small content folder without any problem. */
export const soundContent: Readonly<Record<string, string>> = {
  'activities/IA_BE_1.md': `---
id: IA_BE_1
title: Use of certified EHR
subcategory: beneficiary-engagement
weighting: high
history:
  - years: 2017
    title: Use of certified EHR to capture outcomes
    weighting: medium
  - years: 2018-2024
    weighting: high
  - years: 2025-2027
summary: Capture what patients report.
description: |
  Capture **outcomes** that patients report.

  - See [care](/subcategories/care-coordination/).
---

## Notes

Keep every record.
`,
  'activities/IA_BE_2.md': `---
id: IA_BE_2
title: Use of QCDR
subcategory: beneficiary-engagement
weighting: none
history:
  - years: 2025-2027
draft: true
---
`,
  'activities/IA_CC_1.md': `---
id: IA_CC_1
title: Specialist reports
subcategory: care-coordination
weighting: medium
history:
  - years: 2017-2020
    weighting: medium
draft: true
---
`,
  'subcategories/beneficiary-engagement.md': subcategory(
    'beneficiary-engagement',
    'Beneficiary Engagement',
    '2017-2027',
  ),
  'subcategories/care-coordination.md': subcategory('care-coordination', 'Care Coordination', '2017-2020'),
  ...Object.fromEntries(
    Array.from({ length: 11 }, (_, i) => 2017 + i).map((year) => [
      `years/${year}.md`,
      `---\nyear: ${year}\nstate: ${year < 2026 ? 'past' : year === 2026 ? 'current' : 'provisional'}\ndatesChecked: 2026-01-31\ndates:\n  - kind: submission-window\n    from: ${year + 1}-01-02\n    until: ${year + 1}-03-31\n    time: 20:00\n    confidence: verified\n    sources:\n      - rule\nfacts:\n  - topic: period\n    text: It runs for 90 days.\n    confidence: verified\n    sources:\n      - rule\n---\n`,
    ]),
  ),
  'mvps/2026.yaml': `year: 2026
mvps:
  - id: G0053
    title: Rheumatology
    specialties:
      - Rheumatology
    activities:
      - IA_BE_1
      - IA_BE_2
`,
  'guides/scoring.mdx': `---
title: Scoring
summary: How the score is made.
---

## What full credit takes

It takes <Fact year={2026} topic="full-credit" />, see [below](#what-full-credit-takes).
`,
  'lineage.yaml': `moves: []
removals:
  - id: IA_CC_1
    year: 2021
    sources:
      - rule
suspensions: []
rescopes: []
withdrawn:
  - id: IA_BE_99
    title: Taken back
    year: 2026
    addedOn: 2026-01-01
    deletedOn: 2026-02-01
    sources:
      - rule
`,
  'glossary.yaml': `terms:
  - term: EHR
    also:
      - electronic health record
    meaning: Software for records.
    activities:
      - IA_BE_1
`,
  'questions.yaml': `year: 2026
groups:
  - title: How much
    questions:
      - id: how-many
        question: How many do we need?
        answer: Two.
        more: See [the year](/years/2026/).
        confidence: verified
        sources:
          - rule
`,
  'sources.yaml': `sources:
  - id: rule
    name: 42 CFR 414.1355
    url: https://www.ecfr.gov/
    kind: regulation
    covers:
      - 2017-2027
    extent: whole
  - id: vendor-2025
    name: A vendor’s help page
    url: https://example.org/
    kind: secondary
    covers:
      - 2025
    extent: whole
`,
};

function subcategory(id: string, name: string, years: string): string {
  return `---\nid: ${id}\nname: ${name}\nrule:\n  paragraph: (c)(1)\n  sources:\n    - rule\nyears: ${years}\nsummary: One sentence.\n---\n\nProse.\n`;
}

/** Changes to the sound content: a file’s whole new text, its bytes, `null` to leave it out, or a change to its text. */
export type Changes = Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>;

/** Writes the sound content with changes into a new folder, whose path it gives. */
export function writeContent(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const path of new Set([...Object.keys(soundContent), ...Object.keys(changes)])) {
    const change = changes[path];
    const sound = soundContent[path] ?? '';
    const text = change === undefined ? sound : typeof change === 'function' ? change(sound) : change;
    if (text === null) continue;
    if (typeof change === 'function' && text === sound) throw new Error(`the change of ${path} changes nothing`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Writes the sound content with changes to a temporary folder, hands the folder over, and removes it. */
export function withContent<Result>(changes: Changes, use: (root: string) => Result): Result {
  const root = writeContent(changes);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the check reports of the sound content with changes: `activities/IA_BE_1.md:5:12 unknown-value …` and the hint. */
export function problemsWith(changes: Changes): string[] {
  return withContent(changes, (root) => {
    const shown = `${displayPath(root)}/`;
    return checkContent(root).problems.map(({ file, line, column, code, message, hint }) =>
      `${file.replace(shown, '')}:${line}:${column} ${code}\n${message}\n→ ${hint}`.replaceAll(shown, ''),
    );
  });
}

/** The same, places and codes alone. */
export function codesWith(changes: Changes): string[] {
  return problemsWith(changes).map((problem) => problem.split('\n', 1)[0] as string);
}

/** A change: puts one text in the place of another. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => text.replace(from, () => to);
}
