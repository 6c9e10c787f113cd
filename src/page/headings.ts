import type { ActivityAnchor, PinnedAnchor } from '../domain/addresses.ts';

/** How the sections of a page are headed: of what was, in the past tense. */
export function headingsOf(past: boolean) {
  return {
    'what-to-do': past ? 'What you had to do' : 'What to do',
    'supporting-documentation': past ? 'What to have kept' : 'What to keep',
    'where-it-counts': past ? 'Where it counted' : 'Where it counts',
    history: 'History',
    lineage: 'Related ids',
    resources: 'Resources',
    differences: 'What differs from today',
    sources: 'Sources',
  } as const satisfies Partial<Record<ActivityAnchor | PinnedAnchor, string>>;
}
