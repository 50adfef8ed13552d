import type { FrameworkDraft } from '../draft.ts';
import { isLoose, thingsIn, wordsIn } from '../loose.ts';
import type { Adapter } from './adapter.ts';

/** A framework of ours, as `competency export --format json` writes it. */
export const ownFile: Adapter = {
  name: 'framework',
  fits: (value) => isLoose(value) && value.kind === 'framework' && Array.isArray(value.competencies),
  read: (value) => {
    const competencies = isLoose(value) ? thingsIn(value, 'competencies') : [];
    return {
      // What is not of the types of a framework is found by the schema that every import goes through.
      draft: value as FrameworkDraft,
      went: competencies.map((each, at) => ({
        path: ['competencies', at],
        text: wordsIn(each, 'id') ?? '',
        part: 'title',
        competency: at,
        level: null,
      })),
      lost: [],
    };
  },
};
