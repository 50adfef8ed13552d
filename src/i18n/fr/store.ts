import { counted } from '../counted.ts';
import type { store as english } from '../en/store.ts';
import { f } from '../french.ts';

export const store: typeof english = {
  place: 'Registre',
  encrypted: 'chiffré au repos',
  notEncrypted: f`non chiffré au repos (définissez COMPETENCY_STORE_KEY avant la première évaluation pour changer cela)`,
  secured: 'la connexion est chiffrée',
  notSecured: f`la connexion n'est pas chiffrée (sslmode=disable)`,
  people: (count) => counted('fr', count, 'personne', 'personnes'),
  completed: (count) => counted('fr', count, 'évaluation terminée', 'évaluations terminées'),
  inProgress: (count) => counted('fr', count, 'évaluation inachevée', 'évaluations inachevées'),
  answers: (count) => `${counted('fr', count, 'réponse', 'réponses')}, historique compris`,
  listed: (count) => f`Liste des personnes : ${counted('fr', count, 'personne', 'personnes')}`,
  workbooks: (count) =>
    count === null
      ? f`Cahiers : cet utilisateur ne peut pas les lire`
      : f`Cahiers : ${counted('fr', count.sessions, 'séance', 'séances')}, ${counted('fr', count.entries, 'inscription', 'inscriptions')}`,
  size: 'Taille',
  kibibytes: 'Kio',
  cycles: 'Cycles',
  backedUp: (path) => `Copié dans ${path}.`,
  confirm: (subject) =>
    f`Tout ce qui est conservé sur « ${subject} » sera effacé définitivement. Retapez l'identifiant pour confirmer :`,
  kept: f`Rien n'a été effacé.`,
  imported: ({ file, kept, known, refused }) => {
    const parts = [
      counted('fr', kept, 'dossier conservé', 'dossiers conservés'),
      ...(known === 0 ? [] : [counted('fr', known, 'déjà là', 'déjà là')]),
      ...(refused === 0 ? [] : [counted('fr', refused, 'refusé', 'refusés')]),
    ];
    return f`${file} : ${parts.join(', ')}.`;
  },
  notImported: (file) => f`${file} : rien de ce fichier n'a été conservé.`,
  copied: ({ subjects, rows, already, erased, lost }) => {
    const done = f`Copié et relu : ${counted('fr', subjects, 'personne', 'personnes')}, ${counted('fr', rows, 'ligne', 'lignes')}.`;
    const before = already === 0 ? '' : f` Déjà là : ${counted('fr', already, 'personne', 'personnes')}.`;
    const out =
      erased === 0
        ? ''
        : f` Laissé de côté, pour avoir été effacé de l'autre registre : ${counted('fr', erased, 'personne', 'personnes')}.`;
    return `${done}${before}${out}${lost === 0 ? '' : ` ${lostParts(lost)}`}`;
  },
  putAside: (path) =>
    f`L'ancien registre est gardé sous ${path}. Il contient ce qu'il contenait : supprimez-le quand il ne sert plus.`,
  notErasedIn: (path) =>
    f`${path}, un ancien registre, peut encore contenir cette personne. Supprimez-le s'il ne sert plus.`,
  sound: 'Le registre est sain.',
  finding: (found) => {
    const about = found.subject === null ? f`référentiel « ${found.id} »` : f`« ${found.subject} », ${found.id}`;
    return f`${about} : ${contradictions[found.code](found.count)}`;
  },
  furtherFindings: (count) => `… et ${counted('fr', count, 'autre', 'autres')}.`,
  wayOut: {
    'framework-altered': f`Reprenez le texte du référentiel d'une sauvegarde : les cotes peuvent avoir changé de sens.`,
    'framework-missing': f`Une évaluation commencée avec cette version précise en rétablit le référentiel ; sinon, restaurez une sauvegarde.`,
    stray: f`« competency store copy », ou « competency store restore » si des pages sont endommagées, fait un registre sans ces lignes qui ne se rattachent à rien.`,
    unreadable: f`Reprenez ces inscriptions d'une sauvegarde (« competency store restore »), ou effacez la personne et évaluez-la de nouveau.`,
    positions: f`Reprenez l'ordre de ces réponses d'une sauvegarde.`,
    newest: f`« competency store copy », ou « competency store restore » si des pages sont endommagées, fait un registre où la réponse la plus récente compte.`,
  },
  verified: ({ subjects, rows, lost, saves }) => {
    const readable = f`Lisible : ${counted('fr', subjects, 'personne', 'personnes')}, ${counted('fr', rows, 'ligne', 'lignes')}.`;
    return lost === 0 ? readable : f`${readable} ${lostParts(lost)} « competency store ${saves} » sauve ce qui se lit.`;
  },
  post: (event) => {
    switch (event.kind) {
      case 'away':
        return f`Le serveur ne répond pas. Vos réponses sont gardées sur cette machine (${event.path}) et seront envoyées à son retour.`;
      case 'waiting':
        return f`En attente dans ${event.path} : ${counted('fr', event.count, 'changement', 'changements')} ; la prochaine commande qui se sert de ce registre enverra ce qui attend.`;
      case 'sent': {
        const { sent, erased, refused, denied, expired } = event.delivery;
        const changes = (count: number) => counted('fr', count, 'changement', 'changements');
        return [
          f`Envoyé au serveur, de ce qui était gardé sur cette machine : ${changes(sent)}.`,
          ...(erased === 0 ? [] : [f`Abandonné, une personne ayant été effacée entre-temps : ${changes(erased)}.`]),
          ...(refused === 0
            ? []
            : [
                f`Refusé, l'évaluation ayant été terminée ailleurs : ${changes(refused)}, toujours dans ${event.path}.`,
              ]),
          ...(denied === 0
            ? []
            : [
                f`Refusé par le serveur : ${changes(denied)}, toujours dans ${event.path}. Vous n'avez pas le droit d'écrire, ou la base de données ne peut pas conserver ce contenu.`,
              ]),
          ...(expired === 0
            ? []
            : [
                f`Non envoyé, après plus de quatre-vingt-dix jours d'attente : ${changes(expired)}, toujours dans ${event.path}.`,
              ]),
        ].join(' ');
      }
    }
  },
  forgotten: ({ assessments, answers, ratedOthers, workbookEntries = 0, listed, requests }) => {
    const reflections =
      workbookEntries === 0
        ? ''
        : `, ${counted('fr', workbookEntries, 'inscription de cahier', 'inscriptions de cahier')}`;
    const sentences = [
      f`Effacé : ${counted('fr', assessments, 'évaluation', 'évaluations')}, ${counted('fr', answers, 'réponse', 'réponses')}${reflections}.`,
      ...(listed ? ['Retiré de la liste des personnes.'] : []),
      ...(requests === 0
        ? []
        : [`${counted('fr', requests, 'demande de campagne retirée', 'demandes de campagne retirées')}.`]),
      ...(ratedOthers === 0
        ? []
        : [
            f`Identité masquée dans ${counted('fr', ratedOthers, 'évaluation faite', 'évaluations faites')} sur d'autres personnes.`,
          ]),
    ];
    return sentences.join(' ');
  },
};

const contradictions = {
  'framework-altered': () => f`son texte n'est pas celui dont son empreinte a été tirée.`,
  'framework-missing': () => f`le référentiel avec lequel elle a été faite n'y est plus.`,
  stray: (count: number) =>
    f`${counted('fr', count, 'ligne se rattache', 'lignes se rattachent')} à une évaluation qui n'y est plus.`,
  unreadable: (count: number) => f`${counted('fr', count, 'inscription illisible', 'inscriptions illisibles')}.`,
  positions: (count: number) =>
    f`${counted('fr', count, 'réponse occupe', 'réponses occupent')} la place d'une autre ; leur ordre n'est pas connu.`,
  newest: (count: number) =>
    f`pour ${counted('fr', count, 'question', 'questions')}, ce n'est pas la réponse la plus récente qui compte.`,
};

function lostParts(lost: number): string {
  return f`Illisible : ${counted('fr', lost, 'partie', 'parties')}.`;
}
