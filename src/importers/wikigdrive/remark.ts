/**
 * One line of the report on a page.
 * note: what the importer took for what. warning: someone should look. error: why the page is not imported.
 */
export interface Remark {
  /** Line of the page's file, from 1. */
  readonly line: number;
  readonly level: 'note' | 'warning' | 'error';
  readonly message: string;
}

export function noteAt(line: number, message: string): Remark {
  return { line, level: 'note', message };
}

export function warningAt(line: number, message: string): Remark {
  return { line, level: 'warning', message };
}

export function errorAt(line: number, message: string): Remark {
  return { line, level: 'error', message };
}

/** Text as a remark shows it: on one line, between quotation marks. */
export function quote(text: string): string {
  return `“${text.replace(/\s+/g, ' ').trim()}”`;
}
