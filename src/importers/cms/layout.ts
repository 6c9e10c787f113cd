/** Where CMS keeps its data: the layout of the qpp-measures-data repository, and of the npm package of that name. */

export const cmsAddress = 'https://raw.githubusercontent.com/CMSgov/qpp-measures-data/master';

export function inventoryPath(year: number): string {
  return `measures/${year}/measures-data.json`;
}

export function mvpPath(year: number): string {
  return `mvp/${year}/mvp.json`;
}
