// Rules about the structure tree: which elements there are, and what may stand in what.
import {
  catalogOf,
  destinationPage,
  dictionaryAt,
  listAt,
  type PdfObjects,
  textAt,
  type Value,
} from './pdf-objects.ts';
import { type Rule, unless } from './rule.ts';
import { allElements, attributeOf, type Element, elementsOf, within } from './structure.ts';

const ROLES = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

/** What an element may hold, for those where it matters; and where it must stand. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};
const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TOCI: ['TOC'],
};

const ofRole = (file: PdfObjects, role: string): Element[] =>
  allElements(file).filter((element) => element.role === role);
const nameOf = (element: Element): string => `${element.role} ${element.reference}`;

function columnsIn(file: PdfObjects, row: Element): number {
  return row.kids.reduce((sum, cell) => sum + Number(attributeOf(file, cell, '/ColSpan') ?? 1), 0);
}

export const TAG_RULES: readonly Rule[] = [
  {
    id: 'marked',
    says: 'The document says that it is tagged.',
    faults: (file) => {
      const info = dictionaryAt(file, catalogOf(file)['/MarkInfo']);
      return unless(info['/Marked'] === true && info['/Suspects'] !== true, 'catalog');
    },
  },
  {
    id: 'one-document',
    says: 'Everything is in one element, the document.',
    faults: (file) =>
      unless(
        elementsOf(file)
          .map((element) => element.role)
          .join() === 'Document',
        'root',
      ),
  },
  {
    id: 'known-roles',
    says: 'Every element has a role of the standard.',
    faults: (file) =>
      allElements(file).flatMap((element) => unless(ROLES.has(element.role), nameOf(element))),
  },
  {
    id: 'parents-named',
    says: 'Every element names the one that holds it.',
    faults: (file) => {
      const root = String(catalogOf(file)['/StructTreeRoot']);
      return allElements(file).flatMap((element) =>
        unless(element.dictionary['/P'] === (element.parent?.reference ?? root), nameOf(element)),
      );
    },
  },
  {
    id: 'right-places',
    says: 'Parts of lists, tables and contents stand where they belong, and nothing else does.',
    faults: (file) =>
      allElements(file).flatMap((element) => [
        ...unless(
          element.kids.every((kid) => HOLDS[element.role]?.includes(kid.role) ?? true) &&
            (HOLDS[element.role] === undefined || element.content.length === 0),
          `${nameOf(element)} holds what it may not`,
        ),
        ...unless(
          STANDS_IN[element.role]?.includes(element.parent?.role ?? '') ?? true,
          `${nameOf(element)} stands in ${element.parent?.role}`,
        ),
      ]),
  },
  {
    id: 'heading-order',
    says: 'The first heading is of the first level, and none skips a level.',
    faults: (file) => {
      let level = 0;
      return allElements(file).flatMap((element) => {
        const own = /^H(\d)$/.exec(element.role)?.[1];
        if (own === undefined) return [];
        const isInOrder = Number(own) <= level + 1;
        level = Number(own);
        return unless(isInOrder, nameOf(element));
      });
    },
  },
  {
    id: 'header-scope',
    says: 'Every header cell says whether it heads a row or a column.',
    faults: (file) =>
      ofRole(file, 'TH').flatMap((cell) =>
        unless(
          ['/Column', '/Row', '/Both'].includes(String(attributeOf(file, cell, '/Scope'))),
          nameOf(cell),
        ),
      ),
  },
  {
    id: 'equal-rows',
    says: 'All rows of a table have the same number of cells.',
    faults: (file) =>
      ofRole(file, 'Table').flatMap((table) => {
        const rows = within(table.kids).filter(
          (element) => element.role === 'TR' && tableOf(element) === table,
        );
        const counts = new Set(rows.map((row) => columnsIn(file, row)));
        return unless(rows.length > 0 && counts.size === 1 && !counts.has(0), nameOf(table));
      }),
  },
  {
    id: 'caption-place',
    says: 'A caption is the first or the last part of what it names.',
    faults: (file) =>
      ofRole(file, 'Caption').flatMap((caption) => {
        const kids = caption.parent?.kids ?? [];
        return unless(kids[0] === caption || kids.at(-1) === caption, nameOf(caption));
      }),
  },
  {
    id: 'figure-alternative',
    says: 'Every figure has an alternative text and says where it stands.',
    faults: (file) =>
      ofRole(file, 'Figure').flatMap((figure) => {
        const box = attributeOf(file, figure, '/BBox');
        const isBox =
          Array.isArray(box) &&
          box.length === 4 &&
          Number(box[2]) > Number(box[0]) &&
          Number(box[3]) > Number(box[1]);
        return [
          ...unless(
            (textAt(file, figure.dictionary['/Alt']) ?? '').trim() !== '',
            `${nameOf(figure)} alternative`,
          ),
          ...unless(isBox, `${nameOf(figure)} place`),
        ];
      }),
  },
  {
    id: 'list-numbering',
    says: 'Every list says how it is numbered.',
    faults: (file) =>
      ofRole(file, 'L').flatMap((list) =>
        unless(attributeOf(file, list, '/ListNumbering') !== null, nameOf(list)),
      ),
  },
  {
    id: 'notes-named',
    says: 'Every note has an identifier of its own.',
    faults: (file) => {
      const seen = new Set<string>();
      return ofRole(file, 'Note').flatMap((note) => {
        const id = JSON.stringify(note.dictionary['/ID'] ?? '');
        const isOwn = id !== '""' && !seen.has(id);
        seen.add(id);
        return unless(isOwn, nameOf(note));
      });
    },
  },
  {
    id: 'notes-labelled',
    says: 'Every note begins with its label.',
    faults: (file) =>
      ofRole(file, 'Note').flatMap((note) =>
        unless(
          note.kids.filter((kid) => kid.role === 'Lbl').length === 1 && note.kids[0]?.role === 'Lbl',
          nameOf(note),
        ),
      ),
  },
  {
    id: 'calls-lead',
    says: 'Every call of a note leads to a page on which one begins, and every label that leads leads back to a call.',
    faults: (file) => {
      const notes = ofRole(file, 'Note');
      const calls = ofRole(file, 'Reference').filter(({ parent }) => parent?.role !== 'TOCI');
      const labels = notes.flatMap(({ kids }) =>
        kids.filter((kid) => kid.role === 'Lbl' && kid.kids.length > 0),
      );
      const linksIn = (element: Element): Element[] =>
        within([element]).filter(({ role }) => role === 'Link');
      const pagesOf = (elements: readonly Element[]): Set<Value> =>
        new Set(
          elements.flatMap((element) => within([element]).flatMap(({ content }) => content[0]?.page ?? [])),
        );
      const leads = (from: Element, to: ReadonlySet<Value>): boolean => {
        const [link, ...others] = linksIn(from);
        const name = link?.annotations.map((each) => dictionaryAt(file, each)['/Dest'])[0];
        return others.length === 0 && to.has(destinationPage(file, name));
      };
      const [begin, called] = [pagesOf(notes), pagesOf(calls)];
      return [
        ...calls.flatMap((call) => unless(leads(call, begin), nameOf(call))),
        ...labels.flatMap((label) => unless(leads(label, called), nameOf(label))),
      ];
    },
  },
  {
    id: 'references-link',
    says: 'Every entry of the contents holds a link.',
    faults: (file) =>
      ofRole(file, 'TOCI').flatMap((entry) =>
        unless(
          within(entry.kids).some((element) => element.role === 'Link'),
          nameOf(entry),
        ),
      ),
  },
  {
    id: 'attribute-owners',
    says: 'Every attribute says whose it is.',
    faults: (file) =>
      allElements(file).flatMap((element) =>
        listAt(file, element.dictionary['/A']).flatMap((attributes) =>
          unless(/^\/\w+$/.test(String(dictionaryAt(file, attributes)['/O'])), nameOf(element)),
        ),
      ),
  },
];

function tableOf(element: Element): Element | undefined {
  let at = element.parent;
  while (at !== undefined && at.role !== 'Table') at = at.parent;
  return at;
}
