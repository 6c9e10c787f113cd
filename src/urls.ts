/** Every address of the site, in one place. All of them begin with the base path and end with a slash. */
const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** A root-relative path of the site (`/years/2026/`) → the same under the base path. */
export const urlTo = (path: string): string => base + path;

export const homeUrl = urlTo('/');
export const activitiesUrl = urlTo('/activities/');
export const subcategoriesUrl = urlTo('/subcategories/');
export const yearsUrl = urlTo('/years/');
export const mvpsUrl = urlTo('/mvps/');
export const searchUrl = urlTo('/search/');
export const aboutUrl = urlTo('/about/');
export const accessibilityUrl = urlTo('/accessibility/');

export const activityUrl = (activity: { slug: string }): string => urlTo(`/activities/${activity.slug}/`);
export const subcategoryUrl = (id: string): string => urlTo(`/subcategories/${id}/`);
export const yearUrl = (year: number): string => urlTo(`/years/${year}/`);
export const mvpUrl = (mvp: { slug: string }): string => urlTo(`/mvps/${mvp.slug}/`);
