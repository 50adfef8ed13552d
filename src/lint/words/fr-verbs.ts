/**
 * Verbs that statements of behaviour use: the infinitive, `*` where its third person is also a noun (« aide »), then its
 * third person where it is not the infinitive of a verb in -er without its r: `gérer:gère`, `offrir*:offre`.
 */
export const frenchVerbs = `
accepter accompagner accomplir:accomplit accorder* accroître:accroît accueillir:accueille acheminer achever:achève adapter
adhérer:adhère adopter adresser* agir:agit aider* ajuster alerter* aller:va améliorer amener:amène analyser* animer annoncer*
anticiper apaiser appeler:appelle appliquer apporter apprendre:apprend approfondir:approfondit approuver appuyer:appuie
arbitrer* articuler assigner assister assumer assurer atteindre:atteint attirer attribuer augmenter autoriser avancer* avertir:avertit
aviser baser* bâtir:bâtit bonifier calmer célébrer:célèbre cerner changer* chercher choisir:choisit cibler* clarifier classer* collaborer
collecter* commenter commencer communiquer comparer compléter*:complète composer concevoir:conçoit concilier conclure:conclut concrétiser
conduire:conduit confier confirmer conseiller conserver* considérer:considère consigner* consoler construire:construit consulter
contacter contribuer contrôler* convaincre:convainc convenir:convient convertir:convertit convoquer coopérer:coopère coordonner
corriger créer critiquer* croiser cultiver débattre:débat déceler:décèle décider déclarer décrire:décrit déduire:déduit
défendre:défend définir:définit déléguer:délègue demander* démontrer déployer:déploie désamorcer désigner détecter déterminer
développer devancer diagnostiquer dialoguer diffuser diminuer dire*:dit diriger discuter disposer distinguer distribuer
documenter donner* dresser échanger* éclairer écouter* écrire:écrit effectuer élaborer élargir:élargit éliminer émettre:émet
employer:emploie encadrer encourager énoncer* enrichir:enrichit enseigner* entraîner entreprendre:entreprend entretenir:entretient
énumérer:énumère envisager envoyer:envoie équilibrer* essayer:essaie établir:établit étudier évaluer examiner exécuter exercer
expérimenter expliquer explorer exposer exprimer faciliter faire*:fait favoriser féliciter fidéliser finaliser fixer* formaliser
former* formuler* fournir:fournit gagner garantir*:garantit garder* gérer:gère guider* habiliter harmoniser identifier illustrer
impliquer incarner inciter inclure:inclut indiquer influencer* informer initier innover inscrire:inscrit inspirer instaurer intégrer*:intègre
intensifier interpréter*:interprète interroger intervenir:intervient introduire:introduit inviter* joindre:joint justifier
lancer* libérer:libère lier limiter* lire:lit maintenir:maintient maîtriser* manifester* mener:mène mentionner mesurer*
mettre:met mobiliser modérer:modère modifier montrer* motiver négocier nommer noter* nouer nourrir:nourrit nuancer* observer
obtenir:obtient offrir*:offre optimiser organiser orienter outiller ouvrir:ouvre parler partager* participer parvenir:parvient
percevoir:perçoit permettre:permet personnaliser persuader piloter* planifier poser* poursuivre:poursuit préciser préconiser
prendre:prend préparer présenter préserver prêter prévenir:prévient prévoir:prévoit prioriser procéder:procède procurer
produire*:produit profiter promouvoir:promeut proposer protéger:protège publier puiser questionner raconter rallier ramener:ramène
rappeler:rappelle rapporter* rassembler rassurer réagir:réagit réaliser recevoir:reçoit rechercher* réclamer* recommander
reconnaître:reconnaît recueillir:recueille rédiger redire:redit réduire:réduit réévaluer référer:réfère réfléchir:réfléchit
refléter:reflète reformuler refuser regrouper rehausser relancer* relater relayer:relaie relever*:relève relier relire:relit
remédier remercier remettre:remet rencontrer* rendre:rend renforcer renseigner répartir:répartit répéter:répète répondre:répond
reporter reprendre:reprend représenter réserver* résoudre:résout respecter restituer résumer retenir:retient retracer
retrouver réunir:réunit révéler:révèle réviser revoir:revoit saisir:saisit saluer satisfaire:satisfait sélectionner
sensibiliser servir:sert signaler simplifier solliciter* sonder* soigner souligner soulever:soulève soumettre:soumet
soutenir:soutient spécifier stimuler structurer* suggérer:suggère suivre:suit superviser surpasser surveiller susciter
synthétiser témoigner tenir:tient tenter* terminer tester tirer tisser traduire:traduit traiter transférer:transfère
transformer transmettre:transmet travailler trier trouver utiliser valider valoriser vanter varier veiller* vendre:vend venir:vient
vérifier verser viser visiter* voir:voit vulgariser
`;
