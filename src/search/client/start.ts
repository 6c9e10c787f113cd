/**
 * Runs on every page: wires up the search field, and loads the search itself only when somebody reaches for it,
 * by focus, by `/` or by Ctrl+K.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector('input');

if (form && field) {
  const load = () => import('./combobox.ts').then(({ startSearch }) => startSearch(form, field));
  field.addEventListener('focus', load, { once: true });
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
