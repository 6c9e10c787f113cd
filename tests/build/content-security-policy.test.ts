import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/build/content-security-policy.ts';

const policyOf = (html: string) => /content="([^"]*)"/.exec(withPolicy(html))?.[1];

describe('the policy of a page', () => {
  it('allows nothing on a page with nothing', () => {
    expect(policyOf('<meta charset="utf-8"><p>Hello</p>')).toBe(
      "default-src 'none'; style-src 'none'; img-src 'self'; form-action 'self'; base-uri 'none'",
    );
  });

  it('allows exactly the inline styles and scripts that are there', () => {
    const policy = policyOf('<meta charset="utf-8"><style>a{}</style><script type=module>1</script>');
    expect(policy).toContain("style-src 'sha256-");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+';/);
    expect(policy).not.toContain('unsafe-inline');
  });

  it('takes data for no script', () => {
    expect(policyOf('<meta charset="utf-8"><script type="application/json">{}</script>')).not.toContain('script-src');
  });

  it('stands before all that it governs', () => {
    expect(withPolicy('<head><meta charset="utf-8"><style>a{}</style></head>')).toMatch(
      /^<head><meta charset="utf-8"><meta http-equiv/,
    );
  });
});
