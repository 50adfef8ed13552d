import { counted, listed, numbered } from '../counted.ts';
import type { DiagnosticMessages } from '../en/diagnostics.ts';
import { f } from '../french.ts';
import { imports } from './import-problems.ts';
import { rules } from './rules.ts';
import { conditionProblems, noThing, notFiles, reasons, things, types, yamlProblems } from './words.ts';

const or = (words: readonly string[]) => listed('fr', words, 'disjunction');
const meant = (near: string | null) => (near === null ? '' : f` Vouliez-vous dire « ${near} » ?`);
const among = (near: string | null, known: readonly string[]) =>
  near !== null || known.length === 0 || known.length > 12 ? meant(near) : f` Choix possibles : ${known.join(', ')}.`;

/** What each diagnostic says in French. */
export const diagnostics: DiagnosticMessages = {
  'file/not-found': ({ path }) => f`Le fichier « ${path} » n'existe pas.`,
  'file/no-match': ({ pattern }) => f`Aucun fichier YAML ne correspond à « ${pattern} ».`,
  'file/not-readable': ({ path, reason }) => f`Impossible de lire « ${path} » (${reasons[reason] ?? reason}).`,
  'file/not-a-file': ({ path, actual }) =>
    f`« ${path} » est ${notFiles[actual]}, non un fichier. Nommez un fichier, ou « - » pour lire l'entrée standard.`,
  'file/not-text': ({ path }) => f`« ${path} » n'est pas un fichier texte en UTF-8. Enregistrez-le en UTF-8.`,
  'file/too-large': ({ megabytes, limit }) =>
    f`Le fichier fait ${megabytes} Mo ; la limite est de ${limit} Mo. Divisez-le.`,
  'file/empty': () => f`Le fichier est vide. Écrivez au moins « kind: framework ».`,
  'yaml/syntax': ({ problem }) => yamlProblems[problem],
  'yaml/duplicate-key': ({ key }) => f`La clé « ${key} » figure deux fois. Gardez-en une.`,
  'yaml/tab': () => f`Une tabulation met cette ligne en retrait. YAML n'admet que des espaces.`,
  'yaml/alias-expansion': () =>
    f`Les alias (*nom) de ce fichier se développent sans fin ou à l'excès. Écrivez les valeurs en toutes lettres.`,
  'yaml/unknown-tag': ({ tag }) => f`L'étiquette « ${tag} » est inconnue ici. Retirez-la.`,
  'yaml/version': ({ version }) =>
    f`Le fichier demande YAML ${version} ; seule la version 1.2 est acceptée. Retirez la ligne %YAML.`,
  'yaml/several-documents': () => f`Un deuxième document commence ici (---). Mettez un document par fichier.`,
  'yaml/key-not-text': ({ key }) => f`La clé ${key} n'est pas un texte. Mettez-la entre guillemets droits.`,
  'yaml/control-character': ({ character }) =>
    f`Un caractère de commande invisible (${character}) se trouve ici. Retirez-le, ou écrivez-le par une séquence d'échappement entre guillemets doubles.`,
  'yaml/too-deep': ({ limit }) => f`Plus de ${limit} tables et listes sont imbriquées ici les unes dans les autres.`,
  'yaml/too-many-signs': ({ limit }) =>
    f`Le fichier compte plus de ${numbered('fr', limit)} mots et signes ; la lecture s'arrête ici. Divisez-le.`,
  'schema/not-a-map': ({ actual }) =>
    f`Le fichier contient ${types[actual] ?? actual} ; il doit contenir des clés et des valeurs, « kind » d'abord.`,
  'schema/kind-missing': ({ kinds }) => f`Le fichier ne dit pas ce qu'il est. Ajoutez « kind: » suivi de ${or(kinds)}.`,
  'schema/unknown-kind': ({ kind, kinds, suggestion }) =>
    f`« ${kind} » n'est pas un type de fichier connu.${among(suggestion, kinds)}`,
  'schema/missing-property': ({ property, parent }) =>
    parent === '' ? f`Il manque « ${property} ».` : f`Il manque « ${property} » dans « ${parent} ».`,
  'schema/unknown-property': ({ property, suggestion, known }) =>
    f`« ${property} » n'est pas une clé valide ici.${among(suggestion, known)}`,
  'schema/type': ({ property, expected, actual }) =>
    f`« ${property} » doit être ${or(expected.map((each) => types[each] ?? each))}, et non ${types[expected.includes('integer') && actual === 'number' ? 'decimal' : actual] ?? actual}.`,
  'schema/value': ({ property, value, allowed, suggestion }) =>
    f`« ${property} » ne peut pas valoir « ${value} » ; il faut ${or(allowed)}.${meant(suggestion)}`,
  'schema/too-small': ({ property, limit, exclusive, actual }) =>
    f`« ${property} » vaut ${actual} ; il faut ${exclusive ? 'plus de' : 'au moins'} ${limit}.`,
  'schema/too-large': ({ property, limit, actual }) => f`« ${property} » vaut ${actual} ; il faut au plus ${limit}.`,
  'schema/empty': ({ property }) => f`« ${property} » est vide. Remplissez-le ou retirez-le.`,
  'schema/too-few': ({ property, limit }) =>
    f`« ${property} » doit contenir au moins ${counted('fr', limit, 'élément', 'éléments')}.`,
  'schema/too-long': ({ property, limit }) => f`« ${property} » dépasse ${limit} caractères.`,
  'schema/duplicate-item': ({ property, value }) => f`« ${value} » figure deux fois dans « ${property} ».`,
  'schema/id': ({ value, suggestion }) =>
    f`« ${value} » n'est pas un identifiant : minuscules, chiffres et traits d'union seulement.${
      suggestion === null ? '' : f` Par exemple « ${suggestion} ».`
    }`,
  'schema/version': ({ value }) => f`« ${value} » n'est pas une version. Écrivez trois nombres, comme 1.0.0.`,
  'schema/version-number': ({ value }) =>
    f`Pour YAML, ${value} est un nombre et non une version. Écrivez trois nombres, comme 1.0.0.`,
  'schema/language-tag': ({ value }) => f`« ${value} » n'est pas une étiquette de langue. Écrivez fr, en, fr-CA…`,
  'schema/date': ({ property, value }) =>
    f`« ${property} » : « ${value} » n'est pas une date. Écrivez "2026", "2026-04" ou "2026-04-30".`,
  'schema/day': ({ property, value }) =>
    f`« ${property} » : « ${value} » n'est pas un jour du calendrier. Écrivez "2026-04-30".`,
  'schema/instant': ({ property, value }) =>
    f`« ${property} » : « ${value} » n'est pas une date avec heure. Écrivez 2026-04-30T13:45:00Z.`,
  'schema/ulid': ({ value }) =>
    f`« ${value} » n'est pas un identifiant d'évaluation (26 caractères). Omettez-le pour en recevoir un.`,
  'schema/digest': ({ value }) =>
    f`« ${value} » n'est pas une empreinte : « sha256: » et 64 chiffres hexadécimaux. Dans le doute, omettez-la.`,
  'schema/email': ({ property }) =>
    f`« ${property} » ne contient pas d'adresse courriel. Écrivez nom@organisation, ou omettez-la.`,
  'schema/null-character': ({ property }) =>
    f`« ${property} » contient le caractère invisible U+0000, que certaines bases de données ne peuvent pas conserver. Retirez-le.`,
  'schema/invalid': ({ property, keyword }) => f`« ${property} » ne respecte pas son schéma (${keyword}).`,
  'reference/unknown': ({ thing, id, suggestion, known }) =>
    f`Il n'y a ${noThing[thing]} « ${id} ».${among(suggestion, known)}`,
  'reference/duplicate-id': ({ thing, id, firstFile, firstLine }) =>
    f`L'identifiant « ${id} » (${things[thing]}) est déjà pris ${
      firstFile === null ? f`à la ligne ${firstLine}` : f`dans ${firstFile}, ligne ${firstLine}`
    }. Choisissez-en un autre.`,
  'level/not-ascending': ({ level, previous }) =>
    f`Le niveau ${level} vient après le niveau ${previous}. Les niveaux doivent être en ordre croissant.`,
  'level/none': ({ competency }) => f`« ${competency} » n'a pas de niveaux, et le fichier n'a pas d'échelle commune.`,
  'target/not-a-level': ({ competency, level, levels }) =>
    f`« ${competency} » n'a pas de niveau ${level} ; ses niveaux : ${levels.join(', ')}.`,
  'target/range': ({ min, max }) => f`La plage descend de ${min} à ${max}. Mettez le niveau inférieur dans « min ».`,
  'rating/no-spread': () =>
    f`Tous les points d'évaluation ont la même valeur : aucune évaluation ne permettrait de distinguer les niveaux.`,
  'rating/reserved': ({ id }) =>
    f`« ${id} » est réservé : tout indicateur peut être évalué ainsi. Choisissez un autre identifiant.`,
  'extends/not-found': ({ path }) => f`La base « ${path} » n'existe pas. Le chemin part du dossier de ce fichier.`,
  'extends/not-a-framework': ({ path }) => f`La base « ${path} » n'est pas un référentiel.`,
  'extends/base-invalid': ({ path }) =>
    f`La base « ${path} » contient elle-même des erreurs. Lancez : competency validate ${path}`,
  'extends/cycle': ({ chain }) => f`Les référentiels se prolongent l'un l'autre en boucle : ${chain.join(' → ')}.`,
  'extends/changes-base': ({ property }) =>
    f`Une extension ne fait qu'ajouter ; elle ne peut pas modifier « ${property} » dans sa base.`,
  'design/contrast': ({ colour, ground, contrast, needed }) =>
    f`« ${colour} » sur « ${ground} » a un contraste de ${numbered('fr', contrast)} ; il faut au moins ${numbered('fr', needed)} pour lire.`,
  'text/no-glyph': ({ character, number }) =>
    f`Aucune police ne peut dessiner « ${character} » (${number}). Son numéro est imprimé à sa place ; écrivez-le autrement.`,
  'answers/other-framework': ({ expected, actual }) =>
    f`Ces réponses portent sur le référentiel « ${actual} » et non « ${expected} ». Lancez : competency assess ${actual} --answers …`,
  'answers/other-version': ({ framework, expected, actual }) =>
    f`Ces réponses portent sur la version ${actual} de « ${framework} » ; la version disponible est ${expected}. Évaluez de nouveau, ou utilisez la version ${actual}.`,
  'answers/other-digest': ({ framework, version }) =>
    f`« ${framework} » ${version} a été modifié depuis ces réponses. Rétablissez ce texte, ou évaluez de nouveau.`,
  'answers/level-of-indicators': ({ competency }) =>
    f`« ${competency} » s'évalue par ses indicateurs ; on ne peut pas nommer un niveau. Évaluez les indicateurs.`,
  'answers/indicators-of-level': ({ competency }) =>
    f`« ${competency} » n'a pas d'indicateurs. Nommez son niveau : « level: 2 ».`,
  'answers/unknown-level': ({ competency, level, levels }) =>
    f`« ${competency} » n'a pas de niveau ${level} ; ses niveaux : ${levels.join(', ')}.`,
  'prompt/range': ({ prompt, min, max }) =>
    f`L'échelle de « ${prompt} » va de ${min} à ${max}. « max » doit dépasser « min ».`,
  'prompt/other-type': ({ property, prompt, type }) =>
    f`« ${property} » ne veut rien dire ici : « ${prompt} » est de type ${type}. Retirez la clé, ou changez le type.`,
  'condition/syntax': ({ problem, found, instead }) => conditionProblems[problem](found, instead ?? ''),
  'condition/words': ({ prompt }) =>
    f`On répond à « ${prompt} » en mots, qu'aucune condition ne peut comparer. Prenez une question d'échelle ou de choix.`,
  'condition/order-of-choices': ({ prompt, operator }) =>
    f`« ${prompt} » est un choix, et les choix n'ont pas d'ordre : « ${operator} » ne peut les comparer. Employez « == » ou « != ».`,
  'condition/not-a-number': ({ prompt, value }) =>
    f`« ${prompt} » est une échelle, et « ${value} » n'est pas un nombre.`,
  'condition/outside': ({ prompt, value, min, max }) =>
    f`L'échelle de « ${prompt} » va de ${min} à ${max} ; ${value} n'y est pas.`,
  'reply/other-workbook': ({ expected, actual }) =>
    f`Ces réponses vont avec ${actual} ; le cahier ici est ${expected}.`,
  'reply/type': ({ prompt, expected }) =>
    expected === 'words'
      ? f`On répond à « ${prompt} » en mots. Mettez la réponse entre guillemets droits.`
      : f`On répond à « ${prompt} » par un nombre entier.`,
  'reply/outside': ({ prompt, value, min, max }) =>
    f`L'échelle de « ${prompt} » va de ${min} à ${max} ; ${value} n'y est pas.`,
  'reply/by-whom': ({ prompt }) =>
    f`Chaque personne répond à « ${prompt} » : dites laquelle, ${'{by: {ada-roy: …}}'}, ou « agreed » si le groupe a convenu.`,
  'form/not-ours': () => f`Ce PDF n'est pas un formulaire fait par competency render --fillable.`,
  'form/empty': () => f`Rien n'est rempli dans ce formulaire.`,
  'answers/in-progress': () => f`Cette évaluation n'est pas terminée. Terminez-la avec : competency assess --resume`,
  'people/unknown-manager': ({ person, manager, suggestion }) =>
    f`« ${manager} », gestionnaire de « ${person} », n'est pas dans la liste.${meant(suggestion)}`,
  'people/manager-circle': ({ chain }) =>
    chain.length === 2
      ? f`« ${chain[0] ?? ''} » ne peut pas être son propre gestionnaire.`
      : f`Ces personnes se dirigent en cercle : ${chain.join(' → ')}.`,
  'csv/encoding': () =>
    f`Le tableau n'est pas en UTF-8 ; il a été lu comme du Windows-1252. Vérifiez les noms qui ont des accents.`,
  'csv/no-id': () =>
    f`La ligne d'en-tête ne nomme aucune colonne d'identifiant. Nommez-en une « identifiant », « matricule » ou « id ».`,
  'csv/missing-column': ({ column }) => f`La ligne d'en-tête n'a pas la colonne « ${column} ».`,
  'csv/unknown-column': ({ column, suggestion }) => f`La colonne « ${column} » n'a pas été lue.${meant(suggestion)}`,
  'csv/duplicate-column': ({ column, first }) =>
    f`La colonne « ${column} » dit la même chose que « ${first} ». Gardez-en une.`,
  'csv/empty': ({ column }) => f`« ${column} » est vide sur cette ligne. Il en faut pour chaque personne.`,
  'csv/fields': ({ expected, actual }) =>
    f`Cette ligne a ${counted('fr', actual, 'champ', 'champs')} ; la ligne d'en-tête en a ${expected}.`,
  'csv/quote': () =>
    f`Un guillemet de cette ligne n'a pas de pendant. Mettez entre guillemets le champ qui en contient, et doublez ceux du champ.`,
  'rule/unknown': ({ code, suggestion }) =>
    code === ''
      ? f`Aucune règle n'est nommée ici. Nommez-la par son code.`
      : f`Il n'y a pas de règle « ${code} ».${meant(suggestion)}`,
  'rule/fixed': ({ code }) =>
    f`« ${code} » est une erreur et non une règle : sa gravité est fixe et elle ne se désactive pas.`,
  'rollout/time-zone': ({ timeZone }) =>
    f`« ${timeZone} » n'est pas un fuseau horaire. Écrivez-en un comme America/Toronto.`,
  'rollout/supports-and-contradicts': ({ competency }) =>
    f`Le critère est dit soutenir « ${competency} » et le contredire. Gardez l'un des deux.`,
  'rollout/start-before-training': ({ unit, start, training, session }) =>
    f`« ${unit} » commence le ${start}, avant que ses gestionnaires soient formés (« ${training} », ${session}). Avancez une séance, ou reportez le départ.`,
  'rollout/other-version': ({ framework, expected, actual }) =>
    f`Le plan vise la version ${expected} de « ${framework} » ; celle d'ici est la ${actual}. Voyez ce qui a changé : competency diff`,
  ...rules,
  ...imports,
};
