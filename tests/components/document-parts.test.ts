import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentComponents } from '../../src/domain/document.ts';

it('the components that the check lets through are those that documents are given', () => {
  const source = readFileSync('src/components/document-parts.ts', 'utf8');
  const given =
    /documentParts = \{([^}]*)\}/
      .exec(source)?.[1]
      ?.split(',')
      .map((part) => part.trim()) ?? [];
  expect(given.filter((part) => /^[A-Z]/.test(part))).toEqual(documentComponents);
});
