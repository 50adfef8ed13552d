/** A page as organisations publish them, in our own words: two columns of contrasts and of the scale run into one line each. */
export const frenchPage = `Accueil attentif

Définition

L’accueil attentif consiste à recevoir chaque visiteur* comme on aimerait l’être.

*Le mot « visiteur » désigne ici toute personne qui se présente au comptoir.

Motivation fondamentale : Le plaisir de recevoir

Il s'agit de :

La personne qui vous dirige n’est pas un visiteur, même lorsqu’elle passe au comptoir.

En cas de doute, parlez-en à l’équipe.

Accueil attentif - signifie / ne signifie pas
Accueil attentif c'est... Accueil attentif ce n'est pas...
  • Lever les yeux dès que la porte s’ouvre
  • Demander ce que la personne cherche
  • Finir ce qui est commencé avant de changer de sujet
  • Laisser la personne attendre sans un mot
  • Supposer que la personne connaît les lieux
  • Passer à la suivante sans conclure

But de cette compétence dans la maison :

L’accueil donne le ton de toute la visite.

La valeur de l’accueil tient à un ou plusieurs de ces éléments : chaleur, clarté et patience.

Gradation de l’échelle - Présence au comptoir

Chaque niveau s’appuie sur le précédent.

Accueil attentif - gradation
  Niveaux inférieurs Niveaux supérieurs

Étendue de la présence
désigne le temps donné à chaque personne.

La visite est courte et connue d’avance.

La visite demande du temps et des détours.

Degré d’initiative
désigne ce que l’on fait sans y être invité.

On répond à ce qui est demandé.

On prépare la visite suivante.

Accueil attentif niveau 1
Idée sous-jacente Les comportements peuvent comprendre, entre autres :

Reçoit la personne qui se présente

  • Salue chaque personne en premier.
  • Indique le bureau demandé.

Ce niveau est celui du premier jour au comptoir.

Exemple/ Contexte

Une famille cherchait le greffe. L’agent a montré l’escalier.

Accueil attentif niveau 2
Idée sous-jacente Les comportements peuvent comprendre, entre autres :

Accompagne la personne jusqu’à ce qu’elle ait ce qu’elle cherche

  • Vérifie que la personne a compris.
  • Appelle le bureau avant d’y envoyer quelqu’un.
  • Reprend ce qui n’a pas marché.

Autrement dit, vous pouvez :

Vous restez avec la personne jusqu’au bout.

Exemple/ Contexte

Un livreur s’était trompé d’étage. L’agente l’a conduit au bon quai.

Elle a ensuite prévenu le service de la méprise.

Détails de la page

Dernière mise à jour :
`;

/** A page of another house: a family in the title, a line about a file, levels whose title stands below them. */
export const englishPage = `Behavioural competencies for the desk: Careful reading

Behavioural competencies of the desk (PDF, 218 KB)

Definition
Reads what people hand in with care, and finds what is missing before they leave.
Scale progression
The scale shows how much of the reading is done ahead of the question.

Level 1

Read what is there

  - Checks that every form is signed.
  - Names the missing page.

Level 2

Read what is meant

  - Asks what the request is for.
  - Proposes the form that fits.
  - Keeps a note of what was agreed.
`;
