// What stands on every page: title, version, mark, day and hash, as plain text of one line.
import { textIn } from '../plan/words.ts';
import { trusted } from '../words/markdown.ts';
import type { Context } from './chapter.ts';

interface RunningLines {
  readonly title: string;
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly footerLeft: string;
  readonly watermark: string | undefined;
}

/** Blanks, line ends and control characters become one space. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Of a document of the plan; of a checklist where `textOf`, the day of the rule's text, is given. */
export function runningLines(
  { plan, language, m, analysed, contentHash, houseName }: Context,
  title: string,
  textOf?: string,
): RunningLines {
  const organization = textIn(language, houseName);
  const { classification, status, version } = plan.plan;
  const name =
    textOf === undefined
      ? [...(title.includes(organization) ? [] : [organization]), `${title} ${version}`]
      : [organization, `${title} (${textOf})`];
  const marks = [
    ...(status === 'draft' ? [m.cover.draft as string] : []),
    ...(classification === undefined ? [] : [textIn(language, classification)]),
  ];
  return {
    title: oneLine(title),
    headerLeft: oneLine(name.join(' · ')),
    headerRight: oneLine(marks.join(' · ')),
    footerLeft: oneLine(`${m.asOf(trusted(analysed.asOf))} · ${m.hash(trusted(contentHash))}`),
    watermark: status === 'draft' ? m.cover.watermark : undefined,
  };
}
