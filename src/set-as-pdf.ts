// A composed document as PDF: on the paper that was asked for, with the data that it was made from attached.
import { figureOf } from './brand.ts';
import type { CompileOptions } from './compile.ts';
import type { ComposedDocument } from './document/composed-document.ts';
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
  { asOf, assets, paper = 'A4', brand, protection, onPage }: CompileOptions,
): Promise<TypesetDocument> {
  const { typeset } = await import('./pdf/typeset.ts');
  return typeset(document.markdown, {
    language: document.language,
    title: document.title,
    author: textIn(document.language, plan.organization.name),
    fonts: assets.fonts,
    paper,
    orientation: document.orientation,
    header: { left: document.headerLeft, right: document.headerRight },
    footer: { left: document.footerLeft },
    ...(document.contents && { contents: document.contents }),
    hasPageReferences: true,
    ...(protection && { protection }),
    ...(onPage && { onPage: (page, pageCount) => onPage({ name: document.name, page, pageCount }) }),
    hasCover: document.hasCover,
    accentColor: brand?.accentColor ?? OWN_ACCENT,
    ...(brand?.logo && {
      logo: {
        figure: figureOf(brand.logo.content),
        alt: textIn(document.language, plan.organization.name),
      },
    }),
    date: new Date(`${asOf}T00:00:00Z`),
    figures: new Map([...document.figures].map(([file, svg]) => [file, { svg }])),
    contentHash,
    ...(document.watermark !== undefined && { watermark: document.watermark }),
    attachments: [
      {
        name: 'plan.json',
        description: 'The data from which this document was made',
        mimeType: 'application/json',
        relationship: 'Source',
        bytes: new TextEncoder().encode(data),
      },
    ],
  });
}
