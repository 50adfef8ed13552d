/** What a column of a table of people can hold. A given and a family name make the name together. */
export type PeopleColumn = 'id' | 'name' | 'given' | 'family' | 'unit' | 'profile' | 'manager' | 'email';

/** What a list says of a person. */
export type PersonField = Exclude<PeopleColumn, 'given' | 'family'>;

/** A person as the cells of a line say; what is empty is left out. */
export type PersonCells = Readonly<Partial<Record<PersonField, string>>>;

/** The headings by which personnel systems call each column, in French and English, as `plainHeading` makes them. */
const synonyms: Readonly<Record<PeopleColumn, readonly string[]>> = {
  id: [
    'id',
    'person id',
    'employee id',
    'employee number',
    'employee no',
    'employee',
    'staff id',
    'staff number',
    'personnel number',
    'user id',
    'username',
    'login',
    'identifier',
    'identifiant',
    'id personne',
    'id employe',
    'matricule',
    'numero',
    'numero employe',
    'numero d employe',
    'no employe',
    'no d employe',
    'code employe',
    'utilisateur',
  ],
  name: [
    'name',
    'full name',
    'display name',
    'employee name',
    'nom',
    'nom complet',
    'nom affiche',
    'nom d affichage',
    'prenom et nom',
    'prenom nom',
    'nom de l employe',
  ],
  given: ['given name', 'first name', 'firstname', 'forename', 'prenom', 'prenoms'],
  family: ['family name', 'last name', 'lastname', 'surname', 'nom de famille', 'patronyme'],
  unit: [
    'unit',
    'org unit',
    'organizational unit',
    'organisational unit',
    'department',
    'division',
    'section',
    'branch',
    'team',
    'unite',
    'unite administrative',
    'unite organisationnelle',
    'departement',
    'service',
    'direction',
    'secteur',
    'equipe',
  ],
  profile: ['profile', 'profile id', 'competency profile', 'profil', 'id profil', 'profil de competences'],
  manager: [
    'manager',
    'manager id',
    'manager number',
    'manager email',
    'line manager',
    'supervisor',
    'supervisor id',
    'reports to',
    'gestionnaire',
    'id gestionnaire',
    'id du gestionnaire',
    'matricule gestionnaire',
    'matricule du gestionnaire',
    'superieur',
    'superieur immediat',
    'superieure ou superieur immediat',
    'responsable',
    'releve de',
    'chef',
  ],
  email: [
    'email',
    'e mail',
    'mail',
    'email address',
    'e mail address',
    'work email',
    'courriel',
    'adresse courriel',
    'courrier electronique',
    'adresse electronique',
  ],
};

const columnByHeading = new Map(
  // The keys of a total record are exactly the columns.
  (Object.keys(synonyms) as PeopleColumn[]).flatMap((column) =>
    synonyms[column].map((heading) => [heading, column] as const),
  ),
);

/** Every heading that is known, as it is compared. */
export const knownHeadings: readonly string[] = [...columnByHeading.keys()];

/** A heading without accents, capitals and punctuation: “N° d’employé” → `n d employe`. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^n(o)? (?=d? ?employe)/, 'no ');
}

/** The columns that a heading line names, null for those it does not know; beside a given name, “Nom” is the family name. */
export function columnsOf(headings: readonly string[]): readonly (PeopleColumn | null)[] {
  const found = headings.map((each) => columnByHeading.get(plainHeading(each)) ?? null);
  if (!found.includes('given') || found.includes('family')) return found;
  return found.map((column) => (column === 'name' ? 'family' : column));
}
