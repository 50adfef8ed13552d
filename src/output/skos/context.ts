const skos = 'http://www.w3.org/2004/02/skos/core#';
const terms = 'http://purl.org/dc/terms/';
const elements = 'http://purl.org/dc/elements/1.1/';

const spoken = (name: string, vocabulary = skos) => ({ '@id': `${vocabulary}${name}`, '@container': '@language' });
const linked = (name: string) => ({ '@id': `${skos}${name}`, '@type': '@id' });

/** What the keys of an exported scheme mean, in the document itself: nothing has to be fetched to read it. */
export const context = {
  id: '@id',
  type: '@type',
  ConceptScheme: `${skos}ConceptScheme`,
  Concept: `${skos}Concept`,
  Collection: `${skos}Collection`,
  prefLabel: spoken('prefLabel'),
  definition: spoken('definition'),
  note: spoken('note'),
  scopeNote: spoken('scopeNote'),
  editorialNote: spoken('editorialNote'),
  example: spoken('example'),
  notation: { '@id': `${skos}notation`, '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
  inScheme: linked('inScheme'),
  hasTopConcept: linked('hasTopConcept'),
  topConceptOf: linked('topConceptOf'),
  broader: linked('broader'),
  narrower: linked('narrower'),
  member: linked('member'),
  identifier: `${terms}identifier`,
  description: spoken('description', terms),
  language: `${elements}language`,
  creator: spoken('creator', elements),
  source: spoken('source', elements),
  rights: spoken('rights', elements),
  seeAlso: { '@id': 'http://www.w3.org/2000/01/rdf-schema#seeAlso', '@type': '@id' },
  versionInfo: 'http://www.w3.org/2002/07/owl#versionInfo',
} as const;
