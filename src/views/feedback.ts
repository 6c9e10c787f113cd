/** The forms in `.github/ISSUE_TEMPLATE` that readers are led to, each with the field that a link fills in. */
const forms = {
  wrongFact: { template: 'wrong-fact.yml', field: 'page' },
  nothingFound: { template: 'nothing-found.yml', field: 'query' },
} as const;

/**
 * A link that opens a form of the project's tracker.
 *
 * @param tracker where a new issue is opened, such as `https://host.example/catalog/issues/new`; without one there is
 * no link
 * @param value what the form is about: the address of a page, or a query
 * @throws where the tracker is no web address
 */
export function feedbackLink(tracker: string | undefined, form: keyof typeof forms, value = ''): string | undefined {
  if (!tracker) return undefined;
  if (!/^https?:\/\/\S+$/.test(tracker) || !URL.canParse(tracker))
    throw new Error(`FEEDBACK_URL is \`${tracker}\`. Set it to the web address where a new issue is opened.`);
  const { template, field } = forms[form];
  const url = new URL(tracker);
  url.searchParams.set('template', template);
  if (value) url.searchParams.set(field, value);
  return url.href;
}
