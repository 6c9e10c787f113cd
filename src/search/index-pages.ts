import type { Activity, Catalog } from '../domain/catalog.ts';

/** A page as Pagefind is given it: made for the index alone, never served. */
export interface IndexPage {
  /** Root-relative, without the base path. */
  readonly url: string;
  readonly content: string;
}

/** What is indexed for each activity: id, every title since 2017, our words, subcategory and MVPs. */
export function indexPages(catalog: Catalog): IndexPage[] {
  return catalog.activities.map((activity) => ({
    url: `/activities/${activity.slug}/`,
    content: activityHtml(activity, catalog),
  }));
}

function activityHtml(activity: Activity, catalog: Catalog): string {
  const { facts, body } = activity.words;
  const titles = new Set([...activity.years.values()].map(({ title }) => title));
  titles.delete(activity.title);
  const documentation = facts.supportingDocumentation?.items.flatMap(({ title, text }) => [title, text]) ?? [];
  const mvpTitles = new Set([...activity.mvps.values()].flat().map((id) => `${id} ${catalog.mvp(id)?.title}`));
  const subcategory = activity.subcategory && catalog.subcategory(activity.subcategory);
  const words = [facts.summary, facts.description, ...documentation, body].filter(Boolean).join('\n');
  return `<html lang="en"><body>
<h1 data-pagefind-weight="10">${escapeHtml(`${activity.id} ${activity.title}`)}</h1>
<p data-pagefind-weight="6">${escapeHtml([...titles].join('. '))}</p>
<p data-pagefind-weight="5">${escapeHtml((facts.aliases ?? []).join(', '))}</p>
<p data-pagefind-weight="2">${escapeHtml(subcategory ? subcategory.name : '')}</p>
<div>${escapeHtml(words)}</div>
<p data-pagefind-weight="0.2">${escapeHtml([...mvpTitles].join('. '))}</p>
<span data-pagefind-meta="id">${activity.id}</span>
<span data-pagefind-meta="title">${escapeHtml(activity.title)}</span>
<span data-pagefind-meta="status">${activity.status}</span>
<span data-pagefind-filter="status">${activity.status}</span>
</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
