import { expect, test } from 'vitest';
import { problemsWith, swap } from '../../check/content-fixture.ts';

const file = 'activities/IA_BE_2.md';

test.each([
  ['a misspelt key', 'weighting: none', 'weigthing: none'],
  ['a key like no other', 'draft: true', 'draft: true\nfavourite: yes'],
  ['a misspelt key further down', 'years: 2025-2027', 'yeers: 2025-2027'],
  ['a missing key', 'title: Use of QCDR\n', ''],
  ['a missing key further down', 'draft: true', 'draft: true\nresources:\n  - title: CMS'],
  ['a value unknown', 'weighting: none', 'weighting: hihg'],
  ['a value unknown and like no other', 'weighting: none', 'weighting: urgent'],
  ['a value of which there is one', 'draft: true', 'draft: false'],
  ['a text for a list', 'draft: true', 'draft: true\naliases: QCDR'],
  ['a list for a text', 'title: Use of QCDR', 'title: [Use, of]'],
  ['a number for a text', 'title: Use of QCDR', 'title: 2026'],
  ['a text for keys', 'draft: true', 'draft: true\nperiod: 60 days'],
  ['keys for a list', '  - years: 2025-2027', '  years: 2025-2027'],
  ['a text for a number', 'draft: true', "draft: true\ntextChanges:\n  - year: '2026'\n    kind: wording"],
  ['no value', 'title: Use of QCDR', 'title:'],
  ['an empty text', 'title: Use of QCDR', "title: ''"],
  ['two lines', 'title: Use of QCDR', 'title: |\n  Use\n  of QCDR'],
  ['an empty list', 'history:\n  - years: 2025-2027', 'history: []'],
  ['no id', 'id: IA_BE_2', 'id: BE_2'],
  ['no range', 'years: 2025-2027', 'years: 2027-2025'],
  ['a list for a range', 'years: 2025-2027', 'years: [2025, 2027]'],
  ['a year before the first', 'years: 2025-2027', 'years: 2025-2027\ntextChanges:\n  - year: 2016\n    kind: wording'],
  ['a year with a fraction', 'years: 2025-2027', 'years: 2025-2027\ntextChanges:\n  - year: 2026.5\n    kind: wording'],
  ['an address without scheme', 'draft: true', 'draft: true\nresources:\n  - title: CMS\n    url: www.cms.gov'],
  ['a dangerous address', 'draft: true', 'draft: true\nresources:\n  - title: CMS\n    url: javascript:alert(1)'],
  ['a key of JavaScript', 'draft: true', 'draft: true\n__proto__: x\nconstructor: y'],
])('%s', (_, from, to) => {
  expect(problemsWith({ [file]: swap(from, to) }).join('\n\n')).toMatchSnapshot();
});
