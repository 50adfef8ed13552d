import type { RawDocument } from './raw.ts';

/** What the file says about itself. */
export interface FileFacts {
  readonly title: string;
  readonly author: string | null;
  readonly subject: string;
  readonly language: string;
  readonly date: Date;
  /** What a form must say when it comes back: framework, version, digest. */
  readonly form: string | null;
}

const producer = 'competency';

/** Info entries as pdfkit takes them. */
export function infoOf({ title, author, subject, date, form }: FileFacts): Record<string, unknown> {
  return {
    Title: title,
    ...(author === null ? {} : { Author: author }),
    Subject: subject,
    Creator: producer,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
    ...(form === null ? {} : { CompetencyForm: form }),
  };
}

/** Writes the same facts as XMP, escaped, and declares PDF/UA-1 beside the PDF/A that pdfkit declares. */
export function describe(document: RawDocument, facts: FileFacts): void {
  const instant = `${facts.date.toISOString().split('.')[0]}Z`;
  const author =
    facts.author === null ? '' : `<dc:creator><rdf:Seq><rdf:li>${xml(facts.author)}</rdf:li></rdf:Seq></dc:creator>`;
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;
  document._addInfo = () =>
    document.appendXML(
      `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate><xmp:CreatorTool>${producer}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${alternative(facts.title)}</dc:title>${author}<dc:description>${alternative(facts.subject)}</dc:description><dc:language><rdf:Bag><rdf:li>${xml(facts.language)}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${producer}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
${extensionSchema}`,
    );
}

/** PDF/A wants every schema that it does not know to be described in the file (ISO 19005-2, 6.6.2.3). */
const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

/** Text as XML holds it; what XML cannot hold is left out. */
function xml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
