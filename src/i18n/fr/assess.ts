import { counted } from '../counted.ts';
import type { assess as english } from '../en/assess.ts';
import { f } from '../french.ts';

export const assess: typeof english = {
  who: f`Quelle personne est évaluée ? (nom ou identifiant)`,
  rater: f`Qui évalue ? (nom ou identifiant)`,
  relation: f`À quel titre se fait cette évaluation ?`,
  profile: f`Pour quel profil ? Ses cibles restent masquées jusqu'à la fin.`,
  noProfile: 'aucun profil',
  cycle: f`Quel cycle ?`,
  nameNeeded: f`Veuillez donner un nom ou un identifiant.`,
  intro: f`Chaque réponse est enregistrée aussitôt. Vous pouvez vous arrêter à tout moment et reprendre plus tard.`,
  resumed: (answered) =>
    f`Reprise de l'évaluation ; ${counted('fr', answered, 'réponse enregistrée', 'réponses enregistrées')}.`,
  changed: (framework) =>
    f`« ${framework} » a changé depuis le début de cette évaluation ; elle se poursuit avec le texte d'origine.`,
  continueDraft: f`Une évaluation inachevée de cette personne, faite au même titre, existe déjà. La poursuivre ?`,
  continueYes: 'la poursuivre',
  continueNo: 'en commencer une autre',
  which: f`Quelle évaluation reprendre ?`,
  draft: ({ framework, subject, rater, relation, date }) =>
    f`${framework} : ${subject}, ${rater === null ? relation : `par ${rater} (${relation})`}, ${date}`,
  question: (at, of) => `Question ${at} sur ${of}`,
  questionAtMost: (at, of) => `Question ${at}, sur ${of} au plus`,
  levelQuestion: f`Quel niveau décrit cette personne ?`,
  belowFirst: 'sous le premier niveau',
  notObserved: 'Non observé',
  actions: {
    evidence: { key: 'p', name: 'preuve' },
    note: { key: 'n', name: 'note sur la compétence' },
    back: { key: 'r', name: 'retour' },
    skip: { key: 's', name: 'sauter' },
    definition: { key: 'd', name: 'définition' },
    contrasts: { key: 'c', name: f`ce que c'est et n'est pas` },
    example: { key: 'x', name: 'exemple' },
    stop: { key: 'q', name: f`s'arrêter ici` },
  },
  evidenceHow: f`Sous quelle forme donner la preuve ?`,
  evidenceFree: 'une note libre',
  evidenceStar: 'situation, tâche, action, résultat (STAR)',
  evidenceNone: 'aucune preuve',
  evidenceNote: f`Qu'avez-vous observé ?`,
  evidenceKept: 'Preuve enregistrée.',
  noteAsk: f`Note sur la compétence :`,
  noteKept: 'Note enregistrée.',
  skippedLeft: (count) => `${counted('fr', count, 'question reste', 'questions restent')} sans réponse.`,
  finish: 'terminer',
  review: 'y répondre maintenant',
  saved: (command) => f`Évaluation interrompue ; toutes les réponses sont enregistrées. Pour reprendre : ${command}`,
  savedAtEnd: (command) => f`L'entrée a pris fin ; toutes les réponses sont enregistrées. Pour reprendre : ${command}`,
  inputEnded: f`L'entrée a pris fin avant toute réponse. Lancez la commande dans un terminal, reprenez ce qui est commencé (--resume), ou donnez toutes les réponses dans un fichier (--answers FICHIER).`,
  done: (path) => `Évaluation enregistrée dans ${path}.`,
  written: (path) => `Évaluation écrite dans ${path}.`,
  already: (id) => f`L'évaluation ${id} était déjà enregistrée ; elle reste telle quelle.`,
  prompts: {
    choose: f`Choix :`,
    chose: (name) => f`Réponse : ${name}`,
    notAChoice: (said, count, hasLetters) =>
      f`${said === '' ? f`Rien n'est choisi` : f`« ${said} » ne fait pas partie des choix`}. Donnez un nombre de 1 à ${count}${hasLetters ? ', ou une lettre' : ''}.`,
    or: f`Ou :`,
    answer: f`Réponse :`,
    notAnAction: (said) =>
      f`« ${said} » n'est aucune des lettres ci-dessus. Un texte qui commence par / commence ici par //.`,
    keys: '↑↓ ou un nombre, puis Entrée',
  },
};
