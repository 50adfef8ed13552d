import { counted, listed } from '../counted.ts';
import type { FailureMessages } from '../en/failures.ts';
import { f } from '../french.ts';
import { placeholders, reasons } from './words.ts';

const meant = (near: string | null) => (near === null ? '' : f` Vouliez-vous dire « ${near} » ?`);
const among = (near: string | null, known: readonly string[]) =>
  near !== null || known.length === 0 || known.length > 12 ? meant(near) : f` Choix possibles : ${known.join(', ')}.`;
const or = (words: readonly string[]) => listed('fr', words, 'disjunction');
const errorCount = (errors: number) => counted('fr', errors, 'erreur', 'erreurs');
const fix = f`Il ne peut pas être utilisé tel quel.`;

/** Why a command could not do its job, in French, and the way out. */
export const failures: FailureMessages = {
  'usage/unknown-command': ({ command, suggestion }) => f`La commande « ${command} » n'existe pas.${meant(suggestion)}`,
  'usage/missing-command': ({ group, commands }) => f`« ${group} » demande une de ses commandes : ${or(commands)}.`,
  'usage/unknown-option': ({ option, suggestion }) => f`L'option « ${option} » n'existe pas ici.${meant(suggestion)}`,
  'usage/missing-argument': ({ argument }) => f`Il manque ${(placeholders[argument] ?? argument).toUpperCase()}.`,
  'usage/missing-value': ({ option }) => f`L'option ${option} demande une valeur.`,
  'usage/too-many-arguments': ({ expected, actual }) =>
    f`${counted('fr', actual, 'argument donné', 'arguments donnés')} ; ${
      expected === 0 ? f`il n'en faut aucun` : f`il en faut au plus ${expected}`
    }.`,
  'usage/invalid-value': ({ option, value, allowed, suggestion }) =>
    f`« ${value} » ne convient pas à ${placeholders[option.toLowerCase()]?.toUpperCase() ?? option} ; il faut ${or(allowed)}.${meant(suggestion)}`,
  'usage/relation': ({ value, suggestion }) =>
    f`« ${value} » ne convient pas à --relations. Il y a self, manager, peer et report, ces deux derniers avec un nombre si vous voulez (peer:3) ; client et panel se nomment dans le fichier de --raters.${meant(suggestion)}`,
  'usage/invalid-id': ({ option, value, suggestion }) =>
    f`« ${value} » ne convient pas à ${option} : rien que des minuscules, des chiffres et des traits d'union.${suggestion === null ? '' : f` Par exemple « ${suggestion} ».`}`,
  'usage/not-a-number': ({ option, value }) =>
    f`« ${value} » ne convient pas à ${option} ; il faut un nombre entier ou « all ».`,
  'usage/not-a-date': ({ option, value }) =>
    f`« ${value} » ne convient pas à ${option} ; c'est un jour comme 2027-01-31.`,
  'usage/not-a-period': ({ option, value }) =>
    f`« ${value} » ne convient pas à ${option} ; c'est un nombre de jours, de semaines, de mois ou d'années, comme 10d, 3w, 2m ou 1y.`,
  'usage/conflict': ({ first, second }) => f`${first} et ${second} sont incompatibles. N'en gardez qu'une.`,
  'usage/needs-option': ({ option, needed }) => f`${option} demande ${needed}.`,
  'usage/needs-terminal': ({ flags }) =>
    f`Personne ne peut répondre aux questions ici. Précisez ${listed('fr', flags, 'conjunction')}.`,
  'explain/unknown-code': ({ code, suggestion }) =>
    f`Il n'y a pas de code « ${code} ».${suggestion === null ? f` Lancez : competency explain` : meant(suggestion)}`,
  'framework/not-found': ({ reference, known, suggestion }) =>
    f`Le référentiel « ${reference} » n'existe pas.${among(suggestion, known)}`,
  'framework/invalid': ({ path, errors }) => f`« ${path} » contient ${errorCount(errors)}. ${fix}`,
  'framework/unknown-thing': ({ thing, id, framework, known, suggestion }) =>
    f`« ${framework} » n'a ${thing === 'profile' ? 'pas de profil' : 'pas de compétence'} « ${id} ».${among(suggestion, known)}`,
  'framework/unknown-level': ({ level, framework, known }) =>
    f`« ${framework} » n'a pas de niveau « ${level} ». Connus : ${known.join(', ')}.`,
  'workbook/not-found': ({ reference, known, suggestion }) =>
    f`Le cahier « ${reference} » n'existe pas.${among(suggestion, known)}`,
  'workbook/invalid': ({ path, errors }) => f`« ${path} » contient ${errorCount(errors)}. ${fix}`,
  'workbook/none-waiting': ({ workbook }) =>
    workbook === null
      ? f`Aucun travail sur un cahier n'attend d'être repris ici.`
      : f`Aucun travail sur « ${workbook} » n'attend d'être repris ici.`,
  'workbook/several-waiting': ({ ids }) =>
    f`${counted('fr', ids.length, 'séance attend', 'séances attendent')} : ${ids.join(', ')}. Choisissez avec --by, ou dans un terminal.`,
  'design/not-found': ({ reference, known, suggestion }) =>
    f`Il n'y a pas de maquette « ${reference} ».${among(suggestion, known)}`,
  'design/invalid': ({ path, errors }) =>
    f`La maquette « ${path} » a ${counted('fr', errors, 'erreur', 'erreurs')}. Rien n'a été imprimé.`,
  'rollout/not-found': ({ reference, known, suggestion }) =>
    f`Il n'y a pas de plan « ${reference} ».${among(suggestion, known)} Écrivez-en un avec : competency rollout init RÉFÉRENTIEL`,
  'rollout/invalid': ({ path, errors }) => f`Le plan « ${path} » contient ${errorCount(errors)}. ${fix}`,
  'project/none': () =>
    f`Il n'y a rien à vérifier ici : ni competency.yaml ni frameworks/. Nommez des fichiers, ou commencez par : competency init`,
  'project/invalid': ({ path, errors }) => f`« ${path} » contient ${errorCount(errors)}. ${fix}`,
  'people/invalid': ({ path, errors }) =>
    f`« ${path} » a ${counted('fr', errors, 'erreur', 'erreurs')}. Personne n'a été gardé.`,
  'report/too-few': ({ framework, wanted, people }) =>
    f`Pas assez de données : « ${framework} » demande au moins ${wanted} évaluations terminées d'au moins ${people} personnes pour un tel rapport. Avec moins, on saurait ce qui a été dit de qui.`,
  'people/none': () => f`La liste des personnes est vide. Remplissez-la d'abord : competency people import FICHIER`,
  'people/unknown': ({ id, suggestion }) =>
    f`Personne dans la liste n'est « ${id} ».${meant(suggestion)} Qui n'est pas dans la liste s'écrit identifiant=nom.`,
  'campaign/none': () =>
    f`Aucune campagne n'a été lancée ici. Lancez-en une : competency campaign start --cycle … --framework …`,
  'campaign/unknown-cycle': ({ cycle, known, suggestion }) =>
    f`Il n'y a pas de campagne du cycle « ${cycle} ».${among(suggestion, known)}`,
  'people/unknown-unit': ({ unit, known, suggestion }) =>
    f`Personne n'est dans l'unité « ${unit} ».${among(suggestion, known)}`,
  'answers/invalid': ({ path, errors }) => f`« ${path} » contient ${errorCount(errors)}. Rien n'en a été enregistré.`,
  'diff/nothing-to-compare': ({ reference }) =>
    f`« ${reference} » n'est dans aucun dépôt git : il n'y a pas de version antérieure. Nommez un second référentiel.`,
  'migrate/same': ({ id, version }) =>
    f`Les deux côtés sont ${id} ${version}, mot pour mot. Il n'y a rien à reprendre.`,
  'git/none': ({ reference }) => f`« ${reference} » nomme une révision, mais ce dossier n'est dans aucun dépôt git.`,
  'git/unknown-revision': ({ revision }) => f`Git ne connaît ici aucune révision « ${revision} ».`,
  'git/not-in-revision': ({ path, revision }) => f`Il n'y a pas de « ${path} » dans la révision « ${revision} ».`,
  'settings/unknown-change': ({ code, suggestion }) =>
    f`competency.yaml, diff.levels : le changement « ${code} » n'existe pas.${meant(suggestion)}`,
  'import/extension': ({ path }) =>
    f`« ${path} » étend un autre référentiel ; une importation remplace des compétences entières. Importez dans la base, ou dans un fichier à part.`,
  'file/not-found': ({ path }) => f`Le fichier « ${path} » n'existe pas.`,
  'file/not-readable': ({ path, reason }) => f`Impossible de lire « ${path} » (${reasons[reason] ?? reason}).`,
  'file/not-writable': ({ path, reason }) =>
    f`Impossible d'écrire « ${path} » (${reasons[reason] ?? reason}). Rien n'a été écrit.`,
  'file/exists': ({ path }) => f`« ${path} » existe déjà. Ajoutez --force pour le remplacer.`,
  'report/unknown-person': ({ person, suggestion }) =>
    f`Aucune évaluation de « ${person} » n'est conservée.${meant(suggestion)}`,
  'report/nothing': ({ person, wanted, known }) =>
    f`Rien de terminé${person === null ? '' : f` au sujet de « ${person} »`}${wanted === null ? '' : f` dans « ${wanted} »`}.${known.length === 0 ? '' : f` Il y a : ${known.join(', ')}.`}`,
  'report/minimum-raters': ({ value }) =>
    f`« ${value} » ne convient pas à --minimum-raters ; c'est un nombre entier, jamais moins de 2.`,
  'resume/none': ({ framework }) =>
    framework === null
      ? f`Aucune évaluation n'attend ici d'être reprise.`
      : f`Aucune évaluation de « ${framework} » n'attend ici d'être reprise.`,
  'resume/several': ({ ids }) =>
    f`${counted('fr', ids.length, 'évaluation attend', 'évaluations attendent')}. Choisissez avec --subject et --rater, ou dans un terminal : ${ids.join(', ')}`,
  'forget/needs-yes': ({ subject }) =>
    f`L'effacement de « ${subject} » est irréversible. Ajoutez --yes pour confirmer.`,
  'forget/unknown': ({ subject, suggestion }) => f`Rien n'est conservé au sujet de « ${subject} ».${meant(suggestion)}`,
  'store/none': ({ path }) => f`Il n'y a pas encore de registre à « ${path} ». Il sera créé à la première évaluation.`,
  'store/folder-missing': ({ path }) =>
    f`Le dossier du registre « ${path} » n'existe pas. Créez-le, ou nommez-en un autre avec --store.`,
  'store/not-a-file': ({ path }) =>
    f`« ${path} » n'est pas un fichier et ne peut être le registre. Nommez-en un autre avec --store.`,
  'store/not-writable': ({ path }) =>
    f`Impossible d'écrire dans le registre « ${path} ». Vérifiez ses droits d'accès, ou nommez-en un autre avec --store.`,
  'store/not-readable': ({ path }) => f`Impossible de lire le registre « ${path} ». Vérifiez ses droits d'accès.`,
  'store/not-a-database': ({ path }) => f`« ${path} » n'est pas un registre de ce programme. Rien n'y a été touché.`,
  'store/wrong-key': ({ path }) => f`COMPETENCY_STORE_KEY n'ouvre pas « ${path} ». Rien n'y a été touché.`,
  'store/key-needed': ({ path }) =>
    f`« ${path} » est chiffré, ou n'est pas un registre. Mettez sa clé dans COMPETENCY_STORE_KEY.`,
  'store/not-encrypted': ({ path }) =>
    f`« ${path} » n'est pas chiffré, mais COMPETENCY_STORE_KEY est définie. Retirez-la, ou nommez un autre registre.`,
  'store/newer': ({ path, found, known }) =>
    f`« ${path} » vient d'une version plus récente (format ${found} ; celle-ci connaît ${known}). Mettez competency à jour.`,
  'store/busy': ({ path }) => f`Un autre programme occupe « ${path} ». Fermez-le, ou réessayez dans un instant.`,
  'store/full': ({ path }) =>
    f`Le disque de « ${path} » est plein. Les réponses déjà données sont enregistrées ; faites de la place et reprenez.`,
  'store/damaged': ({ path }) =>
    f`Le registre « ${path} » est endommagé. « competency store verify » dit où ; rétablissez une sauvegarde.`,
  'store/backup-exists': ({ path }) => f`« ${path} » existe déjà. Ajoutez --force pour le remplacer.`,
  'store/unreachable': ({ path, reason }) =>
    f`Le registre « ${path} » ne répond pas (${reason}). Vérifiez le disque ou le réseau, puis reprenez.`,
  'store/backup-failed': ({ path, reason }) =>
    f`La copie « ${path} » n'a pas pu être faite (${reason}). Le registre lui-même est intact.`,
  'store/not-erased': ({ path }) =>
    f`Un autre programme garde « ${path} » ouvert ; des traces peuvent y rester. Fermez-le et relancez la même commande.`,
  'store/assessment-exists': ({ id }) => f`L'évaluation ${id} est déjà dans le registre.`,
  'store/unknown-assessment': ({ id }) => f`L'évaluation ${id} n'est plus dans le registre.`,
  'store/assessment-completed': ({ id }) =>
    f`L'évaluation ${id} a été terminée ailleurs. Commencez-en une autre pour ajouter quelque chose.`,
  'store/unsupported': ({ location }) =>
    f`Cette version ne peut pas conserver d'évaluations à « ${location} ». Nommez un fichier, ou postgres://…`,
  'store/password-shown': ({ location, where }) =>
    where === 'arguments'
      ? f`« ${location} » : retirez le mot de passe ; tous les comptes de cette machine peuvent lire les lignes de commande. Mettez-le dans ~/.pgpass, PGPASSWORD ou COMPETENCY_STORE.`
      : f`« ${location} » : retirez le mot de passe de competency.yaml, que beaucoup peuvent lire. Mettez-le dans ~/.pgpass, PGPASSWORD ou COMPETENCY_STORE.`,
  'store/bad-location': ({ path, problem }) => f`« ${path} » ne peut servir : ${badLocations[problem]}`,
  'store/copy-target': ({ path, strangers, differing }) =>
    strangers > 0
      ? f`« ${path} » contient ${counted('fr', strangers, 'personne', 'personnes')} que l'autre registre n'a pas. Copiez dans un registre vide, pour ne mêler personne.`
      : f`« ${path} » contient, sur ${counted('fr', differing, 'personne', 'personnes')}, ce que l'autre registre n'a pas. Rien n'a été écrit. Copiez dans un registre vide ; avec --force, ce qui s'y trouve sur les personnes de l'autre registre est remplacé.`,
  'store/copy-differs': ({ path }) =>
    f`Ce qui a été écrit dans « ${path} » se relit autrement. N'utilisez pas la copie ; vérifiez le disque et recommencez.`,
  'store/exists': ({ path, server }) =>
    server
      ? f`« ${path} » contient déjà des personnes. Avec --force, ce qui s'y trouve sur les personnes du fichier est remplacé.`
      : f`« ${path} » existe déjà. Avec --force, il est gardé à côté de celui qui est rétabli.`,
  'store/denied': ({ path }) =>
    f`Le serveur de « ${path} » refuse l'accès. Vérifiez le nom d'utilisateur, et le mot de passe dans ~/.pgpass, PGPASSWORD ou COMPETENCY_STORE.`,
  'store/no-database': ({ path }) =>
    f`Le serveur n'a pas de base de données « ${path} ». Créez-la, ou nommez-en une autre.`,
  'store/not-allowed': ({ path }) =>
    f`Vous n'avez pas le droit de faire cela dans « ${path} ». Adressez-vous à la personne qui administre la base.`,
  'store/not-storable': ({ path }) =>
    f`Un texte contient un caractère que « ${path} » ne peut pas conserver : U+0000, ou un caractère absent de son codage. Retirez-le, puis réessayez.`,
  'store/insecure': ({ path, reason }) =>
    f`Pas de connexion sûre à « ${path} » (${reason}). Nommez l'autorité par ?sslrootcert=FICHIER ; sslmode=require chiffre sans vérifier à qui est le serveur.`,
  'store/older': ({ path, found, known }) =>
    f`Les tables de « ${path} » sont de la structure ${found} ; cette version demande la ${known}. Leur propriétaire doit exécuter une fois « competency store info ».`,
};

const badLocations = {
  'not-a-url': f`il faut écrire postgres://UTILISATEUR@HÔTE:PORT/BASE, les caractères spéciaux sous la forme %40.`,
  'no-database': f`aucune base n'est nommée (postgres://HÔTE/BASE).`,
  'bad-port': f`son port (ou PGPORT) doit être un nombre entier de 1 à 65535.`,
  'unknown-tls-mode': f`sslmode vaut disable, require, verify-ca ou verify-full.`,
  'unknown-parameter': f`un paramètre n'est pas connu ici ; sslmode, sslrootcert, sslcert, sslkey et options le sont.`,
  'refused-settings': f`le serveur refuse un réglage. Corrigez « options » dans l'adresse, ou PGOPTIONS.`,
};
