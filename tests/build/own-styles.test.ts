import { expect, it } from 'vitest';
import { withOwnStyles } from '../../src/build/own-styles.ts';

const page = (css: string) => `<style>${css}</style><p data-astro-cid-aa1>Hello</p>`;

it('a page keeps its own styles and those of all, and loses those of what it does not show', () => {
  const own = 'p[data-astro-cid-aa1]{color:red}@media print{p[data-astro-cid-aa1] b{margin:0}}';
  const all = ':root{--a:1}@media print{a{color:inherit}}';
  const other =
    '.y[data-astro-cid-bb2]{margin:0}@layer components{.x[data-astro-cid-bb2]:before,li[data-astro-cid-bb2]{content:"} {"}}';
  const inside = '@media print{@media (width>=1rem){p[data-astro-cid-bb2]{margin:0}}}';
  expect(withOwnStyles(page(`@layer tokens, base;${all}${other}${own}${inside}`))).toBe(
    page(`@layer tokens, base;${all}${own}`),
  );
});
