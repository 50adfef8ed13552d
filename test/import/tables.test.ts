import { describe, expect, it } from 'vitest';
import { headingWords, type Imported } from '../../src/import/index.ts';
import { csvReader } from '../../src/import/readers/csv.ts';

interface Wish {
  readonly map?: Readonly<Record<string, string>>;
}

async function read(source: string | Uint8Array, { map }: Wish = {}) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const columns = map === undefined ? {} : { columns: new Map(Object.entries(map)) };
  return csvReader({ name: 'grid.csv', bytes }, { headings: headingWords(), language: null, ...columns });
}

async function imported(source: string | Uint8Array, wish: Wish = {}): Promise<Imported> {
  const { value, diagnostics } = await read(source, wish);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Competencies in short: title, and each level with its title and behaviours. */
function short({ draft }: Imported) {
  return draft.competencies.map(({ title, levels = [] }) => [
    title,
    ...levels.map(({ level, title: name, indicators = [] }) => [level, name, ...indicators.map(({ text }) => text)]),
  ]);
}

describe('a table with a row for each indicator', () => {
  it('has blank cells that mean what stands above them', async () => {
    const source =
      'Competency,Definition,Level,Level title,Indicator\nListening,Pays attention,1,Hears,Waits\n,,,,Repeats\n,,2,Understands,Asks why\n';
    expect(short(await imported(source))).toEqual([
      ['Listening', [1, 'Hears', 'Waits', 'Repeats'], [2, 'Understands', 'Asks why']],
    ]);
  });

  it('may be French, parted by semicolons, with a mark at its beginning and a title above', async () => {
    const source =
      '\ufeffGrille d’accueil;;\r\n;;\r\nCompétence;Niveau;Indicateur\r\nÉcoute;Niveau 1 – Entend;Attend\r\nÉcoute;Niveau 2 – Comprend;"Demande ""pourquoi""\nsans juger"\r\n';
    const read = await imported(source);
    expect(read.draft.title).toBe('Grille d’accueil');
    expect(read.draft.languages).toEqual(['fr']);
    expect(short(read)).toEqual([
      ['Écoute', [1, 'Entend', 'Attend'], [2, 'Comprend', 'Demande "pourquoi"', 'sans juger']],
    ]);
  });

  it('may be parted by tabs, or say what parts it', async () => {
    expect(short(await imported('Skill\tLevel\tBehaviour\nListening\t1\tWaits\n'))).toEqual([
      ['Listening', [1, undefined, 'Waits']],
    ]);
    expect(short(await imported('sep=|\nSkill|Level|Behaviour\nListening|1|Waits\n'))).toEqual([
      ['Listening', [1, undefined, 'Waits']],
    ]);
  });

  it('is read as Windows-1252 where it is no UTF-8, and says so', async () => {
    const bytes = Uint8Array.from('Compétence;Niveau;Indicateur\nÉcoute;1;Répète\n', (each) => each.charCodeAt(0));
    const { value, diagnostics } = await read(bytes);
    expect(diagnostics.map(({ code }) => code)).toEqual(['import/encoding']);
    expect(value === undefined ? null : short(value)).toEqual([['Écoute', [1, undefined, 'Répète']]]);
  });

  it('may hold both languages, side by side', async () => {
    const suffixed =
      'Competency (fr),Competency (en),Level,Indicator (fr),Indicator (en)\nÉcoute,Listening,1,Attend,Waits\n';
    const parallel = 'Compétence,Competency,Niveau,Indicateur,Indicator\nÉcoute,Listening,1,Attend,Waits\n';
    for (const source of [suffixed, parallel]) {
      const found = await imported(source);
      expect(found.draft.languages).toEqual(['fr', 'en']);
      expect(short(found)).toEqual([
        [{ fr: 'Écoute', en: 'Listening' }, [1, undefined, { fr: 'Attend', en: 'Waits' }]],
      ]);
    }
  });

  it('numbers levels that have only names in the order in which they come', async () => {
    const source = 'Competency,Level,Indicator\nA,Basic,x\nA,Advanced,y\nB,Basic,z\n';
    expect(short(await imported(source))).toEqual([
      ['A', [1, 'Basic', 'x'], [2, 'Advanced', 'y']],
      ['B', [1, 'Basic', 'z']],
    ]);
  });

  it('keeps what stands under unknown headings as notes, and tells the rows', async () => {
    const source = 'Competency,Level,Indicator,Owner\nListening,1,Waits,Ada\nListening,1,Repeats,Ada\n';
    const { draft, fates } = await imported(source);
    expect(draft.competencies[0]?.leftovers).toEqual(['Owner: Ada']);
    expect(fates.filter(({ part }) => part === 'leftover').map(({ line }) => line)).toEqual([2]);
  });

  it('has a decimal comma in a number of a level', async () => {
    expect(short(await imported('Compétence;Niveau;Indicateur\nÉcoute;2,0;Attend\n'))).toEqual([
      ['Écoute', [2, undefined, 'Attend']],
    ]);
  });
});

describe('a table with a row for each level', () => {
  it('has the lines of a cell as indicators', async () => {
    const source =
      'Competency,Level,Description,Indicators\nListening,1,Hears,"- Waits\n- Repeats"\nListening,2,Understands,• Asks why • Sums up\n';
    expect(short(await imported(source))).toEqual([
      ['Listening', [1, undefined, 'Waits', 'Repeats'], [2, undefined, 'Asks why', 'Sums up']],
    ]);
  });

  it('may have no indicators but descriptions', async () => {
    const { draft, layouts } = await imported('Skill,Level,Descriptor\nListening,1,Hears\nListening,2,Understands\n');
    expect(draft.competencies[0]?.levels?.map(({ concept }) => concept)).toEqual(['Hears', 'Understands']);
    expect(layouts?.[0]?.kind).toBe('levels');
  });
});

describe('a matrix with a column for each level', () => {
  it('has competencies below and levels beside each other', async () => {
    const source =
      'Domaine;Compétence;Niveau 1 – Base;Niveau 2 – Aisance\nService;Écoute;Attend;"Demande pourquoi\nRésume"\n;Clarté;Parle lentement;\n';
    const found = await imported(source);
    expect(found.layouts?.[0]?.kind).toBe('matrix');
    expect(short(found)).toEqual([
      ['Écoute', [1, 'Base', 'Attend'], [2, 'Aisance', 'Demande pourquoi', 'Résume']],
      ['Clarté', [1, 'Base', 'Parle lentement']],
    ]);
    expect(found.draft.competencies.map(({ category }) => category)).toEqual(['Service', 'Service']);
  });

  it('needs no heading over its first column', async () => {
    expect(short(await imported(',1,2,3\nListening,Waits,Asks,Foresees\n'))).toEqual([
      ['Listening', [1, undefined, 'Waits'], [2, undefined, 'Asks'], [3, undefined, 'Foresees']],
    ]);
  });
});

describe('a table whose headings mean nothing', () => {
  const source = 'What,Rung,Sign\nListening,1,Waits\n';

  it('is told, with the headings that were found', async () => {
    expect((await read(source)).diagnostics).toMatchObject([
      { code: 'import/no-layout', params: { headings: ['What', 'Rung', 'Sign'] } },
    ]);
  });

  it('is read when somebody says what the columns hold, by heading or by letter', async () => {
    const byHeading = { what: 'competency', rung: 'level', sign: 'indicator' };
    const byLetter = { a: 'competency', b: 'level', c: 'indicator@en' };
    for (const map of [byHeading, byLetter]) {
      expect(short(await imported(source, { map }))).toEqual([['Listening', [1, undefined, 'Waits']]]);
    }
  });
});

describe('a hostile table', () => {
  it('of too many rows is refused', async () => {
    const source = `Competency,Level,Indicator\n${'Listening,1,Waits\n'.repeat(100_000)}`;
    expect((await read(source)).diagnostics.map(({ code }) => code)).toEqual(['import/too-many-rows']);
  });

  it('that opens a quote and never closes it is told to be damaged', async () => {
    expect(
      (await read('Competency,Level,Indicator\n"Listening,1,Waits\n')).diagnostics.map(({ code }) => code),
    ).toEqual(['import/damaged']);
  });
});
