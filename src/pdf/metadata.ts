// The XMP packet: what the document is, and that it claims PDF/A-3a and PDF/UA-1.
import { xmlText } from './pdf-syntax.ts';

export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly language: string;
  readonly creator: string;
  readonly producer: string;
  readonly date: Date;
  /** Whether it claims to be PDF/A. */
  readonly isArchival: boolean;
  /** What the document was made from, as a digest. */
  readonly contentHash?: string;
}

const seconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
const alternative = (name: string, text: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt></${name}>`;

/** PDF/UA's identifier is not among the properties that PDF/A knows, so its schema must be described. */
const PDFUA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** The digest of the source is no property that PDF/A knows either. */
const HASH_SCHEMA = `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Holdfast</pdfaSchema:schema>
<pdfaSchema:namespaceURI>urn:holdfast:document</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>holdfast</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>contentHash</pdfaProperty:name>
<pdfaProperty:valueType>Text</pdfaProperty:valueType>
<pdfaProperty:category>external</pdfaProperty:category>
<pdfaProperty:description>Digest of the data that the document was made from</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`;

const PDFA =
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>';

/** The packet as XML text, to be written in UTF-8. */
export function xmpPacket(info: DocumentInfo): string {
  const hash = info.contentHash;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${info.isArchival ? PDFA : ''}
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
${hash === undefined ? PDFUA_SCHEMA : PDFUA_SCHEMA.replace('</rdf:Bag>', `${HASH_SCHEMA}</rdf:Bag>`)}
${hash === undefined ? '' : `<rdf:Description rdf:about="" xmlns:holdfast="urn:holdfast:document"><holdfast:contentHash>${xmlText(hash)}</holdfast:contentHash></rdf:Description>`}
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
${alternative('dc:title', info.title)}
<dc:creator><rdf:Seq><rdf:li>${xmlText(info.author)}</rdf:li></rdf:Seq></dc:creator>
${info.subject === undefined ? '' : alternative('dc:description', info.subject)}
<dc:language><rdf:Bag><rdf:li>${xmlText(info.language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${seconds(info.date)}</xmp:CreateDate><xmp:ModifyDate>${seconds(info.date)}</xmp:ModifyDate><xmp:CreatorTool>${xmlText(info.creator)}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${xmlText(info.producer)}</pdf:Producer>${info.keywords === undefined ? '' : `<pdf:Keywords>${xmlText(info.keywords)}</pdf:Keywords>`}</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
