import type { init as english } from '../en/init.ts';
import { f } from '../french.ts';

export const init: typeof english = {
  languages: f`Dans quelle langue le référentiel est-il écrit ?`,
  languageNames: { en: 'anglais', fr: f`français`, both: 'les deux' },
  title: f`Quel est son titre ?`,
  titleIn: { en: f`Quel est son titre en anglais ?`, fr: f`Quel est son titre en français ?` },
  usualTitle: { en: 'Team competencies', fr: f`Compétences de l'équipe` },
  titleNeeded: f`Il faut un titre.`,
  id: f`Quel sera son identifiant ?`,
  notAnId: f`Rien que des minuscules, des chiffres et des traits d'union.`,
  levels: f`Combien de niveaux l'échelle aura-t-elle ?`,
  levelCount: (count) => `${count} niveaux`,
  ci: f`Pour quel service écrire un exemple de vérification automatique ?`,
  ciNames: { both: 'GitHub Actions et GitLab', github: 'GitHub Actions', gitlab: 'GitLab', none: 'aucun' },
  written: f`écrit`,
  leftAlone: (path) => f`${path} était déjà là et reste tel quel.`,
  ignore: (lines) =>
    f`Les évaluations sont des données personnelles, et git ne les ignore pas ici. Ajoutez à la liste de ce qu'il ignore : ${lines.join(', ')}`,
  nothing: f`Rien n'a été écrit.`,
  next: f`Ensuite :`,
};
