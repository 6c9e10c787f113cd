/**
 * Runs on every page: wires up the search field, and loads the search itself only when somebody reaches for it,
 * by focus, by `/` or by Ctrl+K. The page of results loads it at once when its address asks something.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector('input');

if (form && field) {
  let loading = false;
  const load = () => {
    if (loading) return;
    loading = true;
    start(form, field).catch(() => {
      loading = false;
      const note = form.parentElement?.querySelector('[role=status]');
      if (note) note.textContent = 'Search could not be loaded. Reload the page.';
    });
  };
  field.addEventListener('focus', load);
  if (document.activeElement === field || document.querySelector('#results')) load();
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!slash && !ctrlK) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

async function start(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  // Both at once: the list does not wait for the code.
  const list = fetch(form.dataset['list'] ?? '');
  list.catch(() => {});
  const { startSearch } = await import('./combobox.ts');
  await startSearch(form, field, list);
}
