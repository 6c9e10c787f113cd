/** Says beside each last day that has passed that it has, and offers the calendar at the address of this host. */
for (const time of document.querySelectorAll<HTMLElement>('time[data-ends]')) {
  const { ends = '' } = time.dataset;
  if (!(Date.now() > Date.parse(ends))) continue;
  const said = document.createElement('strong');
  said.className = 'passed';
  said.textContent = ' (this day has passed)';
  time.after(said);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-subscribe]')) {
  if (!link.href.startsWith('webcal:')) link.href = `webcal://${new URL(link.href).host}${new URL(link.href).pathname}`;
  link.hidden = false;
}
