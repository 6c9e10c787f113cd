import type { CheckReport } from '../check.ts';
import { closingLine } from './text.ts';

/** For GitHub Actions: workflow commands, which GitHub shows at the lines of a pull request. */
export function githubReport(report: CheckReport): string {
  const annotations = report.problems.map(({ file, line, column, code, message, hint }) => {
    const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
    return `::error ${place}::${data(`${message}\n${hint}`)}`;
  });
  return [...annotations, closingLine(report)].join('\n');
}

/** What GitHub’s own toolkit escapes in the text of a command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
