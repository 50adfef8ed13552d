import { listed } from '../counted.ts';
import type { exchange as english } from '../en/exchange.ts';
import { f } from '../french.ts';
import { languageName } from './show.ts';

export const exchange: typeof english = {
  kinds: { category: 'Famille', competency: 'Compétence', indicator: 'Indicateur' },
  page: { profile: 'Profil', concept: 'Concept' },
  otherLanguages: (written, others) =>
    f`Langue de ce document : ${listed('fr', written.map(languageName), 'conjunction')}. Nommez un dossier avec --output pour obtenir aussi : ${listed('fr', others.map(languageName), 'conjunction')}.`,
};
