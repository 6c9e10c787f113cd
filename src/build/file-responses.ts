/** The answers of endpoints that are not JSON. A static host names the type by the file's ending; the dev server by these. */
const answer = (type: string) => (text: string) =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });

export const csvFile = answer('text/csv');
export const atomFile = answer('application/atom+xml');
export const calendarFile = answer('text/calendar');
export const xmlFile = answer('application/xml');
export const markdownFile = answer('text/markdown');
export const textFile = answer('text/plain');
