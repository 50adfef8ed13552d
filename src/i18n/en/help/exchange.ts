import { type CommandHelp, shared } from './shared.ts';

/** Formats of others, in both directions. */
export const exchange = {
  export: {
    summary: 'Write a framework in a format of others.',
    arguments: {
      framework: 'a file, or the id of a framework; or first a format, as in: export badges service-excellence',
      format: 'the framework, where the format comes first',
    },
    options: {
      format: 'the format; otherwise the name of the --output file says it',
      output: 'a file, or a folder with a file for each language or competency',
      force: shared.force,
    },
    examples: [
      ['competency export service-excellence --format case --output case/', 'a CASE 1.1 package for each language'],
      ['competency export service-excellence --output service.xlsx', 'a workbook to edit and import again'],
      ['competency export badges service-excellence --output badges/', 'Open Badges 3.0 achievements'],
    ],
  },
  'export subject': {
    summary:
      'Write what is kept about a person, as JSON, for that person; groups of raters appear as reports show them.',
    arguments: { person: 'the id of the person' },
    options: { output: shared.output, force: shared.force, store: shared.store },
    examples: [['competency export subject ada-roy --output ada-roy.json', 'a file that only its owner can read']],
  },
  import: {
    summary: 'Make a framework file of a page, a document or another format.',
    arguments: { file: 'text, Markdown, HTML, DOCX, PDF, XLSX, CSV, CASE, YAML or JSON; - for standard input' },
    options: {
      merge: 'the same page in the other language; both become one bilingual framework',
      into: 'write into this framework file; its ids are kept where the words still match',
      map: 'what a column of a table holds: "Heading=indicator", or B=level-title; with @fr, in which language',
      language:
        'the language of the page, such as fr; with --merge that of both, such as fr,en; otherwise it is guessed',
      title: 'the title of the framework',
      id: 'the id of the framework',
      report: 'show where each line of the source went, in the place of the framework',
      format: shared.format,
      output: 'write the framework to this file',
      force: 'replace a file that is already there; with --into, let go of what the source no longer has',
    },
    examples: [
      ['competency import page.txt --output frameworks/service.yaml', 'a page of text'],
      ['competency import page-fr.docx --merge page-en.docx', 'both languages'],
      ['competency import page.pdf --report', 'what became of each line'],
      ['competency import grid.xlsx --map "Descriptor=indicator"', 'a spreadsheet, whose layout is guessed and shown'],
      ['competency import page.html --into frameworks/service.yaml', 'a newer page; ids stay'],
    ],
  },
} satisfies Record<string, CommandHelp>;
