/** Below an answer of the page of results that is empty: the link that tells the project, with the query in it. */
const results = document.querySelector<HTMLElement>('#results');
const note = document.querySelector<HTMLElement>('[data-nothing-found]');
const link = note?.querySelector('a');

if (results && note && link)
  new MutationObserver(() => {
    const query = results.dataset['settled'] ?? '';
    const found = results.querySelector('.hits li, .hits ~ div li');
    note.hidden = query.trim() === '' || found !== null;
    const url = new URL(link.href);
    url.searchParams.set('query', query);
    link.href = url.href;
  }).observe(results, { attributes: true, attributeFilter: ['data-settled'] });
