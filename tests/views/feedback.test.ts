import { describe, expect, it } from 'vitest';
import { feedbackLink } from '../../src/views/feedback.ts';

describe('feedbackLink', () => {
  it('opens the form, with the page in it', () => {
    expect(feedbackLink('https://host.example/issues/new', 'wrongFact', 'https://ia.example/years/2026/')).toBe(
      'https://host.example/issues/new?template=wrong-fact.yml&page=https%3A%2F%2Fia.example%2Fyears%2F2026%2F',
    );
  });

  it('keeps what the address of the tracker has', () => {
    expect(feedbackLink('https://host.example/new?labels=facts', 'nothingFound')).toBe(
      'https://host.example/new?labels=facts&template=nothing-found.yml',
    );
  });

  it.each([undefined, ''])('is none where the tracker is %j', (tracker) => {
    expect(feedbackLink(tracker, 'wrongFact', '/')).toBeUndefined();
  });

  it.each(['host.example/issues', 'javascript:alert(1)', 'https://', 'https://a b'])('refuses %s', (tracker) => {
    expect(() => feedbackLink(tracker, 'wrongFact', '/')).toThrow('FEEDBACK_URL');
  });
});
