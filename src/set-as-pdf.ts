// A composed document as PDF: on the paper that was asked for, with the data that it was made from and shows attached.
import { type Brand, figureOf } from './brand.ts';
import type { CompileOptions } from './compile-options.ts';
import type { ComposedDocument } from './document/composed-document.ts';
import { assessmentData } from './exports/assessment-data.ts';
import type { Attachment } from './pdf/pdf-file.ts';
import type { TypesetDocument } from './pdf/typeset.ts';
import type { Plan } from './plan/plan.generated.ts';
import { textIn } from './plan/words.ts';

/** What the documents of a compilation share. */
export interface PlanData {
  readonly plan: Plan;
  /** The plan's files as one JSON text. */
  readonly data: string;
  readonly contentHash: string;
}

/** Of documents without a brand. */
const OWN_ACCENT = '#0b4f6c';

export async function setAsPdf(
  document: ComposedDocument,
  { plan, data, contentHash }: PlanData,
  { asOf, assets, paper, brand, protection, onPage }: CompileOptions,
): Promise<TypesetDocument> {
  const { typeset } = await import('./pdf/typeset.ts');
  return typeset(document.markdown, {
    language: document.language,
    title: document.title,
    author: textIn(document.language, plan.organization.name),
    fonts: { ...assets.fonts, ...(brand?.typeface && { own: contentsOf(brand.typeface) }) },
    paper: paper ?? brand?.paper ?? 'A4',
    orientation: document.orientation,
    header: { left: document.headerLeft, right: document.headerRight },
    footer: { left: document.footerLeft },
    ...(document.contents && { contents: document.contents }),
    ...(document.lists && { lists: document.lists }),
    hasPageReferences: true,
    ...(protection && { protection }),
    ...(onPage && { onPage: (page, pageCount) => onPage({ name: document.name, page, pageCount }) }),
    hasCover: document.hasCover,
    accentColor: brand?.accentColor ?? OWN_ACCENT,
    ...(brand?.logo && {
      logo: {
        figure: figureOf(brand.logo.content),
        alt: textIn(document.language, brand.name ?? plan.organization.name),
      },
    }),
    date: new Date(`${asOf}T00:00:00Z`),
    figures: new Map([...document.figures].map(([file, svg]) => [file, { svg }])),
    contentHash,
    ...(document.watermark !== undefined && { watermark: document.watermark }),
    attachments: attached(document, plan, data),
  });
}

const contentsOf = ({ regular, bold }: NonNullable<Brand['typeface']>) => ({
  regular: regular.content,
  bold: bold.content,
});

/** The plan, and as far as the document has them, rule books' answers and what its pictures show; pointers lead into the plan. */
function attached({ assessments, drawings }: ComposedDocument, plan: Plan, data: string): Attachment[] {
  const json = (
    name: string,
    description: string,
    relationship: Attachment['relationship'],
    text: string,
  ): Attachment => ({
    name,
    description,
    mimeType: 'application/json',
    relationship,
    bytes: new TextEncoder().encode(text),
  });
  const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const results = assessments.map((assessment) => {
    const { id } = assessment.regime;
    const answers = written(assessmentData(assessment, plan.plan.id));
    return json(`checklist-${id}.json`, `How the plan answers ${id}`, 'Data', answers);
  });
  const shown = written({ formatVersion: 1, figures: drawings });
  return [
    json('plan.json', 'The data from which this document was made', 'Source', data),
    ...results,
    ...(drawings.length > 0
      ? [json('figures.json', 'What the figures show; times in seconds', 'Data', shown)]
      : []),
  ];
}
