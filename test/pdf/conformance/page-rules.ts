// Rules about pages: everything painted is tagged or an artifact, every link is named, every text can be read.
import { readContent } from './content-stream.ts';
import {
  dictionaryAt,
  having,
  listAt,
  once,
  type PdfObjects,
  pagesOf,
  streamAt,
  textAt,
} from './pdf-objects.ts';
import { type Rule, unless } from './rule.ts';
import { allElements, type Element, parentTree } from './structure.ts';

type Content = ReturnType<typeof readContent>;

/** What each page paints; a page's streams are read as one. */
const contents = once(
  (file: PdfObjects): Map<string, Content> =>
    new Map(
      pagesOf(file).map((page) => {
        const streams = listAt(file, dictionaryAt(file, page)['/Contents']);
        return [page, readContent(streams.map((each) => streamAt(file, each) ?? '').join('\n'))];
      }),
    ),
);
const contentOf = (file: PdfObjects, page: string): Content => contents(file).get(page) ?? readContent('');

const elementsByReference = once(
  (file: PdfObjects): Map<string, Element> =>
    new Map(allElements(file).map((element) => [element.reference, element])),
);

const onPages = (file: PdfObjects, faults: (page: string, number: number) => string[]): string[] =>
  pagesOf(file).flatMap((page, index) => faults(page, index + 1));

/** Codes to characters, as a font's ToUnicode map has them. */
function charactersOf(map: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, section = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of section.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>/g))
      characters.set(code.toLowerCase(), text);
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', , list, start] of section.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:\[([\s\S]*?)\]|<([0-9A-Fa-f]+)>)/g,
    )) {
      const texts =
        list === undefined
          ? [start ?? '']
          : [...list.matchAll(/<([0-9A-Fa-f\s]*)>/g)].map((each) => each[1] ?? '');
      texts.forEach((text, index) => {
        characters.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'), text);
      });
    }
  }
  return characters;
}

/** The content of a page under each number, as the page paints it. */
function numbersOn(file: PdfObjects, page: string): number[] {
  return contentOf(file, page).opened.flatMap(({ mark }) => (mark.mcid === undefined ? [] : [mark.mcid]));
}

export const PAGE_RULES: readonly Rule[] = [
  {
    id: 'content-tagged',
    says: 'Everything that is painted belongs to an element or is an artifact.',
    faults: (file) =>
      onPages(file, (page, number) =>
        contentOf(file, page).painted.flatMap(({ operator, marks }) =>
          unless(
            marks.some((mark) => mark.mcid !== undefined || mark.tag === '/Artifact'),
            `page ${number} ${operator}`,
          ),
        ),
      ),
  },
  {
    id: 'marks-nested',
    says: 'Marks are closed, and no content stands in other content or in an artifact.',
    faults: (file) =>
      onPages(file, (page, number) => {
        const { opened, unbalanced } = contentOf(file, page);
        const isOuter = (tag: string, mcid: number | undefined): boolean =>
          tag === '/Artifact' || mcid !== undefined;
        return [
          ...unless(unbalanced === 0, `page ${number} is not balanced`),
          ...opened.flatMap(({ mark, within: around }) =>
            unless(
              !isOuter(mark.tag, mark.mcid) || !around.some((outer) => isOuter(outer.tag, outer.mcid)),
              `page ${number} ${mark.tag}`,
            ),
          ),
        ];
      }),
  },
  {
    id: 'content-owned',
    says: 'Every numbered content is that of the element which the parent tree names.',
    faults: (file) => {
      const parents = parentTree(file);
      const elements = elementsByReference(file);
      return onPages(file, (page, number) => {
        const row = listAt(file, parents.get(Number(dictionaryAt(file, page)['/StructParents'])) ?? null);
        const numbers = numbersOn(file, page);
        return [
          ...unless(new Set(numbers).size === numbers.length, `page ${number} numbers twice`),
          ...numbers.flatMap((mcid) =>
            unless(
              elements
                .get(String(row[mcid]))
                ?.content.some((each) => each.page === page && each.mcid === mcid) === true,
              `page ${number} content ${mcid}`,
            ),
          ),
        ];
      });
    },
  },
  {
    id: 'elements-painted',
    says: 'Every content that an element or the parent tree names is on its page.',
    faults: (file) => {
      const parents = parentTree(file);
      const painted = new Map(pagesOf(file).map((page) => [page, new Set(numbersOn(file, page))]));
      return [
        ...allElements(file).flatMap((element) =>
          element.content.flatMap(({ page, mcid }) =>
            unless(
              painted.get(page)?.has(mcid) === true,
              `${element.role} ${element.reference} content ${mcid}`,
            ),
          ),
        ),
        ...onPages(file, (page, number) => {
          const row = listAt(file, parents.get(Number(dictionaryAt(file, page)['/StructParents'])) ?? null);
          return row.flatMap((owner, mcid) =>
            unless(owner === null || painted.get(page)?.has(mcid) === true, `page ${number} entry ${mcid}`),
          );
        }),
      ];
    },
  },
  {
    id: 'structure-keys',
    says: 'Pages and annotations have keys of their own in the parent tree.',
    faults: (file) => {
      const keys = [
        ...pagesOf(file).map((page) => dictionaryAt(file, page)['/StructParents']),
        ...having(file, '/Type', '/Annot').map(([, annotation]) => annotation['/StructParent']),
      ];
      const known = parentTree(file);
      return [
        ...unless(new Set(keys).size === keys.length, 'a key twice'),
        ...keys.flatMap((key) => unless(typeof key === 'number' && known.has(key), `key ${key}`)),
      ];
    },
  },
  {
    id: 'tab-order',
    says: 'One goes from link to link in the order of the structure.',
    faults: (file) =>
      onPages(file, (page, number) => unless(dictionaryAt(file, page)['/Tabs'] === '/S', `page ${number}`)),
  },
  {
    id: 'link-contents',
    says: 'Every link says in words where it leads.',
    faults: (file) =>
      having(file, '/Subtype', '/Link').flatMap(([name, link]) =>
        unless((textAt(file, link['/Contents']) ?? '').trim() !== '', name),
      ),
  },
  {
    id: 'link-tagged',
    says: 'Every link stands in an element of its own kind, which names it.',
    faults: (file) => {
      const parents = parentTree(file);
      const elements = elementsByReference(file);
      return having(file, '/Subtype', '/Link').flatMap(([name, link]) => {
        const owner = elements.get(String(parents.get(Number(link['/StructParent'])) ?? ''));
        return unless(owner?.role === 'Link' && owner.annotations.includes(name), name);
      });
    },
  },
  {
    id: 'annotations-printed',
    says: 'Every annotation is printed, and none is hidden.',
    faults: (file) =>
      having(file, '/Type', '/Annot').flatMap(([name, annotation]) => unless(annotation['/F'] === 4, name)),
  },
  {
    id: 'text-readable',
    says: 'Every code that is shown stands for characters.',
    faults: (file) => {
      const maps = new Map<string, Map<string, string>>();
      return onPages(file, (page, number) => {
        const fonts = dictionaryAt(file, dictionaryAt(file, dictionaryAt(file, page)['/Resources'])['/Font']);
        return contentOf(file, page).painted.flatMap(({ font, codes }) => {
          if (font === undefined) return [];
          const reference = String(fonts[font]);
          const map =
            maps.get(reference) ??
            charactersOf(streamAt(file, dictionaryAt(file, reference)['/ToUnicode']) ?? '');
          maps.set(reference, map);
          if (map.size === 0) return [];
          return (codes.match(/.{4}/g) ?? []).flatMap((code) => {
            const text = map.get(code.toLowerCase()) ?? '';
            return unless(!/^(?:0000|feff|fffe)?$/i.test(text), `page ${number} ${font} ${code}`);
          });
        });
      });
    },
  },
  {
    id: 'fonts-named',
    says: 'Every font that a page uses is among its resources.',
    faults: (file) =>
      onPages(file, (page, number) => {
        const fonts = dictionaryAt(file, dictionaryAt(file, dictionaryAt(file, page)['/Resources'])['/Font']);
        const used = new Set(
          contentOf(file, page).painted.flatMap(({ font }) => (font === undefined ? [] : [font])),
        );
        return [...used].flatMap((font) =>
          unless(dictionaryAt(file, fonts[font])['/Type'] === '/Font', `page ${number} ${font}`),
        );
      }),
  },
];
