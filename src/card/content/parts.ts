import type { Edition, Part } from '../edition.ts';
import { cardBlocks } from './card.ts';

/** The parts of an edition: one for each competency, or one for all of them. */
export function partsOf(edition: Edition): readonly Part[] {
  const { design, telling, competencies } = edition;
  return competencies.map((competency) => ({
    id: competency.id,
    title: telling.say(competency.title),
    blocks: () => cardBlocks(competency, telling, design.sections),
  }));
}
