import type { DocumentComponent } from '../domain/document.ts';
import ActivityList from './ActivityList.astro';
import Count from './Count.astro';
import Dates from './Dates.astro';
import Fact from './Fact.astro';
import Glossary from './Glossary.astro';
import Link from './Link.astro';
import Questions from './Questions.astro';
import Sources from './Sources.astro';
import Table from './Table.astro';
import TaskMark from './TaskMark.astro';
import Term from './Term.astro';

/** The components that MDX documents may use, and what stands in for plain Markdown in them. */
export const documentParts = {
  a: Link,
  input: TaskMark,
  table: Table,
  ActivityList,
  Count,
  Dates,
  Fact,
  Glossary,
  Questions,
  Sources,
  Term,
} satisfies Record<'a' | 'input' | 'table' | DocumentComponent, unknown>;
