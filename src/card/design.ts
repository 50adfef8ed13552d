import type { FileTypes } from '../model/index.ts';
import type { Section } from './content/card.ts';
import type { Paper } from './paginate.ts';
import { contrastOf, contrastRules, smallestSize, type Theme } from './theme.ts';

type DesignFile = FileTypes['design'];
export type Layout = DesignFile['layout'];
export type PaperName = NonNullable<DesignFile['papers']>[number];

/** A design with nothing left out. */
export interface Design {
  readonly id: string;
  readonly layout: Layout;
  readonly papers: readonly PaperName[];
  readonly orientation: 'portrait' | 'landscape';
  /** In points. */
  readonly margin: number;
  readonly size: number;
  readonly smallest: number;
  readonly leading: number;
  readonly sections: readonly Section[];
  readonly raters: number;
  readonly theme: Theme;
}

/** Width and height in points, upright. */
const sizes: Readonly<Record<PaperName, readonly [number, number]>> = {
  letter: [612, 792],
  legal: [612, 1008],
  tabloid: [792, 1224],
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
  a2: [1190.55, 1683.78],
};

export const paperNames = Object.keys(sizes) as readonly PaperName[];

const allSections: readonly Section[] = [
  'definition',
  'notes',
  'motivation',
  'guidance',
  'contrasts',
  'purpose',
  'values',
  'progression',
  'levels',
];

const plainTheme: Theme = {
  ink: '#1b1f24',
  faint: '#4e5762',
  accent: '#1f4e79',
  tint: '#eef3f8',
  rule: '#b8c4d0',
  paper: '#ffffff',
};

const millimetre = 72 / 25.4;

/** The design that a file describes. */
export function designOf(file: DesignFile): Design {
  return {
    id: file.id,
    layout: file.layout,
    papers: file.papers ?? ['letter'],
    orientation: file.orientation ?? 'portrait',
    margin: (file.margin ?? 19) * millimetre,
    size: file.size ?? 10.5,
    smallest: file.smallest ?? smallestSize,
    leading: file.leading ?? 1.38,
    sections: file.sections ?? allSections,
    raters: file.raters ?? 4,
    theme: { ...plainTheme, ...file.theme },
  };
}

/** A paper as it lies before the reader. */
export function paperOf(name: PaperName, orientation: Design['orientation']): Paper {
  const [short, long] = sizes[name];
  return orientation === 'portrait' ? { name, width: short, height: long } : { name, width: long, height: short };
}

export interface PoorContrast {
  readonly colour: keyof Theme;
  readonly ground: keyof Theme;
  readonly contrast: number;
  readonly needed: number;
}

/** The pairs of colours of a design that cannot be told apart well enough. */
export function poorContrasts({ theme }: Design): readonly PoorContrast[] {
  return contrastRules.flatMap(([colour, ground, needed]) => {
    const contrast = contrastOf(theme[colour], theme[ground]);
    return contrast >= needed ? [] : [{ colour, ground, contrast, needed }];
  });
}
