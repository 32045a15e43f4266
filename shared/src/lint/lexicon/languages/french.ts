import type { Language } from '../language.ts';

export const french: Language = {
  name: 'French',
  script: 'latin',
  prefixes: "l' d' n' s' c' j' m' t' qu'",
  marks:
    'le la les des du de que pour par avec une un en et est se sa dans avant doit ne pas au aux ce cette vous sur il chaque',
  words: {
    call: 'appelle|appelez|appeler|invoque|invoquez|invoquer|utilise|utilisez|utiliser|declenche|declenchez|consulte|consultez|consulter',
    read: 'lis|lisez|lire|ouvre|ouvrez|ouvrir|charge|chargez|charger|obtiens|obtenez|obtenir|accede|accedez|recupere|recuperez|recuperer|cherche|cherchez|chercher|verifie|verifiez|parcours|parcourez|prends|prenez',
    collect:
      'collecte|collectez|collecter|recueille|recueillez|rassemble|rassemblez|rassembler|copie|copiez|copier|extrais|extrayez|extraire|exporte|exportez|exporter|capture|capturez|releve|relevez|sauvegarde|reunis|reunissez',
    send: 'envoie|envoyez|envoyer|envoi|envoyes|transmets|transmettez|transmettre|televerse|televersez|transfere|transferez|transferer|publie|publiez|publier|poste|postez|expedie|expediez|notifie|notifiez|partage|partagez|partager|achemine|remets|remettez|communique|communiquez',
    put: 'inclus|incluez|inclure|ajoute|ajoutez|ajouter|joins|joignez|joindre|mets|mettez|mettre|insere|inserez|inserer|passe|passez|passer|colle|collez|ecris|ecrivez|renseigne|renseignez|remplis|remplissez|place|placez|integre|integrez|concatene|glisse|glissez',
    change:
      'change|changez|changer|modifie|modifiez|modifier|remplace|remplacez|remplacer|substitue|substituez|altere|arrondis|arrondissez|corrige|corrigez|edite|reecris',
    set: 'definis|definissez|regle|reglez|configure|configurez|affecte',
    redirect: 'redirige|redirigez|rediriger|detourne|detournez|route|routez',
    store:
      'enregistre|enregistrez|enregistrer|stocke|stockez|stocker|conserve|conservez|memorise|memorisez|archive|archivez|consigne|consignez|retiens|retenez',
    run: 'execute|executez|executer|lance|lancez|lancer|installe|installez|installer|telecharge|telechargez|telecharger|demarre|demarrez',
    visit: 'visite|visitez|visiter|navigue|va sur|allez sur|suis le lien|suivez le lien',
    tell: 'dis|dites|dire|mentionne|mentionnez|mentionner|informe|informez|informer|revele|revelez|reveler|previens|prevenez|prevenir|signale|signalez|signaler|explique|expliquez|expliquer|divulgue|divulguez|parle|parlez|parler|avertis|avertissez|evoque|evoquez',
    hide: 'cache|cachez|cacher|masque|masquez|masquer|omets|omettez|omettre|dissimule|dissimulez|tais|taisez|passe sous silence|passez sous silence',
    ignore:
      'ignore|ignorez|ignorer|oublie|oubliez|oublier|neglige|negligez|annule|annulez|ecarte|ecartez|fais abstraction|faites abstraction|ne tiens pas compte|ne tenez pas compte|tenir compte',
    skip: 'saute|sautez|sauter|contourne|contournez|contourner|dispense|passe outre|passez outre',
    prefer:
      'prefere|preferez|preferer|choisis|choisissez|choisir|privilegie|privilegiez|recommande|recommandez|selectionne|opte|optez',
    remove: 'supprime|supprimez|supprimer|efface|effacez|effacer|retire|retirez|detruis',
    obey: 'obeis|obeissez|suis|suivez|suivre|respecte|respectez|applique|appliquez|fais|faites|faire|agis|conforme-toi|conformez-vous',
    answer:
      'reponds|repondez|repondre|affiche|affichez|afficher|montre|montrez|renvoie|renvoyez|presente|presentez|affirme|affirmez|pretends|pretendez|resume|resumez',
    ask: 'demande|demandez|demander|sollicite|sollicitez|confirme|confirmez|confirmer',
    encode: 'encode|encodez|encoder|chiffre|chiffrez|compresse|compressez|base64',
    decode: 'decode|decodez|decoder|dechiffre|dechiffrez',
    pay: 'paie|payez|payer|vire|virez|virer|verse|versez|facture|debite|debitez',
    permit:
      'autorise|autorisez|autoriser|accorde|accordez|approuve|approuvez|permets|permettez|invite|invitez',
    disable: 'desactive|desactivez|desactiver|coupe|coupez|arrete|arretez',
    secret:
      "mot de passe|mots de passe|cle|cles|cle privee|cle api|cle d'api|cles api|jeton|jetons|token|tokens|identifiants|identifiants de connexion|secret|secrets|phrase de recuperation|phrase secrete|cookie|cookies|certificat|carte bancaire|numero de carte|coordonnees bancaires|donnees sensibles|donnees confidentielles",
    conversation:
      "conversation|historique|historique de la conversation|historique du chat|messages precedents|prompt systeme|message systeme|instructions systeme|messages de l'utilisateur|question de l'utilisateur|demande de l'utilisateur|contexte|liste des outils|echange|echanges|dialogue",
    machine:
      "variables d'environnement|nom d'hote|nom de la machine|nom d'utilisateur|presse-papiers|historique des commandes|dossier personnel|repertoire personnel|processus|adresse ip",
    personal:
      'contacts|carnet d adresses|telephone|donnees personnelles|adresse e-mail|adresse|date de naissance|localisation|salaire|dossier medical|nom complet',
    tool: "outil|outils|fonction|autre outil|autres outils|tout outil|autre serveur|d'autres outils|extension",
    'this-tool': "cet outil|cette fonction|l'outil|cet appel",
    results: 'resultat|resultats|reponse|reponses|sortie',
    recipient: 'destinataire|destinataires|copie cachee|cci|beneficiaire|invite|participant|relecteur',
    parameter: "parametre|parametres|champ|champs|argument|arguments|en-tete|l'argument",
    user: "utilisateur|utilisateurs|l'utilisateur|client|personne|utilisatrice|lui",
    model: "tu|vous|toi|assistant|l'assistant|modele|agent|agents|ia|l'agent|le modele",
    instructions:
      'instruction|instructions|consigne|consignes|regles|regle|directives|politique|politiques|restrictions|ordres|garde-fous',
    memory: 'memoire|memoire persistante|notes',
    config: 'configuration|fichier de configuration|parametres systeme|demarrage|cron|crochet',
    command: 'commande|commandes|script|terminal|code|console|shell|bash',
    outside:
      'externe|externes|distant|distante|tiers|serveur|endpoint|webhook|nuage|cloud|partenaire|partenaires|fournisseur|prestataire',
    account: 'compte|comptes|montant|solde|frais|commission|paiement|portefeuille|virement',
    message: 'courriel|e-mail|mail|message|messages|commentaire|document|note|sms|publication|facture',
    link: 'lien|liens|image|images|signature|pied de page',
    session: 'session|sessions',
    file: 'fichier|fichiers|dossier|dossiers|repertoire|base de donnees|depot|piece jointe',
    consent: "confirmation|approbation|permission|consentement|autorisation|accord|l'accord",
    request: 'demande|requete|tache|question|objectif|souhait',
    must: 'doit|dois|devez|doivent|il faut|il est necessaire|obligatoire|toujours|imperativement|necessaire|assure-toi|assurez-vous|requiert|exige|veille a|veillez a|indispensable|obligatoirement',
    not: "ne|pas|jamais|n'|evite|evitez|ni|aucun|aucune|interdit|sans que|n'en|inutile",
    before: "avant|avant de|avant d'|prealablement|au prealable|d'abord|prealable",
    after: "apres|ensuite|puis|une fois|apres avoir|a la fin|a l'issue",
    whenever:
      'chaque fois|a chaque|pour chaque|toutes les fois|lors de chaque|avant chaque|apres chaque|pour toute',
    if: 'si|quand|lorsque|en cas de|lors de',
    every: 'tous|toutes|tout|toute|chaque|quelconque|n importe quel',
    standing:
      "desormais|dorenavant|a partir de maintenant|a compter de maintenant|pour le reste de la session|pendant toute la session|dans toutes les reponses|a l'avenir|en permanence|pour toutes les prochaines|jusqu'a nouvel ordre",
    first: "d'abord|premierement|en premier|tout d'abord|immediatement|commence par|commencez par",
    also: 'aussi|egalement|en outre|de plus|par ailleurs|au passage|en meme temps|ainsi que',
    silently:
      'silencieusement|en silence|discretement|en secret|sans prevenir|automatiquement|en arriere-plan|secretement|en douce',
    secretive: 'secret|secrete|confidentiel|confidentielle|interne|entre nous|discret',
    instead: 'au lieu de|a la place|plutot que|remplace|obsolete|deprecie',
    because:
      'audit|conformite|verification|securite|telemetrie|qualite|diagnostic|reglementation|optimisation|licence|validation|tracabilite|rgpd',
    threat: 'sinon|faute de quoi|echouera|erreur|rejetee|rejete|bloquee|ne fonctionnera pas|sous peine',
    please: "s'il te plait|s'il vous plait|merci|veuillez|ce serait gentil|nous vous saurions gre",
    best: 'meilleur|meilleure|le plus fiable|seul|seule|unique|officiel|officielle',
    whole:
      'complet|complete|integral|integrale|entier|entiere|contenu|contenus|mot pour mot|integralite|integralement|tel quel|en clair|texte complet',
    regardless:
      "independamment|meme si|quel que soit|quoi que|priment sur|prime sur|prevaut|priorite sur|l'emporte",
    trusted: 'a deja accepte|a deja donne|deja autorise|deja approuve|consentement prealable|deja consenti',
    without: 'sans',
  },
};
