import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

const list = (...people: readonly string[]) =>
  `kind: people\npeople:\n${people.map((each) => `  - ${each}`).join('\n')}`;

export const people: PagesOf<'people'> = {
  'people/unknown-manager': {
    means: {
      en: 'A manager is named who is not in the list of people.',
      fr: f`Une personne est nommée comme gestionnaire sans être dans la liste.`,
    },
    remedy: {
      en: 'Correct the id, or add the manager to the list. Without, a campaign asks nobody for an assessment as manager.',
      fr: f`Corrigez l'identifiant, ou ajoutez la personne à la liste. Sinon, une campagne ne demande d'évaluation à personne à titre de gestionnaire.`,
    },
    frame: 'file',
    bad: list('{id: ada-roy, manager: max-ly}', '{id: max-li}'),
    good: list('{id: ada-roy, manager: max-li}', '{id: max-li}'),
  },
  'people/manager-circle': {
    means: {
      en: 'Somebody is, perhaps through others, their own manager.',
      fr: f`Quelqu'un est, peut-être à travers d'autres, son propre gestionnaire.`,
    },
    remedy: {
      en: 'Correct who manages whom; the person at the top has no manager.',
      fr: f`Corrigez qui dirige qui ; la personne au sommet n'a pas de gestionnaire.`,
    },
    frame: 'file',
    bad: list('{id: ada-roy, manager: max-li}', '{id: max-li, manager: ada-roy}'),
    good: list('{id: ada-roy, manager: max-li}', '{id: max-li}'),
  },
};

const twoPeople = "printf 'id\\nada\\nmax\\n' > people.csv\ncompetency people import people.csv\n";
const startWithRaters = 'competency campaign start --cycle 2026-H2 --framework welcome --raters raters.csv';

export const csv: PagesOf<'csv'> = {
  'csv/encoding': {
    means: {
      en: 'A table has bytes that are no UTF-8, as spreadsheets on Windows write it.',
      fr: f`Un tableau a des octets qui ne sont pas de l'UTF-8, comme les tableurs sous Windows en écrivent.`,
    },
    remedy: {
      en: 'Look at a few names with “people list”. If they are wrong, save the table as “CSV UTF-8”.',
      fr: f`Regardez quelques noms avec « people list ». S'ils sont faux, enregistrez le tableau en « CSV UTF-8 ».`,
    },
    frame: 'commands',
    bad: "printf 'id,name\\nada,Z\\303\\251lie\\nmax,C\\364t\\351\\n' > people.csv\ncompetency people import people.csv",
    good: "printf 'id,name\\nada,Z\\303\\251lie\\nmax,C\\303\\264t\\303\\251\\n' > people.csv\ncompetency people import people.csv",
  },
  'csv/no-id': {
    means: {
      en: 'The heading line of a table names no column for the id of a person.',
      fr: f`La ligne d'en-tête d'un tableau ne nomme aucune colonne pour l'identifiant.`,
    },
    remedy: {
      en: 'Name the column with the personnel number “id”. A name is none: two people may share it, and it may change.',
      fr: f`Nommez « id » la colonne du matricule. Un nom n'en est pas un : deux personnes peuvent le partager, et il peut changer.`,
    },
    frame: 'table',
    bad: 'name,unit\nAda Roy,Front desk',
    good: 'id,name,unit\nada-roy,Ada Roy,Front desk',
  },
  'csv/missing-column': {
    means: {
      en: 'A table of chosen raters lacks one of its three columns: subject, rater, relation.',
      fr: f`Un tableau d'évaluateurs choisis n'a pas l'une de ses trois colonnes : sujet, évaluateur, lien.`,
    },
    remedy: {
      en: 'Add the column to the heading line and to every line.',
      fr: f`Ajoutez la colonne à l'en-tête et à chaque ligne.`,
    },
    frame: 'commands',
    bad: `${twoPeople}printf 'subject,rater\\nada,max\\n' > raters.csv\n${startWithRaters}`,
    good: `${twoPeople}printf 'subject,rater,relation\\nada,max,peer\\n' > raters.csv\n${startWithRaters}`,
  },
  'csv/unknown-column': {
    means: {
      en: 'A column of a table is not one that the list of people has.',
      fr: f`La liste des personnes n'a pas cette colonne.`,
    },
    remedy: {
      en: 'Nothing, where the column is not wanted: it is neither read nor kept. Else name it as the list does.',
      fr: f`Rien, si la colonne n'est pas voulue : elle n'est ni lue ni gardée. Sinon, nommez-la comme la liste.`,
    },
    frame: 'table',
    bad: 'id,name,salary\nada-roy,Ada Roy,52000',
    good: 'id,name\nada-roy,Ada Roy',
  },
  'csv/duplicate-column': {
    means: { en: 'Two columns of a table say the same.', fr: f`Deux colonnes d'un tableau disent la même chose.` },
    remedy: { en: 'Remove one of the two.', fr: f`Supprimez l'une des deux.` },
    frame: 'table',
    bad: 'id,unit,department\nada-roy,Front desk,Front desk',
    good: 'id,unit\nada-roy,Front desk',
  },
  'csv/empty': {
    means: {
      en: 'A line of a table of people leaves a column empty that nobody can do without.',
      fr: f`Une ligne d'un tableau de personnes laisse vide une colonne dont personne ne peut se passer.`,
    },
    remedy: {
      en: 'Fill the cell, or remove the line where it is about nobody.',
      fr: f`Remplissez la cellule, ou retirez la ligne si elle ne parle de personne.`,
    },
    frame: 'table',
    bad: 'id,name\nada-roy,Ada Roy\n,Max Li',
    good: 'id,name\nada-roy,Ada Roy\nmax-li,Max Li',
  },
  'csv/fields': {
    means: {
      en: 'A line of a table has more or fewer fields than its heading line.',
      fr: f`Une ligne d'un tableau a plus ou moins de champs que la ligne d'en-tête.`,
    },
    remedy: {
      en: 'Put a field that holds the delimiter in quotes, and leave empty fields in place.',
      fr: f`Mettez entre guillemets un champ qui contient le séparateur, et laissez les champs vides à leur place.`,
    },
    frame: 'table',
    bad: 'id,name,unit\nada-roy,Roy, Ada,Front desk',
    good: 'id,name,unit\nada-roy,"Roy, Ada",Front desk',
  },
  'csv/quote': {
    means: { en: 'A quote in a table has no partner.', fr: f`Un guillemet d'un tableau n'a pas de pendant.` },
    remedy: {
      en: 'Put the whole field in quotes, and double the quotes inside it.',
      fr: f`Mettez le champ entier entre guillemets, et doublez ceux qu'il contient.`,
    },
    frame: 'table',
    bad: 'id,name\nada-roy,Ada "Ace" Roy\nmax-li,Max Li',
    good: 'id,name\nada-roy,"Ada ""Ace"" Roy"\nmax-li,Max Li',
  },
};
