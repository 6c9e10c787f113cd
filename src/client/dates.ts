/** Says beside each last day that has passed that it has, and offers the calendar at the address of this host. */
for (const time of document.querySelectorAll<HTMLElement>('time[data-ends]')) {
  const { ends = '', then } = time.dataset;
  if (!(Date.now() > Date.parse(ends))) continue;
  const said = document.createElement('strong');
  said.className = 'passed';
  said.textContent = ' (this day has passed)';
  time.after(said);
  if (!then) continue;
  const link = document.createElement('a');
  link.href = then;
  link.textContent = 'what still counts';
  said.replaceChildren(' (this day has passed: ', link, ')');
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-subscribe]')) {
  const { host, pathname, protocol } = new URL(link.href);
  if (protocol !== 'webcal:') link.href = `webcal://${host}${pathname}`;
  link.hidden = false;
}
