import { counted } from '../counted.ts';
import type { validate as english } from '../en/validate.ts';
import { f } from '../french.ts';

const areas: typeof english.areas = {
  file: [f`Fichier`, f`Le fichier doit être là, lisible, et un texte en UTF-8.`],
  yaml: [
    'YAML',
    f`Le fichier doit être un seul document YAML 1.2, sans tabulations en retrait, clés en double ni étiquettes particulières.`,
  ],
  schema: [
    f`Schéma`,
    f`Le fichier doit suivre le schéma de son type, que montre « competency schema TYPE ». Les clés en x- sont libres.`,
  ],
  reference: [
    f`Renvois`,
    f`Ce que désigne un identifiant doit exister, et chaque identifiant être unique parmi ses voisins.`,
  ],
  level: [f`Niveaux`, f`Il faut à chaque compétence des niveaux croissants, les siens ou ceux de l'échelle commune.`],
  target: [f`Profils`, f`Un profil ne vise que des niveaux de la compétence, du plus bas au plus élevé.`],
  rating: [f`Cotation`, f`Les points de la cotation doivent différer en valeur, et « not-observed » est réservé.`],
  indicator: [f`Indicateurs`, f`Chaque indicateur d'une compétence dit ce qu'aucun autre de cette compétence ne dit.`],
  definition: [
    f`Définitions`,
    f`Une définition dit ce que fait la personne et dans quel but, en d'autres mots que le titre.`,
  ],
  progression: [f`Gradation`, f`Une échelle cumulative dit ce qui grandit d'un niveau à l'autre.`],
  profile: [f`Profils`, f`Un profil demande un niveau d'au moins une compétence.`],
  text: [
    f`Textes`,
    f`Chaque texte existe dans chacune des langues annoncées par le fichier, achevé, et espacé comme la langue le veut.`,
  ],
  writing: [
    f`Rédaction`,
    f`Un énoncé est un seul comportement, qui peut se voir, formulé comme les autres de son niveau.`,
  ],
  people: [
    f`Personnes`,
    f`Chaque personne figure une fois dans la liste, sous une ou un gestionnaire qui y est aussi.`,
  ],
  import: [
    'Importations',
    f`Une source d'un autre format doit être lisible, contenir une compétence avec des niveaux, et parler une seule langue.`,
  ],
  csv: [
    f`Tableaux de personnes`,
    f`Une ligne d'en-tête nomme les colonnes, et chaque ligne qui suit a un champ pour chacune.`,
  ],
  rule: [f`Règles`, f`Une règle se nomme par son code ; « competency explain » en donne la liste.`],
  silence: [
    f`Exceptions`,
    f`Un commentaire qui désactive une règle à la ligne suivante en donne la raison ; on le retire quand il ne sert plus.`,
  ],
  extends: [f`Adaptations`, f`Une adaptation ne fait qu'ajouter à sa base ; elle n'en retire ni n'en change rien.`],
  design: [f`Maquettes`, f`Les couleurs d'une maquette doivent se distinguer assez pour être lues.`],
  prompt: [f`Questions`, f`Une échelle va du bas vers le haut, et une question n'a que les clés de son type.`],
  condition: [
    f`Conditions`,
    f`Une condition compare des questions d'échelle et de choix à des valeurs possibles, et doit pouvoir être vraie ou fausse.`,
  ],
  exercise: [f`Exercices`, f`Le temps d'un exercice laisse au moins une minute par question.`],
  reply: [
    f`Réponses au cahier`,
    f`Les réponses doivent aller avec la version du cahier à laquelle on a répondu, et avec ses questions.`,
  ],
  form: [f`Formulaires`, f`Un formulaire relu doit venir de ce programme, et quelque chose doit y être rempli.`],
  rollout: [f`Déploiements`, f`Un plan doit aller avec son référentiel, et ses jours se suivre comme les étapes.`],
  answers: [
    f`Réponses`,
    f`Les réponses doivent aller avec la version du référentiel pour laquelle elles ont été données, et avec sa cotation.`,
  ],
};

export const validate: typeof english = {
  summary: ({ files, errors, warnings, infos }) => {
    const parts = [
      ...(errors > 0 ? [counted('fr', errors, 'erreur', 'erreurs')] : []),
      ...(warnings > 0 ? [counted('fr', warnings, 'avertissement', 'avertissements')] : []),
      ...(infos > 0 ? [counted('fr', infos, 'note', 'notes')] : []),
    ];
    return f`${counted('fr', files, 'fichier', 'fichiers')} : ${parts.length === 0 ? 'aucun problème' : parts.join(', ')}.`;
  },
  more: (left) =>
    f`${counted('fr', left, 'autre problème', 'autres problèmes')} non ${left > 1 ? 'montrés' : 'montré'} (--max-problems all montre tout).`,
  fixed: (count) => f`${counted('fr', count, 'problème corrigé', 'problèmes corrigés')}.`,
  fixable: (count) => f`--fix peut en corriger ${count}.`,
  watching: (time) => f`${time} : en attente de changements ; Ctrl-C y met fin.`,
  changed: (time, files) => f`${time} : ${files.join(', ')} ${files.length > 1 ? 'ont changé' : 'a changé'}.`,
  title: f`Référentiels de compétences`,
  lineAndColumn: 'Ligne',
  severity: f`Gravité`,
  problem: f`Problème`,
  code: 'Code',
  areas,
};
