import type { stores as english } from '../../en/help/stores.ts';
import { f } from '../../french.ts';
import { shared } from './shared.ts';

/** Where assessments are kept. */
export const stores: typeof english = {
  'import records': {
    summary: f`Conserver en bloc des évaluations terminées : lignes JSON ou dossiers YAML, vérifiés comme des réponses ; chacun une seule fois.`,
    arguments: { files: f`des fichiers de dossiers, de toute taille (- pour l'entrée standard)` },
    options: {
      'keep-going': f`conserver ce qui est valable et lister ce qui est refusé ; sinon, tout le fichier ou rien`,
      format: shared.format,
      store: shared.store,
    },
    examples: [['competency import records 2025.jsonl --store postgres://db.example/personnel', 'tout, ou rien']],
  },
  'store info': {
    summary: f`Indiquer ce qui est conservé, et où.`,
    arguments: {},
    options: { format: shared.format, store: shared.store },
    examples: [['competency store info', 'nombres, taille, cycles']],
  },
  'store backup': {
    summary: f`Copier le registre dans un fichier, même pendant qu'il sert.`,
    arguments: { file: 'la copie' },
    options: { force: shared.force, store: shared.store },
    examples: [['competency store backup lundi.db', 'une copie cohérente']],
  },
  'store forget': {
    summary: f`Effacer définitivement tout ce qui est conservé sur une personne.`,
    arguments: { subject: f`l'identifiant de la personne` },
    options: { yes: 'ne pas demander', format: shared.format, store: shared.store },
    examples: [['competency store forget ada-roy', f`demande d'abord`]],
  },
  'store copy': {
    summary: f`Copier un registre dans un autre, quel qu'en soit le genre, et les comparer ; relancée, la copie continue où elle en était.`,
    arguments: {
      from: f`un fichier ou postgres://…`,
      to: f`un fichier ou postgres://…, vide ou commencé par une telle copie`,
    },
    options: { force: f`remplacer ce qui s'y trouve sur les personnes copiées`, format: shared.format },
    examples: [
      ['competency store copy competency.db postgres://db.example/personnel', 'vers un serveur'],
      [
        'competency store copy postgres://db.example/personnel lundi.db',
        f`vers un fichier ; COMPETENCY_COPY_KEY le chiffre`,
      ],
    ],
  },
  'store verify': {
    summary: f`Examiner chaque page et chaque ligne d'un registre, et dire ce qui est endommagé et ce qui peut être sauvé.`,
    arguments: {},
    options: { format: shared.format, store: shared.store },
    examples: [['competency store verify', f`ne change rien ; finit par 1 si quelque chose est endommagé`]],
  },
  'store restore': {
    summary: f`Refaire le registre à partir d'une sauvegarde, ou de ce qui se lit d'un fichier endommagé.`,
    arguments: { file: 'une sauvegarde, ou un registre endommagé' },
    options: {
      force: f`mettre de côté le registre qui est là ; sur un serveur, remplacer ce qu'il contient sur les personnes du fichier`,
      format: shared.format,
      store: shared.store,
    },
    examples: [['competency store restore lundi.db --force', f`l'ancien registre reste à côté`]],
  },
  'store sql': {
    summary: f`Afficher le SQL pour qui administre un registre PostgreSQL : roles, partitions ou citus.`,
    arguments: { script: 'roles, partitions ou citus' },
    options: { output: shared.output, force: shared.force },
    examples: [
      ['competency store sql roles | psql -d personnel', f`évaluateurs, RH et administration, avec un journal`],
    ],
  },
};
