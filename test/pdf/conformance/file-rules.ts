// Rules about the file as a whole: its ends, metadata, colours, attachments, actions.
import { parseXml } from '../../../src/pdf/xml.ts';
import {
  asDictionary,
  catalogOf,
  dictionaryAt,
  having,
  listAt,
  type PdfObjects,
  resolve,
  streamAt,
  textAt,
} from './pdf-objects.ts';
import { type Rule, unless } from './rule.ts';

/** The metadata as text, without the processing instructions around it. */
function packet(file: PdfObjects): string {
  const stream = streamAt(file, catalogOf(file)['/Metadata']) ?? '';
  return Buffer.from(stream, 'latin1')
    .toString('utf8')
    .replace(/<\?xpacket[^?]*\?>/g, '')
    .trim();
}

function isXml(text: string): boolean {
  try {
    parseXml(text, { nodes: 10_000, depth: 50 });
    return true;
  } catch {
    return false;
  }
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The text of all elements of a name in the metadata. */
const said = (file: PdfObjects, name: string): string[] =>
  [...packet(file).matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map((match) =>
    (match[1] ?? '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(\w+);/g, (_, entity: string) => NAMED[entity] ?? '')
      .trim(),
  );

/** An action that leads somewhere, and nothing more. */
const HARMLESS = new Set(['/URI', '/GoTo']);
const IMAGE_SPACES = new Set(['/DeviceRGB', '/DeviceGray']);

export const FILE_RULES: readonly Rule[] = [
  {
    id: 'file-ends',
    says: 'The file begins with its version and a binary mark, and ends with %%EOF.',
    faults: ({ bytes }) => {
      const head = Buffer.from(bytes.slice(0, 15));
      return [
        ...unless(
          /^%PDF-1\.7\n%/.test(head.toString('latin1')) && head.slice(10, 14).every((byte) => byte > 127),
          'head',
        ),
        ...unless(/%%EOF\s?$/.test(Buffer.from(bytes.slice(-8)).toString('latin1')), 'end'),
      ];
    },
  },
  {
    id: 'file-id',
    says: 'The trailer has an identifier.',
    faults: (file) => unless(listAt(file, file.trailer['/ID']).length === 2, 'trailer'),
  },
  {
    id: 'not-encrypted',
    says: 'The file is not encrypted.',
    faults: (file) => unless(file.trailer['/Encrypt'] === undefined, 'trailer'),
  },
  {
    id: 'metadata-xml',
    says: 'The metadata is well-formed XML.',
    faults: (file) => unless(isXml(packet(file)), 'catalog'),
  },
  {
    id: 'metadata-plain',
    says: 'The metadata can be read in the file as it is, by programs that know nothing of PDF.',
    faults: ({ bytes }) => unless(Buffer.from(bytes).includes('<?xpacket begin='), 'file'),
  },
  {
    id: 'metadata-pdfa',
    says: 'The metadata says PDF/A-3a.',
    faults: (file) =>
      unless(
        said(file, 'pdfaid:part').join() === '3' && said(file, 'pdfaid:conformance').join() === 'A',
        'pdfaid',
      ),
  },
  {
    id: 'metadata-pdfua',
    says: 'The metadata says PDF/UA-1.',
    faults: (file) => unless(said(file, 'pdfuaid:part').join() === '1', 'pdfuaid'),
  },
  {
    id: 'metadata-schema',
    says: 'Each schema of metadata that PDF/A does not know is described.',
    faults: (file) => {
      const described = new Set(said(file, 'pdfaSchema:prefix'));
      const properties = new Set(said(file, 'pdfaProperty:name'));
      const own = [...packet(file).matchAll(/<((?:pdfuaid|holdfast):\w+)/g)];
      return own.flatMap(([, name = '']) => {
        const [prefix = '', property = ''] = name.split(':');
        return unless(described.has(prefix) && properties.has(property), name);
      });
    },
  },
  {
    id: 'metadata-agrees',
    says: 'Metadata and document information say the same title, author and dates.',
    faults: (file) => {
      const info = dictionaryAt(file, file.trailer['/Info']);
      const date = (textAt(file, info['/CreationDate']) ?? '').replace(
        /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z.*$/,
        '$1-$2-$3T$4:$5:$6Z',
      );
      return [
        ...unless(
          (said(file, 'dc:title')[0] ?? '') !== '' &&
            said(file, 'dc:title')[0] === textAt(file, info['/Title'])?.trim(),
          'title',
        ),
        ...unless(said(file, 'dc:creator')[0] === textAt(file, info['/Author'])?.trim(), 'author'),
        ...unless(said(file, 'xmp:CreateDate')[0] === date, 'date'),
      ];
    },
  },
  {
    id: 'output-intent',
    says: 'There is one output intent, with an RGB profile.',
    faults: (file) => {
      const intents = listAt(file, catalogOf(file)['/OutputIntents']).map((intent) =>
        dictionaryAt(file, intent),
      );
      const [intent] = intents;
      const profile = intent?.['/DestOutputProfile'];
      const isWhole =
        intents.length === 1 &&
        intent?.['/S'] === '/GTS_PDFA1' &&
        dictionaryAt(file, profile)['/N'] === 3 &&
        streamAt(file, profile)?.slice(36, 40) === 'acsp' &&
        streamAt(file, profile)?.slice(16, 20) === 'RGB ';
      return unless(isWhole, 'catalog');
    },
  },
  {
    id: 'language',
    says: 'The document has a language, and every other language named is well formed.',
    faults: (file) => {
      const isTag = (value: unknown): boolean =>
        /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(String(value).replace(/^u:/, ''));
      return [
        ...unless(isTag(catalogOf(file)['/Lang']), 'catalog'),
        ...having(file, '/Type', '/StructElem').flatMap(([name, element]) =>
          unless(element['/Lang'] === undefined || isTag(element['/Lang']), name),
        ),
      ];
    },
  },
  {
    id: 'title-shown',
    says: 'A viewer shows the title, not the name of the file.',
    faults: (file) =>
      unless(
        dictionaryAt(file, catalogOf(file)['/ViewerPreferences'])['/DisplayDocTitle'] === true,
        'catalog',
      ),
  },
  {
    id: 'attachments',
    says: 'Every attachment has names, a description, a type, a date and a relationship, and belongs to the document.',
    faults: (file) => {
      const belonging = new Set(listAt(file, catalogOf(file)['/AF']));
      return having(file, '/Type', '/Filespec').flatMap(([name, spec]) => {
        const embedded = dictionaryAt(file, dictionaryAt(file, spec['/EF'])['/F']);
        const relationships = ['/Source', '/Data', '/Alternative', '/Supplement', '/Unspecified'];
        return [
          ...unless(relationships.includes(String(spec['/AFRelationship'])), `${name} relationship`),
          ...unless(
            textAt(file, spec['/F']) !== undefined && textAt(file, spec['/UF']) !== undefined,
            `${name} name`,
          ),
          ...unless(textAt(file, spec['/Desc']) !== undefined, `${name} description`),
          ...unless(/^\/\w+\/\w/.test(String(embedded['/Subtype']).replaceAll('#2F', '/')), `${name} type`),
          ...unless(dictionaryAt(file, embedded['/Params'])['/ModDate'] !== undefined, `${name} date`),
          ...unless(belonging.has(name), `${name} is not the document's`),
        ];
      });
    },
  },
  {
    id: 'no-actions',
    says: 'Nothing in the file acts but links.',
    faults: (file) => [
      ...unless(
        catalogOf(file)['/OpenAction'] === undefined && catalogOf(file)['/AA'] === undefined,
        'catalog',
      ),
      ...unless(dictionaryAt(file, catalogOf(file)['/Names'])['/JavaScript'] === undefined, 'names'),
      ...having(file, '/Type', '/Annot').flatMap(([name, annotation]) => {
        const action = resolve(file, annotation['/A']);
        return unless(action === null || HARMLESS.has(String(asDictionary(action)['/S'])), name);
      }),
    ],
  },
  {
    id: 'images',
    says: 'Images have colours that the output intent covers, and nothing that viewers draw differently.',
    faults: (file) =>
      having(file, '/Subtype', '/Image').flatMap(([name, image]) => [
        ...unless(IMAGE_SPACES.has(String(image['/ColorSpace'])), `${name} colours`),
        ...unless(
          image['/Interpolate'] !== true && image['/Alternates'] === undefined && image['/OPI'] === undefined,
          name,
        ),
      ]),
  },
  {
    id: 'bookmarks',
    says: 'Every bookmark has a title and leads to a page that is there.',
    faults: (file) => {
      const pages = new Set(having(file, '/Type', '/Page').map(([name]) => name));
      return Object.entries(file.objects).flatMap(([name, object]) => {
        const entry = asDictionary(object.value);
        if (entry['/Title'] === undefined || entry['/Dest'] === undefined) return [];
        return unless(
          (textAt(file, entry['/Title']) ?? '') !== '' && pages.has(String(listAt(file, entry['/Dest'])[0])),
          name,
        );
      });
    },
  },
];
