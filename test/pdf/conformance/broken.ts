// For each rule the smallest harm to a whole file that breaks this rule and no other.
import {
  asDictionary,
  catalogOf,
  type Dictionary,
  dictionaryAt,
  having,
  listAt,
  type PdfObjects,
  pagesOf,
} from './pdf-objects.ts';
import { structureRoot } from './structure.ts';

type Harm = (file: PdfObjects) => void;

function object(
  file: PdfObjects,
  key: string,
  value: string,
  at = 0,
): { name: string; dictionary: Dictionary } {
  const found = having(file, key, value)[at];
  if (found === undefined) throw new Error(`The document has no ${value}.`);
  return { name: found[0], dictionary: found[1] };
}

const element = (file: PdfObjects, role: string, at = 0): { name: string; dictionary: Dictionary } =>
  object(file, '/S', `/${role}`, at);

/** Adds an element below another. */
function addElement(
  file: PdfObjects,
  parent: { name: string; dictionary: Dictionary },
  dictionary: Dictionary,
): void {
  const name = `${90_000 + Object.keys(file.objects).length} 0 R`;
  file.objects[name] = { value: { '/Type': '/StructElem', '/P': parent.name, ...dictionary } };
  parent.dictionary['/K'] = [...listAt(file, parent.dictionary['/K']), name];
}

const metadata =
  (from: string | RegExp, to: string): Harm =>
  (file) => {
    const stream = file.objects[String(catalogOf(file)['/Metadata'])];
    if (stream?.stream === undefined) throw new Error('The document has no metadata.');
    const changed = stream.stream.replace(from, to);
    if (changed === stream.stream) throw new Error(`The metadata has no ${from}.`);
    stream.stream = changed;
  };

/** Changes the content of the first page on which the pattern is found. */
const content =
  (from: RegExp, to: string): Harm =>
  (file) => {
    for (const page of pagesOf(file)) {
      const stream = file.objects[String(dictionaryAt(file, page)['/Contents'])];
      if (stream?.stream === undefined || !from.test(stream.stream)) continue;
      stream.stream = stream.stream.replace(from, to);
      return;
    }
    throw new Error(`No page has ${from}.`);
  };

const without =
  (key: string, value: string, field: string): Harm =>
  (file) => {
    const { dictionary } = object(file, key, value);
    if (dictionary[field] === undefined) throw new Error(`${value} has no ${field}.`);
    delete dictionary[field];
  };

export const HARMS: Readonly<Record<string, Harm>> = {
  'file-ends': (file) => {
    file.bytes = file.bytes.slice(0, -4);
  },
  'file-id': (file) => {
    delete file.trailer['/ID'];
  },
  'not-encrypted': (file) => {
    file.trailer['/Encrypt'] = { '/Filter': '/Standard' };
  },
  'metadata-xml': metadata('<rdf:RDF', '<open><rdf:RDF'),
  'metadata-plain': (file) => {
    file.bytes[Buffer.from(file.bytes).indexOf('<?xpacket begin=')] = 0;
  },
  'metadata-pdfa': metadata('<pdfaid:conformance>A', '<pdfaid:conformance>B'),
  'metadata-pdfua': metadata('<pdfuaid:part>1', '<pdfuaid:part>2'),
  'metadata-schema': metadata('<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>other'),
  'metadata-agrees': metadata(/<rdf:li xml:lang="x-default">/, '$&x'),
  'output-intent': (file) => {
    catalogOf(file)['/OutputIntents'] = [];
  },
  language: (file) => {
    delete catalogOf(file)['/Lang'];
  },
  'title-shown': (file) => {
    dictionaryAt(file, catalogOf(file)['/ViewerPreferences'])['/DisplayDocTitle'] = false;
  },
  attachments: without('/Type', '/Filespec', '/AFRelationship'),
  'no-actions': (file) => {
    catalogOf(file)['/OpenAction'] = { '/S': '/JavaScript', '/JS': 'u:app.alert(1)' };
  },
  images: (file) => {
    object(file, '/Subtype', '/Image').dictionary['/Interpolate'] = true;
  },
  bookmarks: (file) => {
    const outlines = dictionaryAt(file, catalogOf(file)['/Outlines']);
    dictionaryAt(file, outlines['/First'])['/Title'] = 'u:';
  },
  marked: (file) => {
    dictionaryAt(file, catalogOf(file)['/MarkInfo'])['/Marked'] = false;
  },
  'one-document': (file) => {
    const root = { name: String(catalogOf(file)['/StructTreeRoot']), dictionary: structureRoot(file) };
    addElement(file, root, { '/S': '/Sect' });
  },
  'known-roles': (file) => {
    element(file, 'Code').dictionary['/S'] = '/Program';
  },
  'parents-named': (file) => {
    element(file, 'Code').dictionary['/P'] = element(file, 'TD').name;
  },
  'right-places': (file) => {
    addElement(file, element(file, 'LI'), { '/S': '/P' });
  },
  'heading-order': (file) => {
    element(file, 'H1').dictionary['/S'] = '/H2';
  },
  'header-scope': without('/S', '/TH', '/A'),
  'equal-rows': (file) => {
    addElement(file, element(file, 'TR', 1), { '/S': '/TD' });
  },
  'caption-place': (file) => {
    const caption = having(file, '/S', '/Caption').find(
      ([, dictionary]) => dictionaryAt(file, dictionary['/P'])['/S'] === '/Table',
    );
    const table = dictionaryAt(file, caption?.[1]['/P']);
    const [first = null, second = null, ...others] = listAt(file, table['/K']);
    table['/K'] = [second, first, ...others];
  },
  'figure-alternative': without('/S', '/Figure', '/Alt'),
  'list-numbering': (file) => {
    delete asDictionary(element(file, 'L').dictionary['/A'])['/ListNumbering'];
  },
  'notes-named': without('/S', '/Note', '/ID'),
  'notes-labelled': (file) => {
    addElement(file, element(file, 'Note'), { '/S': '/Lbl' });
  },
  'calls-lead': (file) => {
    const [inContents, inText] = ['TOCI', 'P'].map((role) => {
      const [, call] = having(file, '/S', '/Reference').find(
        ([, { '/P': parent }]) => dictionaryAt(file, parent)['/S'] === `/${role}`,
      ) ?? ['', {}];
      const link = dictionaryAt(file, listAt(file, call['/K'])[0]);
      const kids = listAt(file, link['/K']).map((kid) => dictionaryAt(file, kid)['/Obj']);
      return dictionaryAt(
        file,
        kids.find((kid) => kid !== undefined),
      );
    });
    if (inContents === undefined || inText === undefined) throw new Error('The document has no calls.');
    inText['/Dest'] = inContents['/Dest'] ?? null;
  },
  'references-link': (file) => {
    addElement(file, element(file, 'TOC'), { '/S': '/TOCI' });
  },
  'attribute-owners': (file) => {
    delete asDictionary(element(file, 'TH').dictionary['/A'])['/O'];
  },
  'content-tagged': content(/\/Artifact [^\n]*B[DM]C\n([\s\S]*?)\nEMC/, '$1'),
  'marks-nested': content(/$/, '\nEMC'),
  'content-owned': (file) => {
    const nums = listAt(file, dictionaryAt(file, structureRoot(file)['/ParentTree'])['/Nums']);
    const row = listAt(file, nums[1]);
    [row[0], row[1]] = [row[1] ?? null, row[0] ?? null];
  },
  'elements-painted': (file) => {
    const { dictionary } = element(file, 'Code');
    dictionary['/K'] = [...listAt(file, dictionary['/K']), 90_000];
  },
  'structure-keys': (file) => {
    file.objects['90000 0 R'] = {
      value: { '/Type': '/Annot', '/Subtype': '/Text', '/F': 4, '/StructParent': 90_000 },
    };
  },
  'tab-order': without('/Type', '/Page', '/Tabs'),
  'link-contents': without('/Subtype', '/Link', '/Contents'),
  'link-tagged': (file) => {
    const { dictionary } = element(file, 'Link');
    dictionary['/K'] = listAt(file, dictionary['/K']).filter((kid) => asDictionary(kid)['/Type'] !== '/OBJR');
  },
  'annotations-printed': (file) => {
    object(file, '/Subtype', '/Link').dictionary['/F'] = 2;
  },
  'fonts-embedded': without('/Type', '/FontDescriptor', '/FontFile2'),
  'fonts-readable': without('/Subtype', '/Type0', '/ToUnicode'),
  'fonts-measured': (file) => {
    const { dictionary } = object(file, '/Subtype', '/CIDFontType2');
    const widths = listAt(file, listAt(file, dictionary['/W'])[1]);
    widths[1] = Number(widths[1]) + 40;
  },
  'text-readable': (file) => {
    const map = file.objects[String(object(file, '/Subtype', '/Type0').dictionary['/ToUnicode'])];
    if (map?.stream !== undefined)
      map.stream = map.stream.replace(/\[[^\]]*\]/g, (list) => list.replace(/<\w+>/g, '<0000>'));
  },
  'fonts-named': (file) => {
    const resources = dictionaryAt(file, dictionaryAt(file, pagesOf(file)[0])['/Resources']);
    const fonts = dictionaryAt(file, resources['/Font']);
    delete fonts[Object.keys(fonts)[0] ?? ''];
  },
};
