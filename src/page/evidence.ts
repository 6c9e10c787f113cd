import type { Documentation } from '../domain/activity.ts';
import type { Activity } from '../domain/catalog.ts';
import { type Block, paragraph, smallPrint, text } from './block.ts';
import { type Phrase, sentences, strong } from './phrasing.ts';

/** What to keep as evidence, and where the list comes from; or that there is none yet. */
export function evidence({ entry, rescopedIn }: Activity, further?: Phrase): Block[] {
  const documentation = entry.frontmatter.supportingDocumentation;
  if (!documentation)
    return [
      paragraph(
        'We have no list of evidence for this activity yet. Keep dated records that show what you did, when and by whom.',
      ),
    ];
  const { basedOn, intro, items, note } = documentation;
  const olderSince = rescopedIn.filter((year) => year > basedOn).at(-1);
  const older = `CMS rewrote the activity in ${olderSince}; these criteria are of ${basedOn} and may no longer fit.`;
  return [
    ...(olderSince ? [paragraph(sentences([strong('Older criteria.')], older))] : []),
    ...(intro ? [text(intro)] : []),
    paragraph(leadOf(documentation)),
    { kind: 'records', items },
    ...(note ? [text(note)] : []),
    smallPrint(sentences(originOf(documentation), further && [further])),
  ];
}

function leadOf({ join, items }: Documentation): string {
  if (items.length === 1) return 'Keep this record:';
  switch (join) {
    case 'all of':
      return 'Keep all of these:';
    case 'one of':
      return 'Keep at least one of these:';
    case 'not stated':
      return 'The source does not say whether one is enough, so keep all of these if you can:';
    default:
      return join satisfies never;
  }
}

function originOf({ basis, basedOn }: Documentation): string {
  return basis === 'criteria'
    ? `After CMS’s data validation criteria of ${basedOn}, as other sites report them. We have not seen CMS’s own file.`
    : `We found no CMS criteria for this activity. This list is ours: it follows from what the activity asked in ${basedOn}.`;
}
