import type { ActivityFile } from './activity.ts';
import type { GlossaryFile } from './glossary.ts';
import type { LineageFile } from './lineage.ts';
import type { MvpYearFile } from './mvp.ts';
import type { PerformanceYearFile } from './performance-year.ts';
import type { QuestionsFile } from './question.ts';
import type { RedirectsFile } from './redirect.ts';
import type { SourcesFile } from './source.ts';
import type { SubcategoryFile } from './subcategory.ts';

/** A file of frontmatter and Markdown, such as that of an activity. */
export interface Entry<Facts> {
  readonly frontmatter: Facts;
  /** Markdown; empty where the file has frontmatter only. */
  readonly body: string;
}

/** Everything under `content/` that the catalog is made from, each file already checked by its schema. */
export interface Content {
  readonly activities: readonly Entry<ActivityFile>[];
  readonly subcategories: readonly Entry<SubcategoryFile>[];
  readonly years: readonly Entry<PerformanceYearFile>[];
  readonly mvps: readonly MvpYearFile[];
  readonly lineage: LineageFile;
  readonly glossary: GlossaryFile;
  readonly sources: SourcesFile;
  /** Content may do without these two. */
  readonly questions?: QuestionsFile | undefined;
  readonly redirects?: RedirectsFile | undefined;
}
