import { counted } from '../counted.ts';
import type { validate as english } from '../en/validate.ts';
import { f } from '../french.ts';

const areas: typeof english.areas = {
  file: [f`Fichier`, f`Le fichier doit être là, lisible, et un texte en UTF-8.`],
  yaml: [
    'YAML',
    f`Le fichier doit être un seul document YAML 1.2, sans tabulations en retrait, clés en double ni étiquettes propres.`,
  ],
  schema: [
    f`Schéma`,
    f`Le fichier doit suivre le schéma de son genre, que montre « competency schema GENRE ». Les clés en x- sont libres.`,
  ],
  reference: [
    f`Renvois`,
    f`Ce que désigne un identifiant doit exister, et chaque identifiant être unique parmi ses voisins.`,
  ],
  level: [f`Niveaux`, f`Il faut à chaque compétence des niveaux croissants, les siens ou ceux de l'échelle commune.`],
  target: [f`Profils`, f`Un profil ne vise que des niveaux de la compétence, du plus bas au plus élevé.`],
  rating: [f`Cotation`, f`Les points de la cotation doivent différer en valeur, et « not-observed » est réservé.`],
  text: [
    f`Traductions`,
    f`Chaque texte doit exister dans chacune des langues annoncées par le fichier, et dans aucune autre.`,
  ],
  extends: [f`Adaptations`, f`Une adaptation ne fait qu'ajouter à sa base ; elle n'en retire ni n'en change rien.`],
  design: [f`Maquettes`, f`Les couleurs d'une maquette doivent se distinguer assez pour être lues.`],
  form: [f`Formulaires`, f`Un formulaire relu doit venir de ce programme, et quelque chose doit y être rempli.`],
  answers: [
    f`Réponses`,
    f`Les réponses doivent aller avec la version du référentiel pour laquelle elles furent données, et avec sa cotation.`,
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
  watching: (time) => f`${time} : en attente de changements ; Ctrl-C y met fin.`,
  changed: (time, files) => f`${time} : ${files.join(', ')} ${files.length > 1 ? 'ont changé' : 'a changé'}.`,
  title: f`Référentiels de compétences`,
  lineAndColumn: 'Ligne',
  severity: f`Gravité`,
  problem: f`Problème`,
  code: 'Code',
  areas,
};
