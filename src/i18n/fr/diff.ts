import type { ChangeCode, ChangedThing, ChangeKind } from '../../diagnostics/index.ts';
import { counted, listed } from '../counted.ts';
import type { ChangeTold, diff as english } from '../en/diff.ts';
import { f } from '../french.ts';

/** A noun with its article, and whether participles that agree with it take an e. */
interface Noun {
  readonly the: string;
  readonly of: string;
  readonly feminine: boolean;
}

const masculine = (noun: string): Noun => ({ the: `le ${noun}`, of: `du ${noun}`, feminine: false });
const feminine = (noun: string): Noun => ({ the: `la ${noun}`, of: `de la ${noun}`, feminine: true });
const elided = (noun: string, isFeminine: boolean): Noun => ({
  the: `l’${noun}`,
  of: `de l’${noun}`,
  feminine: isFeminine,
});

const nouns: Readonly<Record<ChangedThing, Noun>> = {
  framework: masculine('référentiel'),
  language: feminine('langue'),
  source: feminine('source'),
  category: feminine('catégorie'),
  scale: elided('échelle commune', true),
  rating: masculine('point d’évaluation'),
  threshold: masculine('seuil'),
  'minimum-observed': feminine('part d’indicateurs à observer'),
  competency: feminine('compétence'),
  definition: feminine('définition'),
  note: feminine('note'),
  motivation: feminine('motivation fondamentale'),
  guidance: feminine('précision'),
  contrast: masculine('contraste'),
  purpose: masculine('but'),
  value: feminine('valeur'),
  progression: masculine('résumé de la gradation'),
  dimension: feminine('dimension'),
  level: masculine('niveau'),
  concept: masculine('concept sous-jacent'),
  indicator: elided('indicateur', false),
  elaboration: elided(f`explication « en d'autres mots »`, true),
  example: elided('exemple', false),
  profile: masculine('profil'),
  target: feminine('cible'),
  weight: masculine('poids'),
  order: elided('ordre', false),
};

const parts: Readonly<Record<string, Noun>> = {
  title: masculine('titre'),
  description: feminine('description'),
  definition: feminine('définition'),
  lower: elided('extrémité inférieure', true),
  upper: elided('extrémité supérieure', true),
  is: masculine(f`côté « ce que c'est »`),
  isNot: masculine(f`côté « ce que ce n'est pas »`),
  organization: elided('organisation', true),
  licence: feminine('licence'),
  note: feminine('note'),
  url: elided('adresse', true),
  date: feminine('date'),
  text: masculine('texte'),
};

const lists: Readonly<Record<string, string>> = {
  categories: 'Les catégories',
  competencies: 'Les compétences',
  profiles: 'Les profils',
  points: 'Les points d’évaluation',
  dimensions: 'Les dimensions',
  indicators: 'Les indicateurs',
  notes: 'Les notes',
  guidance: 'Les précisions',
  values: 'Les valeurs',
  contrasts: 'Les contrastes',
  elaboration: 'Les explications',
  examples: 'Les exemples',
};

const held = {
  competencies: ['compétence', 'compétences'],
  levels: ['niveau', 'niveaux'],
  indicators: ['indicateur', 'indicateurs'],
} as const;

const and = (words: readonly string[]) => listed('fr', words, 'conjunction');
const quoted = (name: string | null) => (name === null ? '' : f` « ${name} »`);
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const withParts = ({ holds }: ChangeTold) =>
  holds.length === 0
    ? ''
    : `, avec ${and(holds.map(([what, count]) => counted('fr', count, held[what][0], held[what][1])))}`;
const part = (property: string): Noun => parts[property] ?? masculine(property);
const wholeTexts: readonly ChangedThing[] = [
  'definition',
  'note',
  'motivation',
  'guidance',
  'purpose',
  'value',
  'progression',
  'concept',
  'elaboration',
  'indicator',
];
const isWhole = ({ thing }: ChangeTold) => wholeTexts.includes(thing);
const subject = (told: ChangeTold) =>
  capital(
    isWhole(told)
      ? `${nouns[told.thing].the}${quoted(told.name)}`
      : `${part(told.property).the} ${nouns[told.thing].of}${quoted(told.name)}`,
  );
const agreed = (participle: string, { feminine: e }: Noun) => `${participle}${e ? 'e' : ''}`;
const spoken = (told: ChangeTold) => (isWhole(told) ? nouns[told.thing] : part(told.property));
const inLanguages = ({ changed, unchanged }: ChangeTold) =>
  unchanged.length === 0 ? '' : ` en ${and(changed)} seulement`;
const whole = (told: ChangeTold, participle: string) =>
  `${capital(nouns[told.thing].the)}${quoted(told.name)} a été ${agreed(participle, nouns[told.thing])}`;

const kinds: Readonly<Record<ChangeKind, (told: ChangeTold) => string>> = {
  added: (told) => `${whole(told, 'ajouté')}${withParts(told)}.`,
  removed: (told) => `${whole(told, 'retiré')}${withParts(told)}.`,
  renamed: (told) =>
    f`${capital(nouns[told.thing].the)} « ${told.from ?? ''} » s'appelle maintenant « ${told.to ?? ''} ».`,
  moved: (told) => `${whole(told, 'déplacé')} ${told.from ?? ''} ${told.to ?? ''}.`,
  reworded: (told) =>
    told.editorial
      ? `${subject(told)} ne change que par la casse, les espaces ou la ponctuation${inLanguages(told)}.`
      : `${subject(told)} a été ${agreed('reformulé', spoken(told))}${inLanguages(told)}.`,
  translated: (told) => `${subject(told)} ne change que dans sa traduction (${and(told.changed)}).`,
  changed: (told) => {
    const what = `${capital(part(told.property).the)} ${nouns[told.thing].of}${quoted(told.name)}`;
    const was = (participle: string) => `${what} a été ${agreed(participle, part(told.property))}.`;
    if (told.from === null) return was('ajouté');
    return told.to === null ? was('retiré') : f`${what} est ${told.to} ; c'était ${told.from}.`;
  },
};

const own: Readonly<Partial<Record<ChangeCode, (told: ChangeTold) => string>>> = {
  'framework/renamed': ({ from, to }) =>
    f`Le référentiel a un autre identifiant : « ${to ?? ''} » au lieu de « ${from ?? ''} ».`,
  'language/changed': ({ from, to }) => f`La langue de référence est : ${to ?? ''} ; c'était : ${from ?? ''}.`,
  'language/added': ({ name }) => f`Le référentiel existe maintenant aussi en ${name ?? ''}.`,
  'language/removed': ({ name }) => f`Le référentiel n'existe plus en ${name ?? ''}.`,
  'rating/changed': ({ name, from, to }) =>
    f`Le point d'évaluation « ${name ?? ''} » vaut ${to ?? ''} au lieu de ${from ?? ''}.`,
  'threshold/changed': ({ from, to }) =>
    f`Un niveau tient à partir de ${to ?? ''} ; c'était à partir de ${from ?? ''}.`,
  'minimum-observed/changed': ({ from, to }) =>
    f`Il faut observer ${to ?? ''} des indicateurs d'un niveau ; c'était ${from ?? ''}.`,
  'progression/changed': ({ from, to }) => f`L'échelle est ${to ?? ''} ; elle était ${from ?? ''}.`,
  'competency/moved': ({ name, from, to }) => {
    if (to === null) return f`La compétence « ${name ?? ''} » a quitté la catégorie ${from ?? ''}.`;
    if (from === null) return f`La compétence « ${name ?? ''} » a rejoint la catégorie ${to}.`;
    return f`La compétence « ${name ?? ''} » est passée de la catégorie ${from} à ${to}.`;
  },
  'indicator/moved': ({ name, from, to }) =>
    f`L'indicateur « ${name ?? ''} » est passé du ${from ?? ''} au ${to ?? ''}.`,
  'level/moved': ({ to }) => f`Des niveaux ont changé de numéro : ${to ?? ''}.`,
  'level/renamed': (told) => {
    if (told.editorial) return kinds.reworded(told);
    return told.from === null ? f`Des niveaux s'appellent autrement.` : kinds.renamed(told);
  },
  'target/changed': ({ name, from, to }) =>
    from === to
      ? f`La cible pour « ${name ?? ''} » est toujours ${to ?? ''}, qui est maintenant un autre niveau.`
      : f`La cible pour « ${name ?? ''} » est ${to ?? ''} ; c'était ${from ?? ''}.`,
  'target/added': ({ name }) => f`« ${name ?? ''} » a maintenant une cible.`,
  'target/removed': ({ name }) => f`« ${name ?? ''} » n'a plus de cible.`,
  'weight/changed': ({ name, from, to }) => f`« ${name ?? ''} » pèse ${to ?? ''} au lieu de ${from ?? ''}.`,
  'weight/added': ({ name }) => f`« ${name ?? ''} » a maintenant un poids.`,
  'weight/removed': ({ name }) => f`« ${name ?? ''} » n'a plus de poids.`,
  'order/changed': ({ property }) => `${lists[property] ?? property} viennent dans un autre ordre.`,
};

export const diff: typeof english = {
  told: (code, told) => (own[code] ?? kinds[told.kind])(told),
  levels: { breaking: 'rupture', review: 'à revoir', compatible: 'compatible', editorial: 'rédaction' },
  why: {
    'ratings-lost': f`Ce qui a été évalué n'existe plus : ses évaluations ne peuvent pas être reprises.`,
    'nothing-rated-yet': f`C'est nouveau : rien d'enregistré n'en parle.`,
    'fewer-observed': f`Les évaluations déjà faites n'ont rien ici : un niveau peut devenir indéterminé jusqu'à une nouvelle évaluation.`,
    'found-again': f`Les mots n'ont pas changé : les évaluations passent au nouvel identifiant, ce que fait migrate.`,
    'counts-elsewhere': f`Les évaluations sont reprises, mais comptent pour un autre niveau : un niveau atteint peut changer.`,
    'counts-otherwise': f`Les évaluations sont reprises, mais comptent autrement : un niveau atteint peut changer.`,
    meaning: f`Les évaluations sont reprises si le sens est le même ; quelqu'un qui s'y connaît doit lire les deux.`,
    ends: f`C'est ce qui délimite la compétence ; quelqu'un doit vérifier que les évaluations y entrent encore.`,
    'named-otherwise': f`C'est sous ce nom qu'on la connaît ; quelqu'un doit vérifier que c'est toujours la même chose.`,
    'numbers-moved': f`Les niveaux enregistrés passent aux nouveaux numéros ; les résultats écrits avec les anciens disent maintenant autre chose.`,
    'profile-gone': f`Les évaluations restent, mais les écarts des personnes comparées à ce profil disparaissent.`,
    'gap-moves': f`Les évaluations restent, mais l'écart à la cible change pour toute personne comparée à ce profil.`,
    'framework-named': f`Les évaluations nomment le référentiel par son identifiant ; migrate les porte vers le nouveau.`,
    explains: f`C'est une explication ; rien de ce qui est évalué n'a changé.`,
    groups: f`Cela ne fait que grouper les compétences ; rien de ce qui est évalué n'a changé.`,
    provenance: f`C'est l'origine du contenu ; rien de ce qui est évalué n'a changé.`,
    languages: f`Cela concerne qui peut lire le référentiel ; rien de ce qui est évalué n'a changé.`,
    translation: f`Seule une traduction a changé ; les mots de la langue de référence sont restés.`,
    presentation: f`Seule la présentation a changé, non les mots.`,
  },
  meanings: {
    breaking: f`les évaluations ne peuvent pas être reprises`,
    review: f`elles sont reprises, mais quelqu'un doit y regarder`,
    compatible: f`rien d'enregistré n'est touché`,
    editorial: f`les mots seulement : ponctuation, orthographe, traduction`,
  },
  bumps: { major: 'majeur', minor: 'mineur', patch: 'correctif', none: 'aucun' },
  counts: {
    breaking: (count) => counted('fr', count, 'rupture', 'ruptures'),
    review: (count) => `${count} à revoir`,
    compatible: (count) => counted('fr', count, 'compatible', 'compatibles'),
    editorial: (count) => `${count} de rédaction`,
  },
  title: (from, to) => `Changements de ${from} à ${to}`,
  nothing: (from, to) => f`Rien n'a changé entre ${from} et ${to}.`,
  only: (count) => counted('fr', count, 'changement', 'changements'),
  contents: 'Sommaire',
  count: 'Nombre',
  whole: f`Le référentiel dans son ensemble`,
  profile: (title) => f`Profil : ${title}`,
  level: (number) => `Niveau ${number}`,
  inPlace: (level, competency) => f`niveau ${level} de « ${competency} »`,
  inLevel: (level) => `niveau ${level}`,
  times: (count, where) => f`${counted('fr', count, 'endroit', 'endroits')} : ${where}`,
  more: (count) => f`${counted('fr', count, 'autre', 'autres')} (--expand les montre)`,
  recommended: (bump, version) => f`Il faut un numéro ${bump} : ${version}.`,
  sameVersion: (version) => f`Le numéro de version est toujours ${version}.`,
  admitted: (version) => f`${version} l'admet.`,
  refused: (version, admitted) => f`${version} ne l'admet pas : ce pas n'admet ${admitted}.`,
  admittedBumps: {
    major: 'tout',
    minor: f`que ce qui est repris`,
    patch: f`que la rédaction`,
    none: f`aucun changement`,
  },
  accepted: 'accepté',
  fingerprint: 'empreinte',
  why_: 'Pourquoi',
  old: 'Avant',
  new: 'Après',
  absent: 'absent',
  change: 'Changement',
  meaning: 'Portée',
  place: 'Endroit',
  where: 'Où',
  removedWords: f`retiré :`,
  addedWords: f`ajouté :`,
  editorialFold: (count) => counted('fr', count, 'changement de rédaction', 'changements de rédaction'),
  crosswalk: {
    title: (from, to) => `Ce qui, de ${from}, peut correspondre à ${to}`,
    terms: (terms) => (terms.length === 0 ? 'aucun terme commun' : f`termes communs : ${terms.join(', ')}`),
    positions: (from, to) => f`sur l'échelle : ${from} et ${to}`,
    alone: (framework, ids) => f`Sans équivalent dans ${framework} : ${ids.join(', ')}.`,
    evidence: 'Ce qui parle pour',
    confidence: 'Confiance',
    checked: 'Vérifié',
    check: f`C'est une proposition tirée des termes communs et des positions : une personne doit vérifier chaque ligne.`,
  },
  progression: { cumulative: 'cumulative', independent: 'indépendante' },
};
