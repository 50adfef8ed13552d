import { counted } from '../counted.ts';
import type { workbook as english } from '../en/workbook.ts';
import { f } from '../french.ts';

export const workbook: typeof english = {
  alone: f`Qui s'y met ? Un nom, ou plusieurs séparés par des virgules pour un groupe.`,
  nameNeeded: 'Donnez au moins un nom.',
  intro: f`Chaque réponse est enregistrée aussitôt. Rien n'en passe dans une évaluation ni dans un rapport. Vous pouvez vous arrêter quand vous voulez et reprendre plus tard.`,
  groupIntro: (names) =>
    f`Un groupe de ${names.length} : ${names.join(', ')}. Chaque personne répond à son tour ; le groupe convient ensuite des définitions, et remplit les fiches ensemble.`,
  continueDraft: f`Les mêmes personnes ont un travail inachevé sur ce cahier. Le poursuivre ?`,
  continueYes: 'le poursuivre',
  continueNo: 'recommencer',
  which: f`Quel travail reprendre ?`,
  draft: (workbook, names, date) => f`${workbook} : ${names}, ${date}`,
  resumed: (answers) => f`Reprise ; ${counted('fr', answers, 'réponse enregistrée', 'réponses enregistrées')}.`,
  saved: (command) => f`Arrêt ; toutes les réponses sont enregistrées. Pour reprendre : ${command}`,
  savedAtEnd: (command) => f`L'entrée a pris fin ; toutes les réponses sont enregistrées. Pour reprendre : ${command}`,
  inputEnded: f`L'entrée a pris fin avant toute réponse. Lancez la commande dans un terminal, reprenez ce qui est commencé (--resume), ou donnez toutes les réponses dans un fichier (--answers FICHIER).`,
  done: (path) => `Enregistré dans ${path}.`,
  written: (path) => `Écrit dans ${path}.`,
  already: (id) => f`${id} était déjà enregistré ; il reste tel quel.`,
  part: (at, of, title) => f`Partie ${at} de ${of} : ${title}`,
  announced: (prompts, minutes) =>
    f`${counted('fr', prompts, 'question', 'questions')}, ${counted('fr', minutes, 'minute', 'minutes')}. Le temps ne fait qu'informer ; rien n'est coupé.`,
  aloneOnly: (exercise) =>
    f`« ${exercise} » se fait en solo ; chaque personne peut lancer ce cahier avec son seul nom.`,
  groupOnly: (exercise) => f`« ${exercise} » se fait en groupe ; lancez ce cahier avec plusieurs noms.`,
  until: (time) => f`Vous avez jusque vers ${new Intl.DateTimeFormat('fr-CA', { timeStyle: 'short' }).format(time)}.`,
  left: (time) => `[reste ${time}]`,
  over: (time) => `[${time} de plus]`,
  taken: (spent, allowed) =>
    spent <= allowed
      ? `Vous avez pris ${duration(spent)} sur ${duration(allowed)}.`
      : f`Vous avez pris ${duration(spent)}, soit ${duration(spent - allowed)} de plus que prévu. C'est très bien ainsi.`,
  question: (at, of) => `Question ${at} de ${of}`,
  together: f`tout le monde : la version dont vous convenez`,
  scale: (lowest, highest) => f`Un nombre entier : ${lowest}, ${highest}`,
  notOnScale: (said, min, max) => f`« ${said} » n'est pas un nombre entier de ${min} à ${max}.`,
  told: 'Ce que disent les réponses',
  toldFor: (names) => f`Pour ${names.join(', ')} :`,
  paused: f`Pause ; le temps est arrêté. Appuyez sur Entrée pour continuer.`,
  open: (count) => `${counted('fr', count, 'question reste', 'questions restent')} sans réponse.`,
  read: {
    message: f`Et maintenant ?`,
    start: f`commencer l'exercice`,
    on: 'continuer',
    over: f`laisser l'exercice de côté`,
  },
  actions: {
    back: { key: 'r', name: 'retour' },
    skip: { key: 's', name: 'sauter' },
    clear: { key: 'x', name: 'retirer la réponse' },
    hint: { key: 'a', name: 'aide' },
    time: { key: 't', name: 'temps restant' },
    pause: { key: 'p', name: 'pause' },
    stop: { key: 'q', name: f`s'arrêter ici` },
  },
  results: {
    participants: 'Par',
    unfinished: 'inachevé',
    noAnswer: 'sans réponse',
    agreed: 'Convenu ensemble',
    answers: 'Réponses',
    private: f`Ces réponses appartiennent à qui les a données. Elles ne font partie d'aucune évaluation.`,
  },
  print: {
    part: (at, of) => `partie ${at} de ${of}`,
    howTo: f`Lisez, puis écrivez sur les lignes ; une de plus ou de moins n'y change rien. Les minutes d'un exercice vous aident à vous organiser : rien n'est coupé quand elles sont écoulées.`,
    exercise: (prompts, minutes, isAlone, isGroup) =>
      [
        counted('fr', prompts, 'question', 'questions'),
        counted('fr', minutes, 'minute', 'minutes'),
        isAlone && isGroup ? 'en solo ou en groupe' : isAlone ? 'en solo' : 'en groupe',
      ].join(' · '),
    own: 'Ma version',
    agreed: 'La version dont nous convenons',
    final: 'La version retenue, la mienne ou la nôtre',
    answerPage: 'Page de réponses',
    handIn: f`Remettez cette page seulement, avec ce que vous voulez partager. Le reste du cahier est à vous.`,
    names: f`Nom, ou noms du groupe séparés par des virgules`,
    date: 'Date',
    when: (condition) => f`Si ${condition} :`,
    compared: (prompt, value) => f`à « ${prompt} » la réponse est ${value}`,
    and: (left, right) => `${left}, et ${right}`,
    or: (left, right) => `${left}, ou ${right}`,
    quoted: (choice) => f`« ${choice} »`,
    operators: {
      '==': (value) => value,
      '!=': (value) => `autre que ${value}`,
      '<': (value) => `moins de ${value}`,
      '<=': (value) => `${value} ou moins`,
      '>': (value) => `plus de ${value}`,
      '>=': (value) => `${value} ou plus`,
    },
  },
};

function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return minutes === 0 ? `${rest} s` : rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
