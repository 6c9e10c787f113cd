import type { ConfigData } from 'html-validate';

/**
 * What html-validate checks on built pages: all that the HTML standard demands, with nothing switched off. The sets of
 * rules about style and accessibility stay out: pages are minified, and axe looks at them in a browser.
 */
export const htmlRules: ConfigData = {
  extends: ['html-validate:standard'],
  rules: {
    // The Content-Security-Policy refuses inline styles, so one would be lost without a word.
    'no-inline-style': 'error',
  },
};
