/** How an item of a task list shows whether it is done: a sign, and what screen readers say for it. */
export function taskMark(done: boolean): { readonly sign: string; readonly label: string } {
  return done ? { sign: '☑', label: 'Done' } : { sign: '☐', label: 'To do' };
}
