<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>Copied. This is all of it: no text of an article, no name of a person or a file.</source>
        <translation>Copié. Voici tout&#xa0;: aucun texte d’article, aucun nom de personne ni de fichier.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Mark who claims what, and who stands where, in news articles.</source>
        <translation>Marquez qui affirme quoi, et qui prend quelle position, dans des articles de presse.</translation>
    </message>
    <message>
        <source>Pages about the program</source>
        <translation>Pages sur le programme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Reading diagnostics</source>
        <translation>Lecture du diagnostic</translation>
    </message>
    <message>
        <source>The diagnostics cannot be read</source>
        <translation>Le diagnostic ne peut pas être lu</translation>
    </message>
    <message>
        <source>What to send with a report: versions, and of the project numbers alone. “Copy diagnostics” reads them.</source>
        <translation>Ce qui accompagne un rapport&#xa0;: les versions et, du projet, seulement des nombres. «&#xa0;Copier le diagnostic&#xa0;» les lit.</translation>
    </message>
</context>
<context>
    <name>ActionModel</name>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
</context>
<context>
    <name>ActorCard</name>
    <message>
        <source>Add an affiliation</source>
        <translation>Ajouter une appartenance</translation>
    </message>
    <message>
        <source>Add an affiliation…</source>
        <translation>Ajouter une appartenance…</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Ajouter un autre nom</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartenances</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Entrées fusionnées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>wikidata:Q42</source>
        <translation>wikidata:Q42</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Discard it</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Open to work</source>
        <translation>Ouvrir pour travailler</translation>
    </message>
    <message>
        <source>Read only: the project is open in another window. An article shows what that window had saved when you opened it here.</source>
        <translation>Lecture seule&#xa0;: le projet est ouvert dans une autre fenêtre. Un article montre ce que cette fenêtre avait enregistré au moment de son ouverture ici.</translation>
    </message>
    <message>
        <source>Read only: {why}. Nothing can be changed here. To label, save a copy where you may write.</source>
        <translation>Lecture seule&#xa0;: {why}. Rien ne peut être modifié ici. Pour étiqueter, enregistrez une copie là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>This project lies in a folder that {service} synchronises. It may put an older file in the place of this one, or make two of it, while you work. A copy outside that folder is safe.</source>
        <translation>Ce projet se trouve dans un dossier synchronisé par {service}. Pendant que vous travaillez, ce service peut remplacer le fichier par un plus ancien ou en faire deux. Une copie hors de ce dossier est sûre.</translation>
    </message>
    <message>
        <source>This project lies on a network drive ({service}). Two people who work in it at once, or a drive that comes and goes, can damage such a file. A copy on this computer is safe; share data sets instead.</source>
        <translation>Ce projet se trouve sur un lecteur réseau ({service}). Deux personnes qui y travaillent en même temps, ou un lecteur qui disparaît par moments, peuvent endommager un tel fichier. Une copie sur cet ordinateur est sûre&#xa0;; partagez plutôt des jeux de données.</translation>
    </message>
    <message>
        <source>Work in a local copy…</source>
        <translation>Travailler dans une copie locale…</translation>
    </message>
    <message>
        <source>{name} is what a sync service makes when two computers changed a project at once: it has what one of them did, and the file without these words in its name has what the other did. Both open. See which has your labels before you go on.</source>
        <translation>{name}&#xa0;: un service de synchronisation crée un tel fichier quand deux ordinateurs ont modifié un projet en même temps. Il contient ce que l’un a fait&#xa0;; le fichier sans ces mots dans son nom contient ce que l’autre a fait. Les deux s’ouvrent. Regardez lequel a vos étiquettes avant de continuer.</translation>
    </message>
    <message>
        <source>“{step}” could not be saved when this project was last open. It was kept.</source>
        <translation>«&#xa0;{step}&#xa0;» n’a pas pu être enregistré lors de la dernière ouverture de ce projet. L’étape a été conservée.</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>2019, 2019-05 or 2019-05-20</source>
        <translation>2019, 2019-05 ou 2019-05-20</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the organisation first, or type the name of a new one.</source>
        <translation>Choisissez d’abord l’organisation, ou saisissez le nom d’une nouvelle.</translation>
    </message>
    <message>
        <source>It would end ({until}) before it begins ({since}).</source>
        <translation>La fin ({until}) précéderait le début ({since}).</translation>
    </message>
    <message>
        <source>President, spokesperson, member …</source>
        <translation>Présidence, porte-parole, membre …</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Where {name} belongs</source>
        <translation>Appartenance&#xa0;: {name}</translation>
    </message>
    <message>
        <source>empty: open</source>
        <translation>vide&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Write 2019, 2019-05 or 2019-05-20.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date. Écrivez 2019, 2019-05 ou 2019-05-20.</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>“{typed}” is no date that can be read one way only: 2022-01-28.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une date sans ambiguïté. Forme attendue&#xa0;: 2022-01-28.</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>{status}  ⚑ flagged</source>
        <translation>{status}  ⚑ avec drapeau</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminé</translation>
    </message>
</context>
<context>
    <name>ArticleInfo</name>
    <message>
        <source>1 region is furniture</source>
        <translation>1 zone d’habillage</translation>
    </message>
    <message>
        <source>Article is flagged</source>
        <translation>Article avec drapeau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Avec drapeau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No furniture is marked</source>
        <translation>Aucun habillage marqué</translation>
    </message>
    <message>
        <source>Nothing to mark: a true negative</source>
        <translation>Rien à marquer&#xa0;: un vrai négatif</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Status of the article</source>
        <translation>Statut de l’article</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{n} regions are furniture</source>
        <translation>{n} zones d’habillage</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>{label}?  ·  suggested by {sources}</source>
        <translation>{label}&#xa0;?  ·  suggéré par {sources}</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of one project take at most</source>
        <translation>Les sauvegardes d’un projet occupent au plus</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring puts the backup in the place of the project. The file that is there now is kept beside it under another name and stays in this list.</source>
        <translation>Restaurer met la sauvegarde à la place du projet. Le fichier actuel est conservé à côté sous un autre nom et reste dans cette liste.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when something has changed.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une dès que quelque chose a changé.</translation>
    </message>
    <message>
        <source>They take {size}; beyond the limit older ones go.</source>
        <translation>Elles occupent {size}&#xa0;; au-delà de la limite, les plus anciennes sont supprimées.</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n}&#xa0;Go</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Restored. The file as it was before: {path}</source>
        <translation>Restauré. Le fichier tel qu’il était avant&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Restoring {name}</source>
        <translation>Restauration&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>La sauvegarde n’a pas pu être restaurée</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>{entry}, by way of {name}</source>
        <translation>{entry}, via {name}</translation>
    </message>
    <message>
        <source>{name} ({mentions})</source>
        <translation>{name} ({mentions})</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Remove {text}</source>
        <translation>Supprimer {text}</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>&amp;This article</source>
        <translation>Cet &amp;article</translation>
    </message>
    <message>
        <source>Leave out &amp;furniture</source>
        <translation>Sans l’&amp;habillage</translation>
    </message>
    <message>
        <source>Same &amp;case</source>
        <translation>Même &amp;casse</translation>
    </message>
    <message>
        <source>Whole &amp;project</source>
        <translation>Tout le &amp;projet</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>With its &amp;entry: {names}</source>
        <translation>Avec son &amp;entrée&#xa0;: {names}</translation>
    </message>
    <message>
        <source>With its entry: {names}</source>
        <translation>Avec son entrée&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ChoicesButton</name>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>Choose another colour</source>
        <translation>Choisir une autre couleur</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Couleur sous la forme #rrggbb</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Aucune commande ne contient ces lettres.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>Marquer comme {label}</translation>
    </message>
    <message>
        <source>{act}: {step}</source>
        <translation>{act}&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>ConceptCard</name>
    <message>
        <source>Add an example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>Below which concept does “{name}” stand?</source>
        <translation>Sous quel concept se place «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Entrées fusionnées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Placé sous</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The wording is fixed</source>
        <translation>La formulation est fixée</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copying the project</source>
        <translation>Copie du projet</translation>
    </message>
    <message>
        <source>Projects (*.annot)</source>
        <translation>Projets (*.annot)</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Enregistrer une copie du projet</translation>
    </message>
    <message>
        <source>You are working in the copy now: {path}</source>
        <translation>Vous travaillez maintenant dans la copie&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>No article matches.</source>
        <translation>Aucun article ne correspond.</translation>
    </message>
    <message>
        <source>No articles yet.
Import articles: Ctrl+I, drop files here, or paste.</source>
        <translation>Pas encore d’articles.
Pour importer des articles&#xa0;: Ctrl+I, déposer des fichiers ici ou coller.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show all annotators</source>
        <translation>Afficher tous les annotateurs</translation>
    </message>
</context>
<context>
    <name>EntryPopup</name>
    <message>
        <source>New: {name}</source>
        <translation>Nouveau&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisir un nom</translation>
    </message>
    <message>
        <source>Type a wording</source>
        <translation>Saisir une formulation</translation>
    </message>
    <message>
        <source>Which concept is it?</source>
        <translation>De quel concept s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>De qui s’agit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message>
        <source>Label the same words everywhere</source>
        <translation>Étiqueter les mêmes mots partout</translation>
    </message>
    <message>
        <source>Labelling the same words</source>
        <translation>Étiquetage des mêmes mots</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>La recherche a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>stopped: there may be more</source>
        <translation>arrêtée&#xa0;: il y en a peut-être d’autres</translation>
    </message>
    <message>
        <source>there are more: the search stopped here</source>
        <translation>il y en a d’autres&#xa0;: la recherche s’est arrêtée ici</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>A data set must not replace a project. Choose another name.</source>
        <translation>Un jeu de données ne doit pas remplacer un projet. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose at least one status.</source>
        <translation>Choisissez au moins un statut.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export data set</source>
        <translation>Exporter un jeu de données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name the whole path, or choose the file.</source>
        <translation>Indiquez le chemin complet ou choisissez le fichier.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>This data set is there already; it will be replaced.</source>
        <translation>Ce jeu de données existe déjà&#xa0;; il sera remplacé.</translation>
    </message>
    <message>
        <source>This file is there already; it will be replaced.</source>
        <translation>Ce fichier existe déjà&#xa0;; il sera remplacé.</translation>
    </message>
    <message>
        <source>This folder holds other files. Choose another name.</source>
        <translation>Ce dossier contient d’autres fichiers. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is a file, and the data set is a folder. Choose another name.</source>
        <translation>C’est un fichier, or le jeu de données est un dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>C’est un dossier. Ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>{articles} with {spans} will be written.</source>
        <translation>À écrire&#xa0;: {articles} avec {spans}.</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Articles that are</source>
        <translation>Statut des articles</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Habillage</translation>
    </message>
    <message>
        <source>Furniture is blanked out, offsets stay</source>
        <translation>Habillage remplacé par des blancs, décalages conservés</translation>
    </message>
    <message>
        <source>Furniture is cut out, offsets move</source>
        <translation>Habillage coupé, décalages modifiés</translation>
    </message>
    <message>
        <source>Furniture stays in the text</source>
        <translation>Habillage conservé dans le texte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Mine ({name})</source>
        <translation>La mienne ({name})</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>Publiés depuis</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publiés jusqu’à</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Shares of train, validation and test</source>
        <translation>Proportions de train, validation et test</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Mode de répartition</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Without text: ids, offsets and hashes only</source>
        <translation>Sans texte&#xa0;: identifiants, décalages et empreintes seulement</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Write a date as 2024, 2024-05 or 2024-05-31.</source>
        <translation>Écrivez une date sous la forme 2024, 2024-05 ou 2024-05-31.</translation>
    </message>
    <message>
        <source>by chance, near-copies together</source>
        <translation>au hasard, quasi-copies ensemble</translation>
    </message>
    <message>
        <source>by date, the newest test</source>
        <translation>par date, les plus récents pour le test</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>par source</translation>
    </message>
    <message>
        <source>first day, month or year</source>
        <translation>premier jour, mois ou année</translation>
    </message>
    <message>
        <source>last day, month or year</source>
        <translation>dernier jour, mois ou année</translation>
    </message>
    <message>
        <source>of the articles, for the card: CC-BY-4.0 …</source>
        <translation>des articles, pour la fiche&#xa0;: CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>graine </translation>
    </message>
    <message>
        <source>words that the articles have</source>
        <translation>mots que contiennent les articles</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>1 article with {spans} is in {path}</source>
        <translation>1 article avec {spans} dans {path}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Exportation annulée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Exportation de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’exportation a échoué</translation>
    </message>
    <message>
        <source>{n} articles with {spans} are in {path}</source>
        <translation>{n} articles avec {spans} dans {path}</translation>
    </message>
    <message>
        <source>{words}. Not all is in it: the report says why.</source>
        <translation>{words}. Tout n’y est pas&#xa0;: le rapport dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter the queue</source>
        <translation>Filtrer la liste des articles</translation>
    </message>
    <message>
        <source>Filter title, source, author</source>
        <translation>Filtrer par titre, source, auteur</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals count</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Next place (Enter, F3)</source>
        <translation>Occurrence suivante (Entrée, F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>First page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Mark who claims what, and who stands where, in news articles.</source>
        <translation>Marquez qui affirme quoi, et qui prend quelle position, dans des articles de presse.</translation>
    </message>
    <message>
        <source>New here? The sample project begins with a tour of five minutes.</source>
        <translation>Vous débutez&#xa0;? Le projet d’exemple commence par une visite guidée de cinq minutes.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Or drop a project file here.</source>
        <translation>Ou déposez ici un fichier de projet.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Projet d’exemple</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A project is one file, with the articles, the scheme of labels and all that you mark. {new} makes one. {import_} brings articles in: text, HTML, Word, PDF, tables, and data sets of other programs; you can also drop files on the window. What is on a page but is not the article is furniture: it is dimmed, never deleted.</source>
        <translation>Un projet est un seul fichier, avec les articles, le schéma des étiquettes et tout ce que vous marquez. {new} en crée un. {import_} importe des articles&#xa0;: texte, HTML, Word, PDF, tableaux et jeux de données d’autres programmes&#xa0;; vous pouvez aussi déposer des fichiers sur la fenêtre. Ce qui est sur la page sans être l’article est l’habillage&#xa0;: il est estompé, jamais supprimé.</translation>
    </message>
    <message>
        <source>An actor is asked for as soon as its name is labelled: Enter takes the proposal, typing finds another or makes one; {entry} asks again. {attributes} goes to the other questions of the selected span, Esc comes back.</source>
        <translation>L’acteur est demandé dès que son nom est étiqueté&#xa0;: Entrée prend la proposition, la saisie en trouve un autre ou en crée un&#xa0;; {entry} redemande. {attributes} mène aux autres questions du passage sélectionné, Échap revient.</translation>
    </message>
    <message>
        <source>Find the way</source>
        <translation>Trouver son chemin</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Make a project and bring articles in</source>
        <translation>Créer un projet et importer des articles</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <source>On to the next article</source>
        <translation>Passer à l’article suivant</translation>
    </message>
    <message>
        <source>Put the caret on a name, a sentence or a few words and press the key of a label; the bar at the foot of the window shows the keys. Select words first where others are meant: {grow} selects more at each press, {quotation} takes a quotation without its “he said”. With a span selected, the key of another label changes the label; {let_go} lets go of it.</source>
        <translation>Placez le curseur sur un nom, une phrase ou quelques mots et appuyez sur la touche d’une étiquette&#xa0;; la barre en bas de la fenêtre montre les touches. Pour d’autres mots, sélectionnez-les d’abord&#xa0;: {grow} étend la sélection à chaque appui, {quotation} prend une citation sans son «&#xa0;a-t-il dit&#xa0;». Quand un passage est sélectionné, la touche d’une autre étiquette change l’étiquette&#xa0;; {let_go} le désélectionne.</translation>
    </message>
    <message>
        <source>Say who and what is meant</source>
        <translation>Dire de qui et de quoi il s’agit</translation>
    </message>
    <message>
        <source>Take a data set out</source>
        <translation>Exporter un jeu de données</translation>
    </message>
    <message>
        <source>There is no Save: each step is in the file when it is done. {undo} takes steps back, also those of yesterday; {redo} brings them back. Backups are made by themselves while you work, and each is proved to be readable: File → Backups… shows them and puts one back.</source>
        <translation>Il n’y a pas d’enregistrement à faire&#xa0;: chaque étape est dans le fichier dès qu’elle est faite. {undo} annule des étapes, même celles d’hier&#xa0;; {redo} les rétablit. Des sauvegardes se font d’elles-mêmes pendant le travail, et l’on vérifie que chacune se lit&#xa0;: Fichier → Sauvegardes… les montre et en restaure une.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>{done} marks the article done and opens the next one. What is still open in it is shown first; {point} goes from one open point to the next. An article that is done and has nothing marked says something too: there was nothing.</source>
        <translation>{done} marque l’article comme terminé et ouvre le suivant. Ce qui y est encore ouvert est d’abord montré&#xa0;; {point} va d’un point ouvert au suivant. Un article terminé où rien n’est marqué dit aussi quelque chose&#xa0;: il n’y avait rien.</translation>
    </message>
    <message>
        <source>{export} writes all or a part of the project in one of many formats, and shows its first lines before. The page “Formats” of this window tells what each one holds, and what it cannot hold.</source>
        <translation>{export} écrit tout ou partie du projet dans l’un des nombreux formats, et en montre d’abord les premières lignes. La page «&#xa0;Formats&#xa0;» de cette fenêtre indique ce que chacun contient, et ce qu’il ne peut pas contenir.</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name and shows its key. {pane} goes from one part of the window to the next. {find} finds in the article, {search} in all articles.</source>
        <translation>{palette} trouve chaque commande par son nom et montre sa touche. {pane} va d’une partie de la fenêtre à la suivante. {find} cherche dans l’article, {search} dans tous les articles.</translation>
    </message>
    <message>
        <source>{tie} offers what the selected span can be tied to, the likeliest first: who says the claim, who holds the stance, what it is about. Enter or a digit ties. A claim with its speaker is a statement; {table} shows them all.</source>
        <translation>{tie} propose ce à quoi le passage sélectionné peut être lié, le plus probable d’abord&#xa0;: qui énonce l’affirmation, qui prend la position, sur quoi elle porte. Entrée ou un chiffre crée le lien. Une affirmation avec son auteur est un énoncé&#xa0;; {table} les montre tous.</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>FoldingSection</name>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>A&amp;ucun</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Label what is ticked</source>
        <translation>Étiqueter ce qui est coché</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Space ticks · Ctrl+A all, Ctrl+Shift+A none · ← → from article to article</source>
        <translation>Espace coche · Ctrl+A tout, Ctrl+Maj+A aucun · ← → d’article en article</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
</context>
<context>
    <name>FormatPage</name>
    <message>
        <source>About the format</source>
        <translation>À propos du format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Done with nothing to mark: it counts as a true negative.</source>
        <translation>Terminé sans rien à marquer&#xa0;: il compte comme vrai négatif.</translation>
    </message>
    <message>
        <source>Every article of this list is done or skipped.</source>
        <translation>Tous les articles de cette liste sont terminés ou passés.</translation>
    </message>
    <message>
        <source>This article is not in the project any more.</source>
        <translation>Cet article n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>This is the first article.</source>
        <translation>C’est le premier article.</translation>
    </message>
    <message>
        <source>This is the last article.</source>
        <translation>C’est le dernier article.</translation>
    </message>
</context>
<context>
    <name>GuidelinePage</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Open a project: the guidelines are those of its labels.</source>
        <translation>Ouvrez un projet&#xa0;: les consignes sont celles de ses étiquettes.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>{attribute} is {value}</source>
        <translation>{attribute} vaut {value}</translation>
    </message>
    <message>
        <source>{label}, key {key}</source>
        <translation>{label}, touche {key}</translation>
    </message>
    <message>
        <source>{line} (needed)</source>
        <translation>{line} (obligatoire)</translation>
    </message>
    <message>
        <source>{line} (needed, unless {excused})</source>
        <translation>{line} (obligatoire, sauf si {excused})</translation>
    </message>
    <message>
        <source>{line} (needs an answer)</source>
        <translation>{line} (réponse obligatoire)</translation>
    </message>
    <message>
        <source>{name}, one or more of: {choices}</source>
        <translation>{name}, un ou plusieurs choix&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>{name}: a concept of the list</source>
        <translation>{name}&#xa0;: un concept de la liste</translation>
    </message>
    <message>
        <source>{name}: a number</source>
        <translation>{name}&#xa0;: un nombre</translation>
    </message>
    <message>
        <source>{name}: an actor of the register</source>
        <translation>{name}&#xa0;: un acteur du registre</translation>
    </message>
    <message>
        <source>{name}: from {begin} to {end}</source>
        <translation>{name}&#xa0;: de {begin} à {end}</translation>
    </message>
    <message>
        <source>{name}: words of your own</source>
        <translation>{name}&#xa0;: texte libre</translation>
    </message>
    <message>
        <source>{name}: yes or no</source>
        <translation>{name}&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>{name}: {choices}</source>
        <translation>{name}&#xa0;: {choices}</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Guidelines of the labels</source>
        <translation>Consignes des étiquettes</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>All annotators</source>
        <translation>Tous les annotateurs</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy all rows that are shown, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>Copier toutes les lignes affichées, pour un tableur (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>My statements</source>
        <translation>Mes énoncés</translation>
    </message>
    <message>
        <source>Whose statements</source>
        <translation>Énoncés de qui</translation>
    </message>
    <message>
        <source>Write all rows that are shown to a CSV or JSONL file (Ctrl+E)</source>
        <translation>Écrire toutes les lignes affichées dans un fichier CSV ou JSONL (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Without title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>Hunt</name>
    <message>
        <source>Looking for the same words</source>
        <translation>Recherche des mêmes mots</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Articles ({suffixes})</source>
        <translation>Articles ({suffixes})</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Importer un dossier d’articles</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import cancelled. The project is as it was.</source>
        <translation>Importation annulée. Le projet est resté tel quel.</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Importation d’articles</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Nothing was copied that holds words. Copy the text of an article first.</source>
        <translation>Rien de ce qui a été copié ne contient de mots. Copiez d’abord le texte d’un article.</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Collage</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>L’importation a échoué</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Open an article: it is described here.</source>
        <translation>Ouvrez un article&#xa0;: il est décrit ici.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>appuyez</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Add a fragment</source>
        <translation>Ajouter un fragment</translation>
    </message>
    <message>
        <source>Alt + drag</source>
        <translation>Alt + glisser</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + glisser</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Drag an end</source>
        <translation>Glisser une extrémité</translation>
    </message>
    <message>
        <source>Drag its letter to a span</source>
        <translation>Glisser sa lettre sur un passage</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Move the end of the selected span</source>
        <translation>Déplacer l’extrémité du passage sélectionné</translation>
    </message>
    <message>
        <source>Select a sentence</source>
        <translation>Sélectionner une phrase</translation>
    </message>
    <message>
        <source>Select a span; again: the one around it</source>
        <translation>Sélectionner un passage&#xa0;; de nouveau&#xa0;: celui qui l’entoure</translation>
    </message>
    <message>
        <source>Select a word</source>
        <translation>Sélectionner un mot</translation>
    </message>
    <message>
        <source>Select exactly</source>
        <translation>Sélectionner exactement</translation>
    </message>
    <message>
        <source>Select up to here</source>
        <translation>Sélectionner jusqu’ici</translation>
    </message>
    <message>
        <source>Select, whole words</source>
        <translation>Sélectionner, mots entiers</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Maj + clic</translation>
    </message>
    <message>
        <source>Tie one to the other</source>
        <translation>Lier l’un à l’autre</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>Triple clic</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Open a project to see its labels</source>
        <translation>Ouvrez un projet pour voir ses étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label {name}</source>
        <translation>Marquer comme {name}</translation>
    </message>
    <message>
        <source>key {key}, {n} in this article</source>
        <translation>touche {key}, {n} dans cet article</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Kept. Select the next words, then press a label’s key.</source>
        <translation>Conservé. Sélectionnez les mots suivants, puis appuyez sur la touche d’une étiquette.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>Select the words to add and press the same key again.</source>
        <translation>Sélectionnez les mots à ajouter et appuyez de nouveau sur la même touche.</translation>
    </message>
    <message>
        <source>The span cannot get smaller or reach beyond the text.</source>
        <translation>Le passage ne peut pas être plus court ni dépasser le texte.</translation>
    </message>
    <message>
        <source>There are no words to label here.</source>
        <translation>Il n’y a pas de mots à étiqueter ici.</translation>
    </message>
    <message>
        <source>There is no span in this article yet.</source>
        <translation>Il n’y a pas encore de passage dans cet article.</translation>
    </message>
    <message>
        <source>{label} is retired: nothing new is marked with it.</source>
        <translation>Étiquette retirée&#xa0;: {label}. Rien de nouveau n’est marqué avec elle.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Bytes of UTF-8, as Go and Rust do</source>
        <translation>Octets UTF-8, comme Go et Rust</translation>
    </message>
    <message>
        <source>Code points, as Python does</source>
        <translation>Points de code, comme Python</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Labels of another program</source>
        <translation>Étiquettes d’un autre programme</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Not known: leave those articles out</source>
        <translation>Inconnu&#xa0;: laisser ces articles de côté</translation>
    </message>
    <message>
        <source>Nothing in {names} proves where spans after emoji or accents stand: only who wrote the file knows what its offsets count.</source>
        <translation>Rien dans {names} ne prouve où se trouvent les passages après des émojis ou des accents&#xa0;: seul l’auteur du fichier sait ce que comptent ses décalages.</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>Les décalages comptent</translation>
    </message>
    <message>
        <source>Suggestions of</source>
        <translation>Suggestions de</translation>
    </message>
    <message>
        <source>The files come from another program. These names are not in the scheme: choose which label or relation each of them is. What is left out is listed afterwards.</source>
        <translation>Les fichiers viennent d’un autre programme. Ces noms ne sont pas dans le schéma&#xa0;: choisissez à quelle étiquette ou à quel lien correspond chacun. Ce qui est laissé de côté est ensuite énuméré.</translation>
    </message>
    <message>
        <source>The files come from another program; the scheme has all their labels.</source>
        <translation>Les fichiers viennent d’un autre programme&#xa0;; le schéma contient toutes leurs étiquettes.</translation>
    </message>
    <message>
        <source>UTF-16 units, as JavaScript and Java do</source>
        <translation>Unités UTF-16, comme JavaScript et Java</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>Ce que comptent les décalages</translation>
    </message>
    <message>
        <source>name of the model; empty for the work of people</source>
        <translation>nom du modèle&#xa0;; vide pour un travail humain</translation>
    </message>
    <message>
        <source>{name} (once)</source>
        <translation>{name} (1 fois)</translation>
    </message>
    <message>
        <source>{name} ({n} times)</source>
        <translation>{name} ({n} fois)</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>As the system: {language}</source>
        <translation>Comme le système&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window is made anew at once; projects stay as they are. The command line, data sets and logs stay English.</source>
        <translation>La fenêtre est aussitôt recréée&#xa0;; les projets restent tels quels. La ligne de commande, les jeux de données et les journaux restent en anglais.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Cancel it and close</source>
        <translation>Annuler et fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et la perdre</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fermer la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>Closing cancels it. A cancelled task leaves the project and all files as they were. Everything that you labelled is saved.</source>
        <translation>La fermeture annule ce travail. Une tâche annulée laisse le projet et tous les fichiers tels qu’ils étaient. Tout ce que vous avez étiqueté est enregistré.</translation>
    </message>
    <message>
        <source>It could not be kept in another file either, so closing loses it. Everything before it is saved.</source>
        <translation>Cette étape n’a pas pu être conservée dans un autre fichier non plus&#xa0;: fermer la fait perdre. Tout ce qui précède est enregistré.</translation>
    </message>
    <message>
        <source>It is kept in {file}, and offered to you when you open this project again. Everything before it is saved.</source>
        <translation>Cette étape est conservée dans {file} et vous sera proposée à la prochaine ouverture de ce projet. Tout ce qui précède est enregistré.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Still running: {tasks}.</source>
        <translation>Encore en cours&#xa0;: {tasks}.</translation>
    </message>
    <message>
        <source>“{step}” is not saved. {reason}</source>
        <translation>«&#xa0;{step}&#xa0;» n’est pas enregistré. {reason}</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>The library brings no text of its licence.</source>
        <translation>La bibliothèque n’apporte pas le texte de sa licence.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>LikelyPane</name>
    <message>
        <source>1 pair</source>
        <translation>1 paire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Likely one and the same: {pairs}</source>
        <translation>Probablement identiques&#xa0;: {pairs}</translation>
    </message>
    <message>
        <source>Looking for entries that are likely one</source>
        <translation>Recherche d’entrées probablement identiques</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>M merges · ← → which one stays · N not the same (for this session)</source>
        <translation>M fusionne · ← → laquelle reste · N différentes (pour cette session)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>No two entries look like one. Esc goes back to the entry.</source>
        <translation>Aucune paire d’entrées ne semble identique. Échap revient à l’entrée.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>{goes} is merged into {stays}. Ctrl+Z takes it back.</source>
        <translation>Fusion faite&#xa0;: {goes} dans {stays}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation>{n} paires</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>{act}: {line}</source>
        <translation>{act}&#xa0;: {line}</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation>Par mentions</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search by any name</source>
        <translation>Chercher par n’importe quel nom</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Each row becomes an article. Choose the columns; only the text is needed.</source>
        <translation>Chaque ligne devient un article. Choisissez les colonnes&#xa0;; seul le texte est obligatoire.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Que contient chaque colonne&#xa0;?</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
</context>
<context>
    <name>MentionPane</name>
    <message>
        <source>&amp;Give to another entry…</source>
        <translation>&amp;Attribuer à une autre entrée…</translation>
    </message>
    <message>
        <source>&amp;Split off…</source>
        <translation>&amp;Séparer…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>No claim has this concept yet. Label a Claim and choose it there.</source>
        <translation>Aucune affirmation n’a encore ce concept. Marquez un passage comme Claim et choisissez-y le concept.</translation>
    </message>
    <message>
        <source>Nothing refers to this actor yet. Label an Actor span and choose it there.</source>
        <translation>Rien ne renvoie encore à cet acteur. Marquez un passage comme Actor et choisissez-y l’acteur.</translation>
    </message>
    <message>
        <source>Select the mentions to move first: Space, Shift or Ctrl.</source>
        <translation>Sélectionnez d’abord les mentions à déplacer&#xa0;: Espace, Maj ou Ctrl.</translation>
    </message>
    <message>
        <source>These are in the layer of {names}: only its owner can move them.</source>
        <translation>Elles sont dans une autre couche ({names})&#xa0;: seul son propriétaire peut les déplacer.</translation>
    </message>
    <message>
        <source>{chosen} of {all} selected</source>
        <translation>Sélection&#xa0;: {chosen} sur {all}</translation>
    </message>
    <message>
        <source>{mentions} of “{name}” go to:</source>
        <translation>{mentions} de «&#xa0;{name}&#xa0;» à attribuer à&#xa0;:</translation>
    </message>
    <message>
        <source>{n} in the layer of {names} stay: only its owner can move them.</source>
        <translation>Restent en place&#xa0;: {n}, dans une autre couche ({names}). Seul son propriétaire peut les déplacer.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Other names of it from then on: {names}. No span is changed, and each can be taken out again at any time.</source>
        <translation>Ses autres noms ensuite&#xa0;: {names}. Aucun passage n’est modifié, et chaque entrée peut à tout moment être retirée de la fusion.</translation>
    </message>
    <message>
        <source>The entry that stays</source>
        <translation>L’entrée qui reste</translation>
    </message>
    <message>
        <source>They are of different types: is it really one?</source>
        <translation>Leurs types diffèrent&#xa0;: est-ce vraiment la même entrée&#xa0;?</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Laquelle reste&#xa0;?</translation>
    </message>
    <message>
        <source>{name}   {mentions}</source>
        <translation>{name}   {mentions}</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A name cannot begin with a full stop: the file would be hidden.</source>
        <translation>Un nom ne peut pas commencer par un point&#xa0;: le fichier serait caché.</translation>
    </message>
    <message>
        <source>A name cannot have {signs} in it.</source>
        <translation>Un nom ne peut pas contenir {signs}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>À partir d’un fichier…</translation>
    </message>
    <message>
        <source>In {path}</source>
        <translation>Dans {path}</translation>
    </message>
    <message>
        <source>Labels: {labels}.</source>
        <translation>Étiquettes&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Labels: {labels}. Relations: {ties}.</source>
        <translation>Étiquettes&#xa0;: {labels}. Liens&#xa0;: {ties}.</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Schémas (*.json)</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Your name in the data. What you label is your layer; only you write in it.</source>
        <translation>Votre nom dans les données. Ce que vous étiquetez est votre couche&#xa0;; vous seul y écrivez.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>NoteArea</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note on this article</source>
        <translation>Une note sur cet article</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OpenPointList</name>
    <message>
        <source>Done anyway</source>
        <translation>Terminer quand même</translation>
    </message>
    <message>
        <source>Nothing is open in this article.</source>
        <translation>Rien n’est ouvert dans cet article.</translation>
    </message>
    <message>
        <source>Still open. Enter or a digit goes there, {key} is done anyway, Esc stays.</source>
        <translation>Encore ouvert. Entrée ou un chiffre y mène, {key} termine quand même, Échap reste.</translation>
    </message>
    <message>
        <source>What is open before the article is done</source>
        <translation>Ce qui est ouvert avant que l’article soit terminé</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Likely merges</source>
        <translation>Fusions probables</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>{goes} into {stays}: {reason}</source>
        <translation>{goes} dans {stays}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Add one like this</source>
        <translation>Ajouter un élément identique</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Make nothing new with it; what is there stays</source>
        <translation>Ne plus rien créer avec&#xa0;; l’existant reste</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>R ties</source>
        <translation>R pour lier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this tie</source>
        <translation>Supprimer ce lien</translation>
    </message>
    <message>
        <source>Remove this tie (Delete)</source>
        <translation>Supprimer ce lien (Suppr)</translation>
    </message>
    <message>
        <source>Remove; only what is not used goes</source>
        <translation>Supprimer&#xa0;; seulement ce qui n’est pas utilisé</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Tied to</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>What the span is tied to</source>
        <translation>Ce à quoi le passage est lié</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{type} of</source>
        <translation>{type} de</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Entries that fit</source>
        <translation>Entrées qui conviennent</translation>
    </message>
    <message>
        <source>Name of an actor</source>
        <translation>Nom d’un acteur</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nouveau&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places of these words</source>
        <translation>Occurrences de ces mots</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
</context>
<context>
    <name>PointsSection</name>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Open points ({n})</source>
        <translation>Points ouverts ({n})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source> stand here.</source>
        <translation> dans le texte.</translation>
    </message>
    <message>
        <source>How a span of the label looks</source>
        <translation>Aspect d’un passage avec cette étiquette</translation>
    </message>
    <message>
        <source>Some </source>
        <translation>Voici </translation>
    </message>
    <message>
        <source>words like these</source>
        <translation>des mots comme ceux-ci</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>File of the preview</source>
        <translation>Fichier de l’aperçu</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Rien ne serait écrit.</translation>
    </message>
    <message>
        <source>Preview of the data set</source>
        <translation>Aperçu du jeu de données</translation>
    </message>
    <message>
        <source>Preview: the first two articles</source>
        <translation>Aperçu&#xa0;: les deux premiers articles</translation>
    </message>
    <message>
        <source>There is no preview: {cause}. The export itself may work.</source>
        <translation>Il n’y a pas d’aperçu&#xa0;: {cause}. L’export lui-même peut réussir.</translation>
    </message>
    <message>
        <source>{size} bytes, which are no text.</source>
        <translation>{size} octets qui ne sont pas du texte.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Work is going on, so the language changes when Annotator starts next.</source>
        <translation>Un travail est en cours&#xa0;: la langue changera au prochain démarrage d’Annotator.</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Installed as</source>
        <translation>Installé comme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was kept there yet.</source>
        <translation>Rien n’y est encore.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Afficher le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>paquet Python</translation>
    </message>
    <message>
        <source>a program with all that it needs</source>
        <translation>programme avec tout ce qu’il lui faut</translation>
    </message>
    <message>
        <source>a source tree</source>
        <translation>arborescence des sources</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{version} (built from {commit}, {date})</source>
        <translation>{version} (construit à partir de {commit}, {date})</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Articles done</source>
        <translation>Articles terminés</translation>
    </message>
    <message>
        <source>{done} · {n} shown</source>
        <translation>{done} · affichés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{name}: {done} done</source>
        <translation>{name} – terminés&#xa0;: {done}</translation>
    </message>
    <message>
        <source>{name}: {done} done, {open} in progress, {skipped} skipped</source>
        <translation>{name} – terminés&#xa0;: {done}, en cours&#xa0;: {open}, passés&#xa0;: {skipped}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Articles are still coming in, so the project stays open. Wait until they are in, or cancel the import.</source>
        <translation>Des articles sont encore en cours d’importation&#xa0;: le projet reste donc ouvert. Attendez la fin de l’importation ou annulez-la.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Projects (*.annot);;All files (*)</source>
        <translation>Projets (*.annot);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>Réparer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>“{step}” is not saved yet, so the project stays open. Try again, or save a copy of the project at another place.</source>
        <translation>«&#xa0;{step}&#xa0;» n’est pas encore enregistré, le projet reste donc ouvert. Réessayez, ou enregistrez une copie du projet ailleurs.</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>like “{quote}”</source>
        <translation>comme «&#xa0;{quote}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue of articles</source>
        <translation>Liste des articles</translation>
    </message>
</context>
<context>
    <name>RecentEntry</name>
    <message>
        <source>Not there any more: {folder}</source>
        <translation>N’existe plus&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Name of an actor</source>
        <translation>Nom d’un acteur</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nouveau&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Wording of a concept</source>
        <translation>Formulation d’un concept</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>&amp;Likely merges</source>
        <translation>Fusions &amp;probables</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Likely merges</source>
        <translation>Fusions probables</translation>
    </message>
    <message>
        <source>Merge the selected entries</source>
        <translation>Fusionner les entrées sélectionnées</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>Nouveau concept</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.
Ctrl+N makes a new entry of it.</source>
        <translation>Rien ne s’appelle «&#xa0;{typed}&#xa0;».
Ctrl+N en fait une nouvelle entrée.</translation>
    </message>
    <message>
        <source>Open a project to see its registers.</source>
        <translation>Ouvrez un projet pour voir ses registres.</translation>
    </message>
    <message>
        <source>Select one entry to remove it.</source>
        <translation>Sélectionnez une entrée pour la supprimer.</translation>
    </message>
    <message>
        <source>Select two or more entries first: hold Shift or Ctrl with the arrows.</source>
        <translation>Sélectionnez d’abord au moins deux entrées&#xa0;: maintenez Maj ou Ctrl avec les flèches.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>There is no actor yet.
Ctrl+N makes one; or label an Actor span and name it there.</source>
        <translation>Il n’y a pas encore d’acteur.
Ctrl+N en crée un&#xa0;; ou marquez un passage comme Actor et nommez-y l’acteur.</translation>
    </message>
    <message>
        <source>There is no concept yet.
Ctrl+N makes one; or label a Claim and word its concept there.</source>
        <translation>Il n’y a pas encore de concept.
Ctrl+N en crée un&#xa0;; ou marquez un passage comme Claim et formulez-y son concept.</translation>
    </message>
    <message>
        <source>Type its name. Entries that are there already are shown below.</source>
        <translation>Saisissez son nom. Les entrées déjà présentes sont affichées ci-dessous.</translation>
    </message>
    <message>
        <source>Type its wording: a sentence that claims can only mean or deny. Entries that are there already are shown below.</source>
        <translation>Saisissez sa formulation&#xa0;: une phrase que les affirmations ne peuvent que reprendre ou nier. Les entrées déjà présentes sont affichées ci-dessous.</translation>
    </message>
    <message>
        <source>{entries} selected.
M merges them into one; one undo takes it back.</source>
        <translation>Sélection&#xa0;: {entries}.
M les fusionne en une seule entrée&#xa0;; une seule annulation suffit pour revenir.</translation>
    </message>
    <message>
        <source>{name} is removed. Ctrl+Z brings it back.</source>
        <translation>Suppression faite&#xa0;: {name}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>{n} merged into {name}. Ctrl+Z takes it back.</source>
        <translation>Fusion faite&#xa0;: {n} dans {name}. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>RegisterWindow</name>
    <message>
        <source>/ search · Enter edit · M merge · L likely merges · Ctrl+N new · Del remove</source>
        <translation>/ chercher · Entrée modifier · M fusionner · L fusions probables · Ctrl+N nouveau · Suppr supprimer</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Actors and concepts</source>
        <translation>Acteurs et concepts</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>NOT SAVED: {reason}</source>
        <translation>NON ENREGISTRÉ&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>RepairFlow</name>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>Réparer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Repaired into a new file</source>
        <translation>Réparé dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Repairing {name}</source>
        <translation>Réparation de {name}</translation>
    </message>
    <message>
        <source>Saved in {out}: articles: {articles}, spans: {spans}.</source>
        <translation>Récupéré dans {out}&#xa0;: articles&#xa0;: {articles}, passages&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>The damaged file is as it was: {path}</source>
        <translation>Le fichier endommagé a été laissé tel quel&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The project could not be repaired</source>
        <translation>Le projet n’a pas pu être réparé</translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation>{name} réparé</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>What the import has to say</source>
        <translation>Compte rendu de l’importation</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles by source</source>
        <translation>Articles par source</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>Articles par année</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Data set: {name}</source>
        <translation>Jeu de données&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Lengths of spans in code points</source>
        <translation>Longueur des passages en points de code</translation>
    </message>
    <message>
        <source>Not as in the project</source>
        <translation>Différences avec le projet</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Spans by annotator</source>
        <translation>Passages par annotateur</translation>
    </message>
    <message>
        <source>What the data set holds</source>
        <translation>Contenu du jeu de données</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{label}: {attribute}</source>
        <translation>{label}&#xa0;: {attribute}</translation>
    </message>
    <message>
        <source>{part}{label}: half of them {lower} to {upper}, at most {most}</source>
        <translation>{part}{label}&#xa0;: la moitié de {lower} à {upper}, au plus {most}</translation>
    </message>
    <message>
        <source>… and {n} more in the card</source>
        <translation>… et {n} de plus dans la fiche</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>All is saved again.</source>
        <translation>Tout est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>NOT SAVED: “{step}”. {reason} It is tried again every few seconds, and nothing else is changed before it is saved.</source>
        <translation>NON ENREGISTRÉ&#xa0;: «&#xa0;{step}&#xa0;». {reason} Un nouvel essai a lieu toutes les quelques secondes&#xa0;; rien d’autre n’est modifié avant.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Articles trouvés</translation>
    </message>
    <message>
        <source>No article has “{words}”. Whole words are looked for.</source>
        <translation>Aucun article ne contient «&#xa0;{words}&#xa0;». La recherche porte sur des mots entiers.</translation>
    </message>
    <message>
        <source>Open a project to search its articles.</source>
        <translation>Ouvrez un projet pour chercher dans ses articles.</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>The first {n} articles</source>
        <translation>Les {n} premiers articles</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>La recherche a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Type words: articles that have all of them are listed. Words between double quotes stay together.</source>
        <translation>Saisissez des mots&#xa0;: les articles qui les contiennent tous sont listés. Les mots entre guillemets doubles restent ensemble.</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>(gone)</source>
        <translation>(disparu)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unnamed group</source>
        <translation>groupe sans nom</translation>
    </message>
    <message>
        <source>“{step}” is still not saved, so nothing else was changed. {reason}</source>
        <translation>«&#xa0;{step}&#xa0;» n’est toujours pas enregistré, rien d’autre n’a donc été modifié. {reason}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be kept in {path}: {reason}. Nothing else is touched by it.</source>
        <translation>Les réglages n’ont pas pu être conservés dans {path}&#xa0;: {reason}. Rien d’autre n’en est affecté.</translation>
    </message>
    <message>
        <source>The settings could not be read, so they begin anew. The file as it was: {path}</source>
        <translation>Les réglages n’ont pas pu être lus et repartent donc à zéro. Le fichier tel qu’il était&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation>Les réglages dans {path} sont illisibles&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>SpanCard</name>
    <message>
        <source>needs an answer</source>
        <translation>réponse obligatoire</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>No span has these labels.</source>
        <translation>Aucun passage n’a ces étiquettes.</translation>
    </message>
    <message>
        <source>No span yet. Select words in the article and press the key of a label.</source>
        <translation>Pas encore de passage. Sélectionnez des mots dans l’article et appuyez sur la touche d’une étiquette.</translation>
    </message>
    <message>
        <source>Show {label} spans</source>
        <translation>Afficher les passages {label}</translation>
    </message>
    <message>
        <source>Spans in order</source>
        <translation>Passages dans l’ordre</translation>
    </message>
</context>
<context>
    <name>SpanView</name>
    <message>
        <source>Spans in order</source>
        <translation>Passages dans l’ordre</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>blank line</source>
        <translation>ligne vide</translation>
    </message>
    <message>
        <source>selected: {words}</source>
        <translation>sélection&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{label}, suggested</source>
        <translation>{label}, suggestion</translation>
    </message>
</context>
<context>
    <name>StatementTable</name>
    <message>
        <source>Enter opens the statement in its article · S sorts by the column · Ctrl+C copies the rows that are selected</source>
        <translation>Entrée ouvre l’énoncé dans son article · S trie selon la colonne · Ctrl+C copie les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Statements of the project</source>
        <translation>Énoncés du projet</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 suggestion</source>
        <translation>1 suggestion</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>Revenir à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>NOT SAVED – {reason}</source>
        <translation>NON ENREGISTRÉ – {reason}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Suggestions in this article</source>
        <translation>Suggestions dans cet article</translation>
    </message>
    <message>
        <source>Text at {n}</source>
        <translation>Texte à {n}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>La raison est inconnue.</translation>
    </message>
    <message>
        <source>Why it is not saved</source>
        <translation>Pourquoi ce n’est pas enregistré</translation>
    </message>
    <message>
        <source>code point {n}</source>
        <translation>point de code {n}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} suggestions</translation>
    </message>
    <message>
        <source>{place} · {n} selected</source>
        <translation>{place} · sélection&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Nothing is suggested in this article.</source>
        <translation>Il n’y a aucune suggestion dans cet article.</translation>
    </message>
    <message>
        <source>{accept} accepts, {dismiss} dismisses: {label}, suggested by {sources}</source>
        <translation>{accept} accepte, {dismiss} écarte&#xa0;: {label}, suggéré par {sources}</translation>
    </message>
    <message>
        <source>{done} No suggestion is left here.</source>
        <translation>{done} Il ne reste aucune suggestion ici.</translation>
    </message>
    <message>
        <source>{done} {n} left.</source>
        <translation>{done} Encore {n}.</translation>
    </message>
    <message>
        <source>{label} accepted.</source>
        <translation>Suggestion acceptée&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>{label} dismissed.</source>
        <translation>Suggestion écartée&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>{n} accepted.</source>
        <translation>Suggestions acceptées&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{n} dismissed.</source>
        <translation>Suggestions écartées&#xa0;: {n}.</translation>
    </message>
</context>
<context>
    <name>SuggestionsSection</name>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Tout écarter</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions ({n})</source>
        <translation>Suggestions ({n})</translation>
    </message>
    <message>
        <source>{act} suggestions in the article</source>
        <translation>{act}&#xa0;: suggestions de l’article</translation>
    </message>
    <message>
        <source>{label}: {quote} ({sources})</source>
        <translation>{label}&#xa0;: {quote} ({sources})</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Copying {statements}</source>
        <translation>Copie en cours&#xa0;: {statements}</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Exportation annulée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Export statements</source>
        <translation>Exporter les énoncés</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Exportation de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>JSONL for programs (*.jsonl)</source>
        <translation>JSONL pour programmes (*.jsonl)</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>L’exportation a échoué</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>L’exportation a échoué.</translation>
    </message>
    <message>
        <source>{project} statements</source>
        <translation>{project} énoncés</translation>
    </message>
    <message>
        <source>{statements} copied</source>
        <translation>Copie faite&#xa0;: {statements}</translation>
    </message>
    <message>
        <source>{statements} written to {path}</source>
        <translation>Écriture faite&#xa0;: {statements} dans {path}</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>Annuler&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>TieList</name>
    <message>
        <source>1–9 or Enter ties  ·  R shows others  ·  Esc leaves</source>
        <translation>1–9 ou Entrée lie  ·  R en montre d’autres  ·  Échap quitte</translation>
    </message>
    <message>
        <source>The scheme has no tie between {a} and {b}, or they are tied already.</source>
        <translation>Le schéma n’a pas de lien entre {a} et {b}, ou ils sont déjà liés.</translation>
    </message>
    <message>
        <source>There is nothing here that this span can be tied to as {type}.</source>
        <translation>Il n’y a rien ici à quoi ce passage puisse être lié par {type}.</translation>
    </message>
    <message>
        <source>There is nothing here that this span can be tied to.</source>
        <translation>Il n’y a rien ici à quoi ce passage puisse être lié.</translation>
    </message>
    <message>
        <source>Tie the selected span</source>
        <translation>Lier le passage sélectionné</translation>
    </message>
    <message>
        <source>Ties that can be made</source>
        <translation>Liens possibles</translation>
    </message>
    <message>
        <source>{type} of</source>
        <translation>{type} de</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Fermer la visite guidée</translation>
    </message>
    <message>
        <source>Each step is saved when it is done, and can be undone tomorrow.</source>
        <translation>Chaque étape est enregistrée dès qu’elle est faite et peut être annulée demain.</translation>
    </message>
    <message>
        <source>It is taken back. {redo} brings it back.</source>
        <translation>L’étape est annulée. {redo} la rétablit.</translation>
    </message>
    <message>
        <source>Mark who claims what and who stands where, once, from the text to the data set.</source>
        <translation>Marquez une fois qui affirme quoi et qui prend quelle position, du texte au jeu de données.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation>Rien ne peut mal tourner</translation>
    </message>
    <message>
        <source>Put the caret into the name of somebody who speaks. Press {key}.</source>
        <translation>Placez le curseur dans le nom de quelqu’un qui parle. Appuyez sur {key}.</translation>
    </message>
    <message>
        <source>Select a span of {label}. Press {tie}: the list below the article offers what it can be tied to. {enter} takes the first one.</source>
        <translation>Sélectionnez un passage {label}. Appuyez sur {tie}&#xa0;: la liste sous l’article propose ce à quoi il peut être lié. {enter} prend la première proposition.</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>That is the loop</source>
        <translation>La boucle est bouclée</translation>
    </message>
    <message>
        <source>The caret stands in “{words}”. Press {key}.</source>
        <translation>Le curseur est dans «&#xa0;{words}&#xa0;». Appuyez sur {key}.</translation>
    </message>
    <message>
        <source>The caret stands in “{words}”. {grow} selects the word, and more when pressed again. Then press {key}.</source>
        <translation>Le curseur est dans «&#xa0;{words}&#xa0;». {grow} sélectionne le mot, et davantage à chaque nouvel appui. Appuyez ensuite sur {key}.</translation>
    </message>
    <message>
        <source>The caret stands in “{words}”. {quotation} selects the quotation without its “he said”. Then press {key}.</source>
        <translation>Le curseur est dans «&#xa0;{words}&#xa0;». {quotation} sélectionne la citation sans son «&#xa0;a-t-il dit&#xa0;». Appuyez ensuite sur {key}.</translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation>Les cinq premières minutes</translation>
    </message>
    <message>
        <source>The list asks which actor of the register the name means. {enter} takes the first one; type to find another, or to make one.</source>
        <translation>La liste demande quel acteur du registre ce nom désigne. {enter} prend la première proposition&#xa0;; saisissez un nom pour en trouver un autre ou en créer un.</translation>
    </message>
    <message>
        <source>The whole line is copied.</source>
        <translation>La ligne entière est copiée.</translation>
    </message>
    <message>
        <source>This card waits for what you do and goes on by itself.</source>
        <translation>Cette carte attend ce que vous faites et avance d’elle-même.</translation>
    </message>
    <message>
        <source>Tie them</source>
        <translation>Les lier</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Ce qui en sort</translation>
    </message>
    <message>
        <source>What is said: {label}</source>
        <translation>Ce qui est dit&#xa0;: {label}</translation>
    </message>
    <message>
        <source>What you mark stays in this project until you take it back.</source>
        <translation>Ce que vous marquez reste dans ce projet jusqu’à ce que vous l’annuliez.</translation>
    </message>
    <message>
        <source>Where somebody stands: {label}</source>
        <translation>Qui prend position&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>De qui s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Who speaks: {label}</source>
        <translation>Qui parle&#xa0;: {label}</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the name there.</source>
        <translation>Sans sélection, {label} prend le nom à cet endroit.</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the paragraph.</source>
        <translation>Sans sélection, {label} prend le paragraphe.</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the sentence.</source>
        <translation>Sans sélection, {label} prend la phrase.</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the word there.</source>
        <translation>Sans sélection, {label} prend le mot à cet endroit.</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the words there.</source>
        <translation>Sans sélection, {label} prend les mots à cet endroit.</translation>
    </message>
    <message>
        <source>Words selected with the mouse or with Shift and the arrows do too.</source>
        <translation>Des mots sélectionnés à la souris ou avec Maj et les flèches conviennent aussi.</translation>
    </message>
    <message>
        <source>{done} marks the article done and opens the next one.</source>
        <translation>{done} marque l’article comme terminé et ouvre le suivant.</translation>
    </message>
    <message>
        <source>{export} writes the file. An article is one line of JSON; this one, as of now:</source>
        <translation>{export} écrit le fichier. Un article est une ligne de JSON&#xa0;; voici celui-ci en l’état actuel&#xa0;:</translation>
    </message>
    <message>
        <source>{keys} shows all keys, and what each label is for.</source>
        <translation>{keys} montre toutes les touches, et à quoi sert chaque étiquette.</translation>
    </message>
    <message>
        <source>{key} asks again.</source>
        <translation>{key} redemande.</translation>
    </message>
    <message>
        <source>{key} goes from span to span.</source>
        <translation>{key} va d’un passage au suivant.</translation>
    </message>
    <message>
        <source>{label} is selected. Press {tie}: the list below the article offers what it can be tied to. {enter} takes the first one: {speaker}.</source>
        <translation>Un passage {label} est sélectionné. Appuyez sur {tie}&#xa0;: la liste sous l’article propose ce à quoi le passage peut être lié. {enter} prend la première proposition&#xa0;: {speaker}.</translation>
    </message>
    <message>
        <source>{let_go} lets go of the span before. Put the caret into what somebody says. Press {key}.</source>
        <translation>{let_go} désélectionne le passage précédent. Placez le curseur dans ce que quelqu’un dit. Appuyez sur {key}.</translation>
    </message>
    <message>
        <source>{let_go} lets go of the span before. Put the caret into words that are for or against something; {grow} selects them. Then press {key}.</source>
        <translation>{let_go} désélectionne le passage précédent. Placez le curseur dans des mots qui sont pour ou contre quelque chose&#xa0;; {grow} les sélectionne. Appuyez ensuite sur {key}.</translation>
    </message>
    <message>
        <source>{new} makes a project of your own, {import_} brings articles in.</source>
        <translation>{new} crée votre propre projet, {import_} y importe des articles.</translation>
    </message>
    <message>
        <source>{pane} goes to its buttons, {tour} leaves it.</source>
        <translation>{pane} mène à ses boutons, {tour} la quitte.</translation>
    </message>
    <message>
        <source>{undo} takes back the last step. Try it.</source>
        <translation>{undo} annule la dernière étape. Essayez.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite guidée</translation>
    </message>
    <message>
        <source>The line of JSON</source>
        <translation>La ligne de JSON</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Travels</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. The project is as it was.</source>
        <translation>Interrompu. Le projet est resté tel quel.</translation>
    </message>
    <message>
        <source>Redoing: {step}</source>
        <translation>Rétablissement&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undoing: {step}</source>
        <translation>Annulation&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>“{step}” is still being redone, so nothing else was changed.</source>
        <translation>«&#xa0;{step}&#xa0;» est encore en cours de rétablissement, rien d’autre n’a donc été modifié.</translation>
    </message>
    <message>
        <source>“{step}” is still being undone, so nothing else was changed.</source>
        <translation>«&#xa0;{step}&#xa0;» est encore en cours d’annulation, rien d’autre n’a donc été modifié.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>“{step}” could not be saved, and now it does not fit any more: {why}</source>
        <translation>«&#xa0;{step}&#xa0;» n’a pas pu être enregistré et ne convient plus maintenant&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Any label or none</source>
        <translation>N’importe quelle étiquette ou aucune</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Avec drapeau seulement</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Which articles the queue shows</source>
        <translation>Articles affichés dans la liste des articles</translation>
    </message>
    <message>
        <source>With a span of</source>
        <translation>Avec un passage de</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>There is no article to try things in. Import one first.</source>
        <translation>Il n’y a pas d’article pour faire des essais. Importez-en d’abord un.</translation>
    </message>
    <message>
        <source>{name} (read only)</source>
        <translation>{name} (lecture seule)</translation>
    </message>
    <message>
        <source>{name} is open to be read only, so nothing was imported.</source>
        <translation>{name} est ouvert en lecture seule, rien n’a donc été importé.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>{label} refers to no actor and no concept.</source>
        <translation>{label} ne renvoie à aucun acteur ni à aucun concept.</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>_RowDelegate</name>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (retiré)</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>{column}  →  {field}</source>
        <translation>{column}  →  {field}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>Accept all suggestions in the article</source>
        <translation>Accepter toutes les suggestions de l’article</translation>
    </message>
    <message>
        <source>Accept suggestion, next one</source>
        <translation>Accepter la suggestion, suivante</translation>
    </message>
    <message>
        <source>Actor register</source>
        <translation>Registre des acteurs</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Ask for the entry at once, or not</source>
        <translation>Demander l’entrée aussitôt ou non</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Concept list</source>
        <translation>Liste des concepts</translation>
    </message>
    <message>
        <source>Dismiss all suggestions in the article</source>
        <translation>Écarter toutes les suggestions de l’article</translation>
    </message>
    <message>
        <source>Dismiss suggestion, next one</source>
        <translation>Écarter la suggestion, suivante</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>Terminé, article suivant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edit attributes</source>
        <translation>Modifier les attributs</translation>
    </message>
    <message>
        <source>Export data set…</source>
        <translation>Exporter un jeu de données…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Flag article</source>
        <translation>Drapeau sur l’article</translation>
    </message>
    <message>
        <source>Formats of files</source>
        <translation>Formats de fichiers</translation>
    </message>
    <message>
        <source>Furniture or text</source>
        <translation>Habillage ou texte</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go to the queue’s filter</source>
        <translation>Aller au filtre de la liste des articles</translation>
    </message>
    <message>
        <source>Grow selection</source>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <source>Guided tour: begin or leave</source>
        <translation>Visite guidée&#xa0;: commencer ou quitter</translation>
    </message>
    <message>
        <source>Guidelines of the labels</source>
        <translation>Consignes des étiquettes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Keep selection as fragment, or add to the span</source>
        <translation>Garder la sélection comme fragment, ou l’ajouter au passage</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Label the same words everywhere…</source>
        <translation>Étiqueter les mêmes mots partout…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Langue…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Let go of selection and span</source>
        <translation>Désélectionner texte et passage</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>Clair, sombre ou comme le système</translation>
    </message>
    <message>
        <source>Move end a character left</source>
        <translation>Déplacer la fin d’un caractère à gauche</translation>
    </message>
    <message>
        <source>Move end a character right</source>
        <translation>Déplacer la fin d’un caractère à droite</translation>
    </message>
    <message>
        <source>Move end a word left</source>
        <translation>Déplacer la fin d’un mot à gauche</translation>
    </message>
    <message>
        <source>Move end a word right</source>
        <translation>Déplacer la fin d’un mot à droite</translation>
    </message>
    <message>
        <source>Move start a character left</source>
        <translation>Déplacer le début d’un caractère à gauche</translation>
    </message>
    <message>
        <source>Move start a character right</source>
        <translation>Déplacer le début d’un caractère à droite</translation>
    </message>
    <message>
        <source>Move start a word left</source>
        <translation>Déplacer le début d’un mot à gauche</translation>
    </message>
    <message>
        <source>Move start a word right</source>
        <translation>Déplacer le début d’un mot à droite</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next open point</source>
        <translation>Point ouvert suivant</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Paste as new article</source>
        <translation>Coller comme nouvel article</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove span</source>
        <translation>Supprimer le passage</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Projet d’exemple</translation>
    </message>
    <message>
        <source>Scheme…</source>
        <translation>Schéma…</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>Select quotation without its “he said”</source>
        <translation>Sélectionner la citation sans son «&#xa0;a-t-il dit&#xa0;»</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <translation>Réduire la sélection</translation>
    </message>
    <message>
        <source>Skip, next article</source>
        <translation>Passer, article suivant</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Statement table</source>
        <translation>Tableau des énoncés</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Tie to…</source>
        <translation>Lier à…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Which actor or concept is it…</source>
        <translation>De quel acteur ou concept s’agit-il…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Articles are coming in; undo when they are, or cancel.</source>
        <translation>Des articles sont en cours d’importation&#xa0;; annulez l’étape quand ils sont là, ou annulez l’importation.</translation>
    </message>
    <message>
        <source>Colours follow the system.</source>
        <translation>Les couleurs suivent le système.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Couleurs sombres.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Couleurs claires.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>The entry is asked for at once.</source>
        <translation>L’entrée est demandée aussitôt.</translation>
    </message>
    <message>
        <source>The entry is asked for with N.</source>
        <translation>L’entrée est demandée avec N.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Articles: {n}</source>
        <translation>Articles&#xa0;: {n}</translation>
    </message>
    <message>
        <source>done: {n}</source>
        <translation>terminés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>kept when another was restored, or by an older program</source>
        <translation>conservée lors d’une restauration, ou par un programme plus ancien</translation>
    </message>
    <message>
        <source>made at closing</source>
        <translation>faite à la fermeture</translation>
    </message>
    <message>
        <source>made before a repair</source>
        <translation>faite avant une réparation</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>faite avant une restauration</translation>
    </message>
    <message>
        <source>made before an upgrade</source>
        <translation>faite avant le passage à un programme plus récent</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>made while working</source>
        <translation>faite pendant le travail</translation>
    </message>
    <message>
        <source>spans: {n}</source>
        <translation>passages&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{backup} · the project was damaged then</source>
        <translation>{backup} · le projet était alors endommagé</translation>
    </message>
    <message>
        <source>{count} ({more} against now)</source>
        <translation>{count} ({more} par rapport à maintenant)</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A scheme needs at least one label.</source>
        <translation>Un schéma a besoin d’au moins une étiquette.</translation>
    </message>
    <message>
        <source>A span cannot reach from {start} to {end}.</source>
        <translation>Un passage ne peut pas aller de {start} à {end}.</translation>
    </message>
    <message>
        <source>A span is not there any more. Look again.</source>
        <translation>Un passage n’existe plus. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>A span needs at least one fragment.</source>
        <translation>Un passage a besoin d’au moins un fragment.</translation>
    </message>
    <message>
        <source>A span of {name} has a value for “{new_name}” already, which another attribute would be called. Nothing was changed; choose another name.</source>
        <translation>Un passage {name} a déjà une valeur pour «&#xa0;{new_name}&#xa0;», nom que prendrait un autre attribut. Rien n’a été modifié&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A span would refer to an entry ({kind}) that is not there. Nothing was changed; look at the register again.</source>
        <translation>Un passage renverrait à une entrée qui n’existe pas ({kind}). Rien n’a été modifié&#xa0;; vérifiez de nouveau le registre.</translation>
    </message>
    <message>
        <source>A split of {train}/{validation}/{test} does not add up to 100, or trains on nothing. Write for example 80/10/10, or 80/20 for train and test.</source>
        <translation>Une répartition {train}/{validation}/{test} ne fait pas 100 au total, ou n’a rien pour l’entraînement. Écrivez par exemple 80/10/10, ou 80/20 pour train et test.</translation>
    </message>
    <message>
        <source>A text does not have the hash under which it came.</source>
        <translation>Un texte n’a pas l’empreinte avec laquelle il est arrivé.</translation>
    </message>
    <message>
        <source>Accept {label}</source>
        <translation>Accepter {label}</translation>
    </message>
    <message>
        <source>Accept {n} suggestions</source>
        <translation>Accepter {n} suggestions</translation>
    </message>
    <message>
        <source>All these words are marked as {label} already.</source>
        <translation>Tous ces mots sont déjà marqués comme {label}.</translation>
    </message>
    <message>
        <source>An entry needs a name, and an attribute that refers to it.</source>
        <translation>Une entrée a besoin d’un nom, et d’un attribut qui renvoie à elle.</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>Une entrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>An entry that {label}’s “{name}” should name is not there.</source>
        <translation>Une entrée que doit désigner «&#xa0;{name}&#xa0;» ({label}) n’existe pas.</translation>
    </message>
    <message>
        <source>Another file stands at {path} now: a program, a sync service perhaps, put it in the place of the one that is open here. This step is in neither. Save a copy of the project from here, then compare it with that file.</source>
        <translation>Un autre fichier se trouve maintenant à {path} : un programme, peut-être un service de synchronisation, l’a mis à la place de celui qui est ouvert ici. Cette étape n’est dans aucun des deux. Enregistrez une copie du projet depuis ici, puis comparez-la à ce fichier.</translation>
    </message>
    <message>
        <source>Another program writes to the project all the time, so no copy of it came to an end. Nothing is lost; try again when that program has finished.</source>
        <translation>Un autre programme écrit sans cesse dans le projet, si bien qu’aucune copie n’a pu être achevée. Rien n’est perdu ; réessayez quand ce programme aura terminé.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>Il en faut au moins un.</translation>
    </message>
    <message>
        <source>Change furniture</source>
        <translation>Modifier l’habillage</translation>
    </message>
    <message>
        <source>Change the scheme</source>
        <translation>Modifier le schéma</translation>
    </message>
    <message>
        <source>Change what is known of the article</source>
        <translation>Modifier les informations sur l’article</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Choose the entries to merge first.</source>
        <translation>Choisissez d’abord les entrées à fusionner.</translation>
    </message>
    <message>
        <source>Choose the mentions to move first.</source>
        <translation>Choisissez d’abord les mentions à déplacer.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the project and open it again: if it is damaged, you are told so, and led to its newest backup.</source>
        <translation>Fermez le projet et rouvrez-le&#xa0;: s’il est endommagé, cela vous sera dit, avec le chemin vers sa dernière sauvegarde.</translation>
    </message>
    <message>
        <source>CoNLL columns: a token and its IOB1, IOB2 or BIOES tag a line</source>
        <translation>Colonnes CoNLL&#xa0;: par ligne, un token et son étiquette IOB1, IOB2 ou BIOES</translation>
    </message>
    <message>
        <source>Delete what you no longer need there, then try again.</source>
        <translation>Supprimez-y ce dont vous n’avez plus besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>Dismiss {label}</source>
        <translation>Écarter {label}</translation>
    </message>
    <message>
        <source>Dismiss {n} suggestions</source>
        <translation>Écarter {n} suggestions</translation>
    </message>
    <message>
        <source>Event {id} (number {number}) is not as it was written: its hash differs.</source>
        <translation>L’événement {id} (numéro {number}) n’est pas tel qu’il a été écrit&#xa0;: son empreinte diffère.</translation>
    </message>
    <message>
        <source>Event {id} has number {number} of its device; {due} was due.</source>
        <translation>L’événement {id} porte le numéro {number} de son appareil&#xa0;; {due} était attendu.</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>virgule «&#xa0;,&#xa0;» attendue</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>deux-points «&#xa0;:&#xa0;» attendu</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>nom de propriété entre guillemets doubles attendu</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>données en trop</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Give {n} mention to {name}</source>
        <translation>Attribuer {n} mention à {name}</translation>
    </message>
    <message>
        <source>Give {n} mentions to {name}</source>
        <translation>Attribuer {n} mentions à {name}</translation>
    </message>
    <message>
        <source>Hugging Face: a folder of Parquet that datasets loads, with its card</source>
        <translation>Hugging Face&#xa0;: un dossier Parquet que charge datasets, avec sa fiche</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>virgule interdite avant la fin du tableau</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>virgule interdite avant la fin de l’objet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {n} article</source>
        <translation>Importer {n} article</translation>
    </message>
    <message>
        <source>Import {n} articles</source>
        <translation>Importer {n} articles</translation>
    </message>
    <message>
        <source>In the sample {file}, a quote of {n} code points stands {count} times, which is not what the index says. Install the program anew.</source>
        <translation>Dans l’exemple {file}, une citation de {n} points de code figure {count} fois, ce que l’index ne dit pas. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>caractère de contrôle invalide</translation>
    </message>
    <message>
        <source>It is not installed. Run: pip install &apos;claim-annotator[{extra}]&apos;</source>
        <translation>Ce n’est pas installé. Exécuter : pip install &apos;claim-annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>JSON lines: native ones with annotations, or any with a column of text</source>
        <translation>Lignes JSON&#xa0;: natives avec annotations, ou quelconques avec une colonne de texte</translation>
    </message>
    <message>
        <source>Keep the split {split}</source>
        <translation>Conserver la répartition {split}</translation>
    </message>
    <message>
        <source>Label Studio: tasks with annotations and predictions, or JSON-MIN</source>
        <translation>Label Studio&#xa0;: tâches avec annotations et prédictions, ou JSON-MIN</translation>
    </message>
    <message>
        <source>Label Studio: tasks with annotations, and the config of their project</source>
        <translation>Label Studio&#xa0;: tâches avec annotations, et configuration de leur projet</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>Marquer comme {label}</translation>
    </message>
    <message>
        <source>Label {n} × {label}</source>
        <translation>Marquer {n} × {label}</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Mark in progress</source>
        <translation>Marquer comme en cours</translation>
    </message>
    <message>
        <source>Mark new</source>
        <translation>Marquer comme nouveau</translation>
    </message>
    <message>
        <source>Mark skipped</source>
        <translation>Marquer comme passé</translation>
    </message>
    <message>
        <source>Markdown, one article a file, metadata from front matter</source>
        <translation>Markdown, un article par fichier, métadonnées tirées de l’en-tête (front matter)</translation>
    </message>
    <message>
        <source>Merge {names} into {name}</source>
        <translation>Fusionner {names} dans {name}</translation>
    </message>
    <message>
        <source>Move edges</source>
        <translation>Déplacer les limites</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>New actor {name}</source>
        <translation>Nouvel acteur {name}</translation>
    </message>
    <message>
        <source>New concept {name}</source>
        <translation>Nouveau concept {name}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>No backup was made, since the project itself is damaged: {fault} Older backups are as they were. Run: annotator check</source>
        <translation>Aucune sauvegarde n’a été faite, car le projet lui-même est endommagé : {fault} Les sauvegardes antérieures sont restées telles quelles. Exécutez : annotator check</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is suggested in this article.</source>
        <translation>Il n’y a aucune suggestion dans cet article.</translation>
    </message>
    <message>
        <source>Nothing of {path} can be saved: neither its log nor its scheme can be read. It is as it was. Restore a backup instead (annotator restore).</source>
        <translation>Rien de {path} ne peut être sauvé&#xa0;: ni le journal ni le schéma ne sont lisibles. Le fichier est inchangé. Restaurez plutôt une sauvegarde (annotator restore).</translation>
    </message>
    <message>
        <source>Of the articles: {sizes}.</source>
        <translation>Articles par partie&#xa0;: {sizes}.</translation>
    </message>
    <message>
        <source>One of the articles is not there any more. Nothing was labelled; look for the words again.</source>
        <translation>L’un des articles n’existe plus. Rien n’a été étiqueté&#xa0;; cherchez de nouveau les mots.</translation>
    </message>
    <message>
        <source>One of {n} new entries ({entity}) cannot be written: {error}. Nothing was changed.</source>
        <translation>Parmi {n} nouvelles entrées ({entity}), l’une ne peut pas être écrite&#xa0;: {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>PDF documents with text, one article a file</source>
        <translation>Documents PDF avec texte, un article par fichier</translation>
    </message>
    <message>
        <source>Prodigy: tasks with spans and relations, answered or not</source>
        <translation>Prodigy&#xa0;: tâches avec passages et liens, avec ou sans réponse</translation>
    </message>
    <message>
        <source>Prodigy: tasks with tokens, spans and relations, a line for each layer</source>
        <translation>Prodigy&#xa0;: tâches avec tokens, passages et liens, une ligne par couche</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Changer l’étiquette en {label}</translation>
    </message>
    <message>
        <source>Relation {id} ({name}) needs {labels} at its “{end}” end.</source>
        <translation>Le lien {id} ({name}) a besoin de {labels} à son extrémité «&#xa0;{end}&#xa0;».</translation>
    </message>
    <message>
        <source>Relation {id} lacks the span at its “{end}” end.</source>
        <translation>Il manque au lien {id} le passage de son extrémité «&#xa0;{end}&#xa0;».</translation>
    </message>
    <message>
        <source>Relation {id} leaves its article or its layer.</source>
        <translation>Le lien {id} sort de son article ou de sa couche.</translation>
    </message>
    <message>
        <source>Relation “{name}” names the label “{end}”, which is not there.</source>
        <translation>Le lien «&#xa0;{name}&#xa0;» nomme l’étiquette «&#xa0;{end}&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>Renommer {old} en {new}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Replaced in the texts: {counts}.</source>
        <translation>Remplacements dans les textes&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} rests on a row of {parent} that is not there.</source>
        <translation>La ligne {row} de la table {table} dépend d’une ligne de {parent} qui n’existe pas.</translation>
    </message>
    <message>
        <source>SQLite finds damage: {line}.</source>
        <translation>SQLite signale des dommages&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>Sample annotations</source>
        <translation>Annotations d’exemple</translation>
    </message>
    <message>
        <source>Say which: --offsets codepoint, utf16 or utf8</source>
        <translation>Précisez&#xa0;: --offsets codepoint, utf16 ou utf8</translation>
    </message>
    <message>
        <source>See whether it is connected. If it is, copy the project to another disk soon.</source>
        <translation>Vérifiez qu’il est bien connecté. Si c’est le cas, copiez bientôt le projet sur un autre disque.</translation>
    </message>
    <message>
        <source>See whether the drive is connected and the folder is where it was.</source>
        <translation>Vérifiez que le lecteur est connecté et que le dossier est toujours à sa place.</translation>
    </message>
    <message>
        <source>See who may write to the file and to its folder, and whether the disk may.</source>
        <translation>Vérifiez qui peut écrire dans le fichier et dans son dossier, et si le disque le permet.</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>Définir {name}</translation>
    </message>
    <message>
        <source>Somebody wants to know something else by now.</source>
        <translation>Une autre demande a pris le relais.</translation>
    </message>
    <message>
        <source>Span {id} does not refer to that entry any more. Look again.</source>
        <translation>Le passage {id} ne renvoie plus à cette entrée. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Span {id} is about an article that is not here.</source>
        <translation>Le passage {id} porte sur un article qui n’est pas ici.</translation>
    </message>
    <message>
        <source>Span {id} quotes other words than stand at {start} to {end}.</source>
        <translation>Le passage {id} cite d’autres mots que ceux qui figurent de {start} à {end}.</translation>
    </message>
    <message>
        <source>Span {id} reaches from {start} to {end}, outside the text of {n} code points or over its own fragments.</source>
        <translation>Le passage {id} va de {start} à {end}, hors du texte de {n} points de code ou par-dessus ses propres fragments.</translation>
    </message>
    <message>
        <source>Span {span} refers to the actor {entry}, which is not there.</source>
        <translation>Le passage {span} renvoie à l’acteur {entry}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Span {span} refers to the concept {entry}, which is not there.</source>
        <translation>Le passage {span} renvoie au concept {entry}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Split {name} off {other}</source>
        <translation>Séparer «&#xa0;{name}&#xa0;» de «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>Take {name} out of its merge</source>
        <translation>Retirer {name} de la fusion</translation>
    </message>
    <message>
        <source>The actor {id} belongs to {other}, which is not there.</source>
        <translation>L’acteur {id} appartient à {other}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>The actor {id} was merged into {other}, which is not there.</source>
        <translation>L’acteur {id} a été fusionné dans {other}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>The backup {path} is not as it was when it was made; it does not count. Choose another one.</source>
        <translation>La sauvegarde {path} n’est plus telle qu’elle a été faite ; elle ne compte pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup {path} is not sound ({found}); it does not count.</source>
        <translation>La sauvegarde {path} est endommagée ({found})&#xa0;; elle ne compte pas.</translation>
    </message>
    <message>
        <source>The backup {target} could not be written: {error}. The project and older backups are as they were.</source>
        <translation>La sauvegarde {target} n’a pas pu être écrite&#xa0;: {error}. Le projet et les sauvegardes antérieures sont restés tels quels.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now} UTC, and the last step of this project bears the time {last} UTC: one of the two is hardly right. Nothing is lost or refused by it: steps keep the order in which they were made, and only their times are wrong. Set the clock right before you go on.</source>
        <translation>L’horloge de cet ordinateur indique {now} UTC, et la dernière étape de ce projet porte l’heure {last} UTC&#xa0;: l’une des deux est sans doute fausse. Rien n’est perdu ni refusé pour autant&#xa0;: les étapes gardent leur ordre, seules leurs heures sont fausses. Réglez l’horloge avant de continuer.</translation>
    </message>
    <message>
        <source>The concept {id} is below {other}, which is not there.</source>
        <translation>Le concept {id} est placé sous {other}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>The concept {id} was merged into {other}, which is not there.</source>
        <translation>Le concept {id} a été fusionné dans {other}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>The entry cannot go: a span, or another entry, refers to it. Nothing was changed; merge it into another entry instead.</source>
        <translation>L’entrée ne peut pas être supprimée&#xa0;: un passage, ou une autre entrée, y renvoie. Rien n’a été modifié&#xa0;; fusionnez-la plutôt dans une autre entrée.</translation>
    </message>
    <message>
        <source>The entry that the mentions should go to is not there.</source>
        <translation>L’entrée qui devait recevoir les mentions n’existe pas.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’exportation a été annulée&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: {error}.</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout : {error}.</translation>
    </message>
    <message>
        <source>The file has {there} bytes where {expected} are due.</source>
        <translation>Le fichier a {there} octets au lieu de {expected}.</translation>
    </message>
    <message>
        <source>The format “{name}” cannot be used: {problem}. Nothing was written. Mend or remove the package that offers it.</source>
        <translation>Le format «&#xa0;{name}&#xa0;» est inutilisable&#xa0;: {problem}. Rien n’a été écrit. Réparez ou supprimez le paquet qui le fournit.</translation>
    </message>
    <message>
        <source>The format “{name}” is about the whole project and cannot be split. Nothing was written; leave the split out.</source>
        <translation>Le format «&#xa0;{name}&#xa0;» porte sur tout le projet et ne peut pas être réparti. Rien n’a été écrit&#xa0;; omettez la répartition.</translation>
    </message>
    <message>
        <source>The format “{name}” is made of the text and cannot go without it. Nothing was written; jsonl, huggingface and the formats of rows can.</source>
        <translation>Le format «&#xa0;{name}&#xa0;» est fait du texte et ne peut pas s’en passer. Rien n’a été écrit&#xa0;; jsonl, huggingface et les formats de lignes le peuvent.</translation>
    </message>
    <message>
        <source>The format “{name}” needs {module}. Nothing was written. {remedy}</source>
        <translation>Le format « {name} » nécessite {module}. Rien n’a été écrit. {remedy}</translation>
    </message>
    <message>
        <source>The id of the project is not as it was given.</source>
        <translation>L’identifiant du projet n’est pas tel qu’il a été donné.</translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was.</source>
        <translation>L’importation a été annulée&#xa0;; le projet est resté tel quel.</translation>
    </message>
    <message>
        <source>The import was cancelled; what could not be taken back stays (see below).</source>
        <translation>L’importation a été annulée&#xa0;; ce qui n’a pas pu être annulé reste (voir ci-dessous).</translation>
    </message>
    <message>
        <source>The index of mentions differs from “{attribute}” of span {span}. Run: annotator check --rebuild</source>
        <translation>L’index des mentions diffère de «&#xa0;{attribute}&#xa0;» du passage {span}. Exécutez&#xa0;: annotator check --rebuild</translation>
    </message>
    <message>
        <source>The last step in {path} was cut off, and it cannot be taken back: {error}. What was saved is in the file together with {journal}. Copy both to a folder where you may write, and open the project there.</source>
        <translation>La dernière étape dans {path} a été interrompue et ne peut pas être annulée : {error}. Ce qui a été enregistré est dans le fichier, avec {journal}. Copiez les deux dans un dossier où vous pouvez écrire, et ouvrez-y le projet.</translation>
    </message>
    <message>
        <source>The layer of {owner} is written by {owner} alone.</source>
        <translation>Seul le propriétaire d’une couche peut y écrire, ici {owner}.</translation>
    </message>
    <message>
        <source>The list of the versions that the file went through is not whole.</source>
        <translation>La liste des versions par lesquelles le fichier est passé n’est pas complète.</translation>
    </message>
    <message>
        <source>The log reaches to place {last} but has {number} events.</source>
        <translation>Le journal va jusqu’à la place {last} mais compte {number} événements.</translation>
    </message>
    <message>
        <source>The newest backup is {backup}; it takes the place of the file with: annotator restore {path}. What the file itself still holds is written to a new one with: annotator check {path} --repair NEW-FILE</source>
        <translation>La sauvegarde la plus récente est {backup} ; elle prend la place du fichier avec : annotator restore {path}. Ce que le fichier contient encore est écrit dans un nouveau avec : annotator check {path} --repair NEW-FILE</translation>
    </message>
    <message>
        <source>The project is open for reading only and does not remember the split.</source>
        <translation>Le projet est ouvert en lecture seule et ne mémorise pas la répartition.</translation>
    </message>
    <message>
        <source>The project was changed meanwhile: the scheme would touch something else than was shown. Nothing was changed; look again.</source>
        <translation>Le projet a été modifié entre-temps&#xa0;: le schéma toucherait autre chose que ce qui a été affiché. Rien n’a été modifié&#xa0;; vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The repaired file would not be sound: {problem}</source>
        <translation>Le fichier réparé ne serait pas sain&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The sample articles cannot be read. {problem}</source>
        <translation>Les articles d’exemple sont illisibles. {problem}</translation>
    </message>
    <message>
        <source>The scheme has a part missing or wrong. {fault}</source>
        <translation>Une partie du schéma manque ou est incorrecte. {fault}</translation>
    </message>
    <message>
        <source>The scheme has a part missing or wrong: {error}.</source>
        <translation>Une partie du schéma manque ou est incorrecte&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”.</source>
        <translation>Le schéma n’a pas d’étiquette «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>The scheme has no label “{name}”; it has {names}. Nothing was imported.</source>
        <translation>Le schéma n’a pas d’étiquette «&#xa0;{name}&#xa0;»&#xa0;; noms connus&#xa0;: {names}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The scheme has no relation “{name}”; it has {names}. Nothing was imported.</source>
        <translation>Le schéma n’a pas de lien «&#xa0;{name}&#xa0;»&#xa0;; noms connus&#xa0;: {names}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The scheme has no relation “{type}”.</source>
        <translation>Le schéma n’a pas de lien «&#xa0;{type}&#xa0;».</translation>
    </message>
    <message>
        <source>The scheme has the key “{key}” twice in one place.</source>
        <translation>Le schéma a deux fois la clé «&#xa0;{key}&#xa0;» au même endroit.</translation>
    </message>
    <message>
        <source>The scheme holds half of a pair of surrogates, which is no sign.</source>
        <translation>Le schéma contient la moitié d’une paire de substitution, ce qui n’est pas un signe.</translation>
    </message>
    <message>
        <source>The scheme is as it was: there is nothing to change.</source>
        <translation>Le schéma est resté tel quel&#xa0;: il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>The scheme is not JSON: {error}.</source>
        <translation>Le schéma n’est pas du JSON&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The scheme is not a JSON object.</source>
        <translation>Le schéma n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The scheme of the project has no “{old}” that could be renamed.</source>
        <translation>Le schéma du projet n’a pas de «&#xa0;{old}&#xa0;» à renommer.</translation>
    </message>
    <message>
        <source>The search index is not of these texts ({fault}). Run: annotator check --rebuild</source>
        <translation>L’index de recherche n’est pas celui de ces textes ({fault}). Exécutez : annotator check --rebuild</translation>
    </message>
    <message>
        <source>The step leaves something without what it rests on ({error}). Nothing was written.</source>
        <translation>L’étape prive quelque chose de ce dont il dépend ({error}). Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The tables cannot be read to their end: {error}.</source>
        <translation>Les tables ne peuvent pas être lues jusqu’au bout : {error}.</translation>
    </message>
    <message>
        <source>The tables of {path} were not written anew: what they are made of is damaged itself. {reason} Nothing was changed. Restore a backup, or write what can be saved to a new file: annotator check {path} --repair NEW-FILE</source>
        <translation>Les tables de {path} n’ont pas été réécrites : ce dont elles sont faites est lui-même endommagé. {reason} Rien n’a été modifié. Restaurez une sauvegarde, ou écrivez dans un nouveau fichier ce qui peut être sauvé : annotator check {path} --repair NEW-FILE</translation>
    </message>
    <message>
        <source>The text of an article never changes, so nothing was changed. Import the other text as an article of its own.</source>
        <translation>Le texte d’un article ne change jamais, rien n’a donc été modifié. Importer l’autre texte comme un article à part.</translation>
    </message>
    <message>
        <source>The text with hash {hash}… is not as it was imported.</source>
        <translation>Le texte d’empreinte {hash}… n’est pas tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>The text with hash {hash}… is not there.</source>
        <translation>Le texte dont l’empreinte est {hash}… manque.</translation>
    </message>
    <message>
        <source>The {entity} {id} cannot be written: {error}. Nothing was changed.</source>
        <translation>Écriture impossible ({entity} {id})&#xa0;: {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The {entity} {id} is not as its events say. Run: annotator check --rebuild</source>
        <translation>Écart entre {entity} {id} et ses événements. Exécutez&#xa0;: annotator check --rebuild</translation>
    </message>
    <message>
        <source>The {entity} {id} is not as this step expects: it was changed meanwhile. Nothing was written; look at it again and repeat the step.</source>
        <translation>Un élément n’est pas tel que cette étape l’attend ({entity} {id})&#xa0;: il a été modifié entre-temps. Rien n’a été écrit&#xa0;; vérifiez-le et répétez l’étape.</translation>
    </message>
    <message>
        <source>The {entity} {id} lacks what it rests on.</source>
        <translation>Il manque à cet élément ce sur quoi il repose&#xa0;: {entity} {id}.</translation>
    </message>
    <message>
        <source>The {entity} {id} referred to an entry that is lost.</source>
        <translation>Cet élément renvoyait à une entrée perdue&#xa0;: {entity} {id}.</translation>
    </message>
    <message>
        <source>There is no attribute “{attribute}” that could be renamed.</source>
        <translation>Il n’y a pas d’attribut «&#xa0;{attribute}&#xa0;» à renommer.</translation>
    </message>
    <message>
        <source>There is no backup of it on this machine. What can be saved of it is written to a new file with: annotator check {path} --repair NEW-FILE</source>
        <translation>Il n’y en a pas de sauvegarde sur cet ordinateur. Ce qui peut en être sauvé est écrit dans un nouveau fichier avec : annotator check {path} --repair NEW-FILE</translation>
    </message>
    <message>
        <source>There is no format “{name}” to import. There are: {names}.</source>
        <translation>Il n’y a pas de format «&#xa0;{name}&#xa0;» à importer. Formats disponibles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no layer of {layer} in this project. There are: {there}.</source>
        <translation>Ce projet n’a pas de couche {layer}. Couches présentes&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>There is no part “{name}”.</source>
        <translation>L’élément «&#xa0;{name}&#xa0;» n’est pas prévu.</translation>
    </message>
    <message>
        <source>There is no scheme “{scheme}”. Name a readable file, or one of: {names}.</source>
        <translation>Il n’y a pas de schéma «&#xa0;{scheme}&#xa0;». Indiquez un fichier lisible, ou l’un de ces noms&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no scheme.</source>
        <translation>Il n’y a pas de schéma.</translation>
    </message>
    <message>
        <source>There is too little room for a backup: {free} MB are free where {folder} lies, and {needed} MB are needed. The project and older backups are as they were. Make room there.</source>
        <translation>Il n’y a pas assez de place pour une sauvegarde : {free} Mo sont libres là où se trouve {folder}, et il en faut {needed}. Le projet et les sauvegardes antérieures sont restés tels quels. Faites-y de la place.</translation>
    </message>
    <message>
        <source>These parts are not as a project has them: {parts}.</source>
        <translation>Ces éléments ne sont pas tels qu’un projet les a : {parts}.</translation>
    </message>
    <message>
        <source>These two are tied as {type} already.</source>
        <translation>Ces deux passages sont déjà liés par {type}.</translation>
    </message>
    <message>
        <source>These words are marked as {label} already.</source>
        <translation>Ces mots sont déjà marqués comme {label}.</translation>
    </message>
    <message>
        <source>This article has no date.</source>
        <translation>Cet article n’a pas de date.</translation>
    </message>
    <message>
        <source>This build of the program does not carry it. The one that pip or uv installs can: uv tool install &apos;claim-annotator[{extra}]&apos;</source>
        <translation>Cette version prête à l’emploi du programme ne le contient pas. Celle que pip ou uv installe peut l’apporter : uv tool install &apos;claim-annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>This is marked already, or its label is retired.</source>
        <translation>Ceci est déjà marqué, ou son étiquette est retirée.</translation>
    </message>
    <message>
        <source>This is not a scheme: it lacks &quot;format&quot;: &quot;annotator-scheme/1&quot;.</source>
        <translation>Ce n’est pas un schéma&#xa0;: il manque &quot;format&quot;: &quot;annotator-scheme/1&quot;.</translation>
    </message>
    <message>
        <source>This is to be {kind}.</source>
        <translation>Ce doit être {kind}.</translation>
    </message>
    <message>
        <source>This is to be “{words}”.</source>
        <translation>Ce doit être «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ceci ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This span is not there any more.</source>
        <translation>Ce passage n’existe plus.</translation>
    </message>
    <message>
        <source>This suggestion is not there any more.</source>
        <translation>Cette suggestion n’existe plus.</translation>
    </message>
    <message>
        <source>This tie is not there any more.</source>
        <translation>Ce lien n’existe plus.</translation>
    </message>
    <message>
        <source>This {label} has no entry.</source>
        <translation>Il manque une entrée à ce passage ({label}).</translation>
    </message>
    <message>
        <source>This {label} has no {name}.</source>
        <translation>Il manque «&#xa0;{name}&#xa0;» à ce passage ({label}).</translation>
    </message>
    <message>
        <source>This {label} has {n} fragments. Only the words of a span in one piece are looked for elsewhere.</source>
        <translation>Ce passage ({label}) a {n} fragments. Seuls les mots d’un passage d’un seul tenant sont cherchés ailleurs.</translation>
    </message>
    <message>
        <source>Tie {type}</source>
        <translation>Créer le lien {type}</translation>
    </message>
    <message>
        <source>Two attributes of “{label}” share a name.</source>
        <translation>Deux attributs de «&#xa0;{label}&#xa0;» portent le même nom.</translation>
    </message>
    <message>
        <source>Two labels of the scheme share a name or a key.</source>
        <translation>Deux étiquettes du schéma ont le même nom ou la même touche.</translation>
    </message>
    <message>
        <source>Two names of a {what} would become one.</source>
        <translation>Deux noms se confondraient en un seul ({what}).</translation>
    </message>
    <message>
        <source>Two relations of the scheme share a name.</source>
        <translation>Deux liens du schéma portent le même nom.</translation>
    </message>
    <message>
        <source>UIMA CAS (JSON), each file with its types inside</source>
        <translation>UIMA CAS (JSON), chaque fichier avec ses types</translation>
    </message>
    <message>
        <source>UIMA CAS (XMI) with a type system, as INCEpTION opens it</source>
        <translation>UIMA CAS (XMI) avec un système de types, comme l’ouvre INCEpTION</translation>
    </message>
    <message>
        <source>UIMA CAS of INCEpTION and others: XMI with its TypeSystem.xml, or JSON</source>
        <translation>UIMA CAS d’INCEpTION et d’autres&#xa0;: XMI avec son TypeSystem.xml, ou JSON</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unités UTF-16</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>chaîne non terminée</translation>
    </message>
    <message>
        <source>Untie {type}</source>
        <translation>Supprimer le lien {type}</translation>
    </message>
    <message>
        <source>Wait a moment, or close that program.</source>
        <translation>Attendez un instant, ou fermez ce programme.</translation>
    </message>
    <message>
        <source>What was imported before it could not be taken back: {error}</source>
        <translation>Ce qui a été importé avant n’a pas pu être annulé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Word documents, one article a file</source>
        <translation>Documents Word, un article par fichier</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a comma or ] is missing before “{sign}”</source>
        <translation>il manque une virgule ou ] avant «&#xa0;{sign}&#xa0;»</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a concept has “fixed” that is not true or false</source>
        <translation>un concept a un «&#xa0;fixed&#xa0;» qui n’est ni true ni false</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a document of it has fewer than no tokens</source>
        <translation>un de ses documents a un nombre négatif de tokens</translation>
    </message>
    <message>
        <source>a group of its spans has none</source>
        <translation>un de ses groupes de passages n’en contient pas</translation>
    </message>
    <message>
        <source>a group of its spans is no bytes</source>
        <translation>un de ses groupes de passages n’est pas une suite d’octets</translation>
    </message>
    <message>
        <source>a group of spans</source>
        <translation>un groupe de passages</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <translation>une liste [ … ]</translation>
    </message>
    <message>
        <source>a longer span, or an earlier one as long, has some of their tokens</source>
        <translation>certains tokens sont déjà pris par un passage plus long, ou aussi long et placé avant</translation>
    </message>
    <message>
        <source>a map of it has the same key twice</source>
        <translation>un dictionnaire y a deux fois la même clé</translation>
    </message>
    <message>
        <source>a note, which spans here do not have</source>
        <translation>une note&#xa0;: ici, les passages n’en ont pas</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a prediction stands in the file by its number alone</source>
        <translation>une prédiction n’est dans le fichier que par son numéro</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a region has no label</source>
        <translation>une région n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>a relation is between entities to which the line gives no ids</source>
        <translation>un lien relie des entités auxquelles la ligne ne donne pas d’identifiants</translation>
    </message>
    <message>
        <source>a relation of what is no span</source>
        <translation>un lien dont une extrémité n’est pas un passage</translation>
    </message>
    <message>
        <source>a relation ties a region that has no label</source>
        <translation>un lien relie une région sans étiquette</translation>
    </message>
    <message>
        <source>a relation ties a span that the document has no more</source>
        <translation>un lien relie un passage que le document n’a plus</translation>
    </message>
    <message>
        <source>a relation ties words that no span covers</source>
        <translation>un lien relie des mots qu’aucun passage ne couvre</translation>
    </message>
    <message>
        <source>a relation “{name}” ties a span that was left out</source>
        <translation>un lien «&#xa0;{name}&#xa0;» relie un passage laissé de côté</translation>
    </message>
    <message>
        <source>a span that they tie begins or ends within a token</source>
        <translation>un passage relié commence ou finit à l’intérieur d’un token</translation>
    </message>
    <message>
        <source>a span that they tie does not stand on tokens of spaCy’s tokenizer</source>
        <translation>un passage relié ne correspond pas aux tokens du tokeniseur de spaCy</translation>
    </message>
    <message>
        <source>a span that they tie stands in furniture</source>
        <translation>un passage relié est dans l’habillage</translation>
    </message>
    <message>
        <source>a table with commas, semicolons or bars, one article a row</source>
        <translation>un tableau avec virgules, points-virgules ou barres, un article par ligne</translation>
    </message>
    <message>
        <source>a table with tabs, one article a row</source>
        <translation>un tableau avec tabulations, un article par ligne</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a title or an attribute has control signs that XML cannot hold: U+FFFD is there</source>
        <translation>un titre ou un attribut contient des caractères de contrôle que XML n’admet pas&#xa0;: U+FFFD les remplace</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>affiliation, congruence and conflict networks (GraphML)</source>
        <translation>réseaux d’appartenance, d’accord et de conflit (GraphML)</translation>
    </message>
    <message>
        <source>after line {line} it is not {encoding}</source>
        <translation>encodage autre que {encoding} après la ligne {line}</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an annotation begins or ends at {place} (UTF-16), within a sign</source>
        <translation>une annotation commence ou finit à {place} (UTF-16), au milieu d’un caractère</translation>
    </message>
    <message>
        <source>an annotation begins or ends nowhere</source>
        <translation>une annotation n’a pas de début ou de fin</translation>
    </message>
    <message>
        <source>an annotation of another text (view) of the file</source>
        <translation>une annotation d’un autre texte (vue) du fichier</translation>
    </message>
    <message>
        <source>an annotation that covers no words</source>
        <translation>une annotation qui ne couvre aucun mot</translation>
    </message>
    <message>
        <source>an annotation was cancelled in Label Studio (was_cancelled)</source>
        <translation>une annotation a été abandonnée dans Label Studio (was_cancelled)</translation>
    </message>
    <message>
        <source>an attribute of what is no span</source>
        <translation>un attribut de ce qui n’est pas un passage</translation>
    </message>
    <message>
        <source>an element of its list has more than {limit} million signs</source>
        <translation>un élément de sa liste a plus de {limit} millions de caractères</translation>
    </message>
    <message>
        <source>an entity</source>
        <translation>une entité</translation>
    </message>
    <message>
        <source>an entry has “{name}” that are not a list of strings</source>
        <translation>une entrée a un «&#xa0;{name}&#xa0;» qui n’est pas une liste de chaînes</translation>
    </message>
    <message>
        <source>an equivalence (*), which is no relation here</source>
        <translation>une équivalence (*), qui n’est pas un lien ici</translation>
    </message>
    <message>
        <source>an object {{ … }}</source>
        <translation>un objet {{ … }}</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <source>annotation {number}</source>
        <translation>annotation {number}</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme y écrit</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>at least one is needed.</source>
        <translation>il en faut au moins un.</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>attribute of “{label}”</source>
        <translation>attribut de «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>attribution: source, cue, content of each attributed claim; JSON lines</source>
        <translation>attribution&#xa0;: source, indice et contenu de chaque affirmation attribuée&#xa0;; lignes JSON</translation>
    </message>
    <message>
        <source>brat: a text and its annotations for each layer, with the configuration</source>
        <translation>brat&#xa0;: un texte et ses annotations pour chaque couche, avec la configuration</translation>
    </message>
    <message>
        <source>brat: annotations (.ann) with the text (.txt) beside them</source>
        <translation>brat&#xa0;: annotations (.ann) avec le texte (.txt) à côté</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>marque d’ordre des octets</translation>
    </message>
    <message>
        <source>byte {byte} of the line is not {encoding}</source>
        <translation>l’octet {byte} de la ligne n’est pas valide en {encoding}</translation>
    </message>
    <message>
        <source>bytes of UTF-8</source>
        <translation>octets UTF-8</translation>
    </message>
    <message>
        <source>cannot be used: {problem}</source>
        <translation>inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>cats {number}</source>
        <translation>cats {number}</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>choice of “{attribute}”</source>
        <translation>choix de «&#xa0;{attribute}&#xa0;»</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>points de code</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>doccano has no attributes of spans: theirs are not in the data set</source>
        <translation>doccano ne connaît pas d’attributs de passages&#xa0;: les leurs ne sont pas dans le jeu de données</translation>
    </message>
    <message>
        <source>doccano has no spans in pieces: the words between the pieces are in the span too</source>
        <translation>doccano ne connaît pas de passages en plusieurs fragments&#xa0;: les mots entre les fragments sont aussi dans le passage</translation>
    </message>
    <message>
        <source>doccano: JSON lines with entities and relations, a line for each layer</source>
        <translation>doccano&#xa0;: lignes JSON avec entités et liens, une ligne par couche</translation>
    </message>
    <message>
        <source>doccano: JSON lines with labels or entities and relations</source>
        <translation>doccano&#xa0;: lignes JSON avec étiquettes, ou avec entités et liens</translation>
    </message>
    <message>
        <source>documents of this kind are not read; save it as .docx, PDF or plain text</source>
        <translation>les documents de ce type ne sont pas lus&#xa0;; enregistrez celui-ci en .docx, PDF ou texte brut</translation>
    </message>
    <message>
        <source>entity {number}</source>
        <translation>entité {number}</translation>
    </message>
    <message>
        <source>from here on the file is not {encoding}; its rest was left out</source>
        <translation>à partir d’ici, encodage autre que {encoding}&#xa0;; le reste du fichier a été laissé de côté</translation>
    </message>
    <message>
        <source>invalid byte</source>
        <translation>octet invalide</translation>
    </message>
    <message>
        <source>it</source>
        <translation>le contenu</translation>
    </message>
    <message>
        <source>it begins as {encoding} but is not at byte {byte}; save it as UTF-8</source>
        <translation>début en {encoding}, mais plus à l’octet {byte}&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>it breaks off within its JSON; it may be half a download</source>
        <translation>interruption au milieu du JSON&#xa0;; le téléchargement est peut-être incomplet</translation>
    </message>
    <message>
        <source>it breaks off within its list; it may be half a download</source>
        <translation>interruption au milieu de la liste&#xa0;; le téléchargement est peut-être incomplet</translation>
    </message>
    <message>
        <source>it cannot be loaded: {error}</source>
        <translation>chargement impossible&#xa0;: {error}</translation>
    </message>
    <message>
        <source>it cannot be read to its end: {why}</source>
        <translation>lecture impossible jusqu’au bout&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>lecture impossible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it declares a document type or entities, which no CAS needs</source>
        <translation>déclaration d’un type de document ou d’entités, dont aucun CAS n’a besoin</translation>
    </message>
    <message>
        <source>it ends before its documents do: it is not whole</source>
        <translation>la fin arrive avant celle de ses documents&#xa0;: le fichier est incomplet</translation>
    </message>
    <message>
        <source>it has a password; save it without one</source>
        <translation>protégé par un mot de passe&#xa0;; enregistrez le document sans mot de passe</translation>
    </message>
    <message>
        <source>it has no column “{column}”; it has {columns}</source>
        <translation>pas de colonne «&#xa0;{column}&#xa0;»&#xa0;; noms présents&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>pas de pages</translation>
    </message>
    <message>
        <source>it has no row that names the columns</source>
        <translation>aucune ligne ne nomme les colonnes</translation>
    </message>
    <message>
        <source>it has no tags: one of {keys}</source>
        <translation>pas d’étiquettes (tags)&#xa0;: l’un de {keys}</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>pas de texte</translation>
    </message>
    <message>
        <source>it has no text (sofaString)</source>
        <translation>pas de texte (sofaString)</translation>
    </message>
    <message>
        <source>it has no text in its paragraphs and tables</source>
        <translation>pas de texte dans ses paragraphes ni ses tableaux</translation>
    </message>
    <message>
        <source>it has one column; a token and its tag are needed</source>
        <translation>une seule colonne&#xa0;; il faut un token et son étiquette (tag)</translation>
    </message>
    <message>
        <source>it has several texts (views); as XMI the first one can be read</source>
        <translation>plusieurs textes (vues)&#xa0;; en XMI, le premier peut être lu</translation>
    </message>
    <message>
        <source>it has the id {id} twice</source>
        <translation>l’identifiant {id} y figure deux fois</translation>
    </message>
    <message>
        <source>it has the id {id}, which line {line} has too</source>
        <translation>l’identifiant {id} est aussi celui de la ligne {line}</translation>
    </message>
    <message>
        <source>it has the key “{key}” twice</source>
        <translation>la clé «&#xa0;{key}&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>it has two annotations of one annotator</source>
        <translation>deux annotations d’un même annotateur</translation>
    </message>
    <message>
        <source>it has two entities with the id {id}</source>
        <translation>deux entités avec l’identifiant {id}</translation>
    </message>
    <message>
        <source>it has {count} pages; an article may have {limit}</source>
        <translation>{count} pages&#xa0;; un article peut en avoir {limit}</translation>
    </message>
    <message>
        <source>it has {count} tokens and {tags} “{key}”</source>
        <translation>{count} tokens pour {tags} «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>it has {count} tokens, {starts} “starts” and {ends} “ends”</source>
        <translation>{count} tokens, {starts} «&#xa0;starts&#xa0;» et {ends} «&#xa0;ends&#xa0;»</translation>
    </message>
    <message>
        <source>it has {n} page and no text: it is a picture, probably. Have a program recognise the text (OCR) first</source>
        <translation>{n} page et pas de texte&#xa0;: c’est sans doute une image. Faites d’abord reconnaître le texte par un programme (OCR)</translation>
    </message>
    <message>
        <source>it has {n} pages and no text: they are pictures, probably. Have a program recognise the text (OCR) first</source>
        <translation>{n} pages et pas de texte&#xa0;: ce sont sans doute des images. Faites d’abord reconnaître le texte par un programme (OCR)</translation>
    </message>
    <message>
        <source>it has {size} MB; an article may have {limit} MB</source>
        <translation>{size} Mo&#xa0;; un article peut avoir {limit} Mo</translation>
    </message>
    <message>
        <source>it has {size} MB; annotations may have 20 MB</source>
        <translation>{size} Mo&#xa0;; des annotations peuvent avoir 20 Mo</translation>
    </message>
    <message>
        <source>it holds a number too large</source>
        <translation>contient un nombre trop grand</translation>
    </message>
    <message>
        <source>it holds a whole number beyond 64 bits</source>
        <translation>contient un nombre entier de plus de 64 bits</translation>
    </message>
    <message>
        <source>it holds what UTF-8 cannot write ({error})</source>
        <translation>contient ce qui ne peut pas s’écrire en UTF-8 ({error})</translation>
    </message>
    <message>
        <source>it holds {name}, which is no JSON number</source>
        <translation>contient {name}, qui n’est pas un nombre JSON</translation>
    </message>
    <message>
        <source>it is JSON, but not an object ({{…}})</source>
        <translation>du JSON, mais pas un objet ({{…}})</translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation>fichier binaire, pas du texte</translation>
    </message>
    <message>
        <source>it is a line of our own format: import it as jsonl</source>
        <translation>ligne de notre propre format&#xa0;: importez le fichier comme jsonl</translation>
    </message>
    <message>
        <source>it is an archive of another kind, not a Word document</source>
        <translation>archive d’un autre type, pas un document Word</translation>
    </message>
    <message>
        <source>it is an office document, but none of Word&apos;s</source>
        <translation>document bureautique, mais pas de Word</translation>
    </message>
    <message>
        <source>it is an old Word document, or one with a password; open it in Word or LibreOffice and save it as .docx without a password</source>
        <translation>ancien document Word, ou document protégé par mot de passe&#xa0;; ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx sans mot de passe</translation>
    </message>
    <message>
        <source>it is cut off: {size} of {expected} bytes are there</source>
        <translation>fichier tronqué&#xa0;: {size} octets sur {expected} sont là</translation>
    </message>
    <message>
        <source>it is damaged ({kind}); get the file again, or print it to a new PDF</source>
        <translation>fichier endommagé ({kind})&#xa0;; récupérez-le de nouveau, ou imprimez-le dans un nouveau PDF</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>it is in no single encoding; save it as UTF-8</source>
        <translation>pas d’encodage unique&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB: write it as several</source>
        <translation>plus de {limit} Mo&#xa0;: répartissez le contenu en plusieurs fichiers</translation>
    </message>
    <message>
        <source>it is neither a JSON list ([…]) nor a JSON object ({{…}})</source>
        <translation>ni une liste JSON ([…]) ni un objet JSON ({{…}})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>trop de niveaux d’imbrication</translation>
    </message>
    <message>
        <source>it is no CAS, is damaged, or does not go with its type system ({kind})</source>
        <translation>pas un CAS, ou CAS endommagé ou sans rapport avec son système de types ({kind})</translation>
    </message>
    <message>
        <source>it is no DocBin of spaCy: it has no tokens, spaces and lengths</source>
        <translation>pas un DocBin de spaCy&#xa0;: sans tokens, spaces ni lengths</translation>
    </message>
    <message>
        <source>it is no DocBin of spaCy: it is not compressed as one</source>
        <translation>pas un DocBin de spaCy&#xa0;: la compression est différente</translation>
    </message>
    <message>
        <source>it is no PDF document, whatever its name says</source>
        <translation>pas un document PDF, quoi qu’en dise son nom</translation>
    </message>
    <message>
        <source>it is no Word document (.docx), whatever its name says</source>
        <translation>pas un document Word (.docx), quoi qu’en dise son nom</translation>
    </message>
    <message>
        <source>it is no annotation: an id, a tab and what it says are needed</source>
        <translation>pas une annotation&#xa0;: il faut un identifiant, une tabulation et un contenu</translation>
    </message>
    <message>
        <source>it is no page that a browser saved in one file, whatever its name says</source>
        <translation>pas une page enregistrée par un navigateur en un seul fichier, quoi qu’en dise son nom</translation>
    </message>
    <message>
        <source>it is no task: a task is an object ({{…}})</source>
        <translation>pas une tâche&#xa0;: une tâche est un objet ({{…}})</translation>
    </message>
    <message>
        <source>it is not JSON: {message}</source>
        <translation>pas du JSON&#xa0;: {message}</translation>
    </message>
    <message>
        <source>it is not JSON: {message} at line {line}, sign {sign}</source>
        <translation>pas du JSON&#xa0;: {message}, à la ligne {line}, caractère {sign}</translation>
    </message>
    <message>
        <source>it is not JSON: {message} at sign {sign}</source>
        <translation>pas du JSON&#xa0;: {message}, au caractère {sign}</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as UTF-8</source>
        <translation>pas de l’UTF-8&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>it is not an Importer</source>
        <translation>pas un Importer</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>it is the project that is open; it holds articles, and is none itself</source>
        <translation>c’est le projet ouvert&#xa0;; il contient des articles et n’en est pas un</translation>
    </message>
    <message>
        <source>it is {what}, not text</source>
        <translation>c’est {what}, pas du texte</translation>
    </message>
    <message>
        <source>it names its columns and has no row below them</source>
        <translation>les colonnes sont nommées, mais aucune ligne ne suit</translation>
    </message>
    <message>
        <source>it names the entry {id}, which neither it nor the project has</source>
        <translation>mention de l’entrée {id}, absente ici comme dans le projet</translation>
    </message>
    <message>
        <source>it names {name}, which the file does not have</source>
        <translation>mention de {name}, absent du fichier</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB: write it as several</source>
        <translation>plus de {limit} Mo une fois décompressé&#xa0;: répartissez le contenu en plusieurs fichiers</translation>
    </message>
    <message>
        <source>it was written without its text; export the article again with it</source>
        <translation>écrit sans son texte&#xa0;; exportez de nouveau l’article avec son texte</translation>
    </message>
    <message>
        <source>it would unpack to more than any article holds, so it was not unpacked; open it in Word or LibreOffice and save its text</source>
        <translation>décompressé, ce serait plus que n’en contient aucun article&#xa0;: le fichier n’a donc pas été décompressé&#xa0;; ouvrez-le dans Word ou LibreOffice et enregistrez son texte</translation>
    </message>
    <message>
        <source>item {number} of {name}</source>
        <translation>élément {number} de {name}</translation>
    </message>
    <message>
        <source>its JSON is nested too deeply</source>
        <translation>JSON avec trop de niveaux d’imbrication</translation>
    </message>
    <message>
        <source>its answer is “{answer}”; there are {answers}</source>
        <translation>la réponse est «&#xa0;{answer}&#xa0;»&#xa0;; réponses possibles&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>its archive has a part twice, so nobody knows which one is meant</source>
        <translation>une partie figure deux fois dans son archive&#xa0;: impossible de savoir laquelle est la bonne</translation>
    </message>
    <message>
        <source>its archive has a password; save it without one</source>
        <translation>son archive est protégée par un mot de passe&#xa0;; enregistrez le fichier sans mot de passe</translation>
    </message>
    <message>
        <source>its archive is damaged or cut off; get the file again</source>
        <translation>son archive est endommagée ou tronquée&#xa0;; récupérez de nouveau le fichier</translation>
    </message>
    <message>
        <source>its attrs are not whole numbers</source>
        <translation>ses attrs ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <source>its data has no text “{name}”; it has {texts}</source>
        <translation>ses données n’ont pas de texte «&#xa0;{name}&#xa0;»&#xa0;; noms présents&#xa0;: {texts}</translation>
    </message>
    <message>
        <source>its encoding is not known; save it as UTF-8</source>
        <translation>son encodage est inconnu&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>its first line is not {encoding}</source>
        <translation>sa première ligne n’est pas valide en {encoding}</translation>
    </message>
    <message>
        <source>its first {pages} pages took more than {seconds} seconds; print it to a new PDF, or copy its text and paste it</source>
        <translation>ses {pages} premières pages ont pris plus de {seconds} secondes&#xa0;; imprimez le document dans un nouveau PDF, ou copiez son texte et collez-le</translation>
    </message>
    <message>
        <source>its flags are no map</source>
        <translation>ses flags ne sont pas un dictionnaire</translation>
    </message>
    <message>
        <source>its folder may only be read, and saving needs to write there too</source>
        <translation>son dossier est en lecture seule, et pour enregistrer il faut aussi y écrire</translation>
    </message>
    <message>
        <source>its fonts do not say which letters they draw, so its words cannot be read; have a program recognise the text (OCR) first</source>
        <translation>ses polices ne disent pas quelles lettres elles dessinent&#xa0;: les mots sont illisibles&#xa0;; faites d’abord reconnaître le texte par un programme (OCR)</translation>
    </message>
    <message>
        <source>its format is {format}; this program reads {own}</source>
        <translation>son format est {format}&#xa0;; ce programme lit {own}</translation>
    </message>
    <message>
        <source>its furniture from {start} to {end} is outside the text</source>
        <translation>son habillage de {start} à {end} est hors du texte</translation>
    </message>
    <message>
        <source>its groups of spans are neither a list nor a map</source>
        <translation>ses groupes de passages ne sont ni une liste ni un dictionnaire</translation>
    </message>
    <message>
        <source>its groups of spans are no bytes</source>
        <translation>ses groupes de passages ne sont pas une suite d’octets</translation>
    </message>
    <message>
        <source>its header is blank</source>
        <translation>son en-tête est vide</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>son en-tête est tronqué</translation>
    </message>
    <message>
        <source>its header says what no project says</source>
        <translation>son en-tête dit ce qu’aucun projet ne dit</translation>
    </message>
    <message>
        <source>its lengths say {total} tokens, and it has {values} values of {kinds} kinds and {blanks} blanks</source>
        <translation>selon ses lengths, il y a {total} tokens, mais {values} valeurs de {kinds} sortes et {blanks} espaces</translation>
    </message>
    <message>
        <source>its main part is not the text of a document</source>
        <translation>sa partie principale n’est pas le texte d’un document</translation>
    </message>
    <message>
        <source>its offsets are not in code points</source>
        <translation>ses décalages ne sont pas en points de code</translation>
    </message>
    <message>
        <source>its parts cannot be read ({kind}); open it in Word or LibreOffice and save it again</source>
        <translation>ses parties sont illisibles ({kind})&#xa0;; ouvrez le document dans Word ou LibreOffice et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>its parts cannot be told apart (boundary); save the page again</source>
        <translation>ses parties ne se distinguent pas (boundary)&#xa0;; enregistrez de nouveau la page</translation>
    </message>
    <message>
        <source>its reader broke down on it; it is damaged, or made to do harm. Get it again from where it came from, or save its text as .txt</source>
        <translation>sa lecture a échoué brutalement ; le fichier est endommagé, ou fait pour nuire. Récupérez-le de nouveau à sa source, ou enregistrez son texte en .txt</translation>
    </message>
    <message>
        <source>its region is one of a web page (its place is an XPath); only regions of plain text can be read</source>
        <translation>sa région est celle d’une page Web (sa place est un XPath)&#xa0;; seules les régions de texte brut peuvent être lues</translation>
    </message>
    <message>
        <source>its status “{status}” of {owner} was left out: here the article is “{here}” with {owner}</source>
        <translation>son statut «&#xa0;{status}&#xa0;» pour {owner} a été laissé de côté&#xa0;: ici, l’article est «&#xa0;{here}&#xa0;» pour {owner}</translation>
    </message>
    <message>
        <source>its strings are not text</source>
        <translation>ses chaînes ne sont pas du texte</translation>
    </message>
    <message>
        <source>its suffix says nothing; name its format (--format) from: {names}</source>
        <translation>son extension ne dit rien&#xa0;; indiquez son format (--format) parmi&#xa0;: {names}</translation>
    </message>
    <message>
        <source>its text (column “{column}”) is missing</source>
        <translation>son texte manque (colonne «&#xa0;{column}&#xa0;»)</translation>
    </message>
    <message>
        <source>its text (column “{column}”) is not text</source>
        <translation>son texte n’est pas du texte (colonne «&#xa0;{column}&#xa0;»)</translation>
    </message>
    <message>
        <source>its text holds {names} signs that no article has, so its offsets cannot be kept; normalise the text first and count again</source>
        <translation>son texte contient des caractères qu’aucun article n’a ({names})&#xa0;: ses décalages ne peuvent donc pas être conservés&#xa0;; normalisez d’abord le texte et recomptez</translation>
    </message>
    <message>
        <source>its text is longer than {limit} million signs</source>
        <translation>son texte dépasse {limit} millions de caractères</translation>
    </message>
    <message>
        <source>its text is missing: there is no {name} beside it</source>
        <translation>son texte manque&#xa0;: il n’y a pas de {name} à côté</translation>
    </message>
    <message>
        <source>its text is not the one that its text_sha256 was made of</source>
        <translation>son texte n’est pas celui dont text_sha256 est l’empreinte</translation>
    </message>
    <message>
        <source>its token is blank</source>
        <translation>son token est vide</translation>
    </message>
    <message>
        <source>its tokens have no words (ORTH)</source>
        <translation>ses tokens n’ont pas de mots (ORTH)</translation>
    </message>
    <message>
        <source>its type system is missing: there is no {name} beside it</source>
        <translation>son système de types manque&#xa0;: il n’y a pas de {name} à côté</translation>
    </message>
    <message>
        <source>its user data</source>
        <translation>ses données utilisateur</translation>
    </message>
    <message>
        <source>its user data are no bytes</source>
        <translation>ses données utilisateur ne sont pas une suite d’octets</translation>
    </message>
    <message>
        <source>its user data are no map</source>
        <translation>ses données utilisateur ne sont pas un dictionnaire</translation>
    </message>
    <message>
        <source>its user data hold the layers of {count} annotators, and not of one</source>
        <translation>ses données utilisateur contiennent les couches de {count} annotateurs, et non d’un seul</translation>
    </message>
    <message>
        <source>its user data under “{key}” belong to another text: remove them, or give the document its own text again</source>
        <translation>ses données utilisateur sous «&#xa0;{key}&#xa0;» appartiennent à un autre texte&#xa0;: supprimez-les, ou rendez au document son propre texte</translation>
    </message>
    <message>
        <source>its {name} are no bytes</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une suite d’octets</translation>
    </message>
    <message>
        <source>its {name} are not one for each of its {count} documents</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas une valeur pour chacun des {count} documents</translation>
    </message>
    <message>
        <source>its {name} are not whole numbers of {size} bytes</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas fait de nombres entiers de {size} octets</translation>
    </message>
    <message>
        <source>its {name} is neither [start, end, label] nor an object</source>
        <translation>{name}&#xa0;: ni [start, end, label] ni un objet</translation>
    </message>
    <message>
        <source>its {name} is neither [start, end, label] nor the name of a class</source>
        <translation>{name}&#xa0;: ni [start, end, label] ni le nom d’une classe</translation>
    </message>
    <message>
        <source>its {name} is not [start, end, label]</source>
        <translation>{name}&#xa0;: n’est pas [start, end, label]</translation>
    </message>
    <message>
        <source>its {name} ties entity {id}, which the line does not have</source>
        <translation>{name}&#xa0;: relie l’entité {id}, que la ligne n’a pas</translation>
    </message>
    <message>
        <source>its {name}: {error}</source>
        <translation>{name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>its “flag” is not true or false</source>
        <translation>«&#xa0;flag&#xa0;» n’est ni true ni false</translation>
    </message>
    <message>
        <source>its “id” is neither a number nor text</source>
        <translation>«&#xa0;id&#xa0;» n’est ni un nombre ni du texte</translation>
    </message>
    <message>
        <source>its “id” is neither text nor a number</source>
        <translation>«&#xa0;id&#xa0;» n’est ni du texte ni un nombre</translation>
    </message>
    <message>
        <source>its “label” is missing or not text</source>
        <translation>«&#xa0;label&#xa0;» manque ou n’est pas du texte</translation>
    </message>
    <message>
        <source>its “text” is not a list of texts</source>
        <translation>«&#xa0;text&#xa0;» n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>its “text” is not text</source>
        <translation>«&#xa0;text&#xa0;» n’est pas du texte</translation>
    </message>
    <message>
        <source>its “tokens” are empty</source>
        <translation>«&#xa0;tokens&#xa0;» est vide</translation>
    </message>
    <message>
        <source>its “{key}” are missing or no list of texts</source>
        <translation>«&#xa0;{key}&#xa0;» manque ou n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>its “{key}” are missing or no list of whole numbers</source>
        <translation>«&#xa0;{key}&#xa0;» manque ou n’est pas une liste de nombres entiers</translation>
    </message>
    <message>
        <source>its “{key}” are not text</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas du texte</translation>
    </message>
    <message>
        <source>its “{key}” are numbers, and nothing says which labels they mean; write them as B-Label, I-Label and O</source>
        <translation>«&#xa0;{key}&#xa0;» est fait de nombres, et rien ne dit quelles étiquettes ils désignent&#xa0;; écrivez-les comme B-Label, I-Label et O</translation>
    </message>
    <message>
        <source>its “{key}” has tags of another label under “{label}”</source>
        <translation>«&#xa0;{key}&#xa0;» a les tags d’une autre étiquette sous «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>its “{key}” have a {label} from token {first} to {last}, and its “{other}” have none there</source>
        <translation>«&#xa0;{key}&#xa0;» a {label} du token {first} au token {last}, et «&#xa0;{other}&#xa0;» n’a rien à cet endroit</translation>
    </message>
    <message>
        <source>its “{key}” is missing or not a whole number</source>
        <translation>«&#xa0;{key}&#xa0;» manque ou n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>its “{key}” is missing or not an object</source>
        <translation>«&#xa0;{key}&#xa0;» manque ou n’est pas un objet</translation>
    </message>
    <message>
        <source>its “{key}” is missing or not text</source>
        <translation>«&#xa0;{key}&#xa0;» manque ou n’est pas du texte</translation>
    </message>
    <message>
        <source>its “{key}” is not a list</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>its “{key}” is not a list of names</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une liste de noms</translation>
    </message>
    <message>
        <source>its “{key}” is not a list of objects</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une liste d’objets</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>label {number}</source>
        <translation>étiquette {number}</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>fin de ligne</translation>
    </message>
    <message>
        <source>line {line} begins a row that cannot be read ({error}); the rows before it were read, the rest was left out</source>
        <translation>à la ligne {line} commence une rangée illisible ({error})&#xa0;; les rangées précédentes ont été lues, le reste a été laissé de côté</translation>
    </message>
    <message>
        <source>lone surrogate</source>
        <translation>demi-codet isolé</translation>
    </message>
    <message>
        <source>matrices of actors by concepts: for, against, balance (CSV)</source>
        <translation>matrices acteurs × concepts&#xa0;: pour, contre, solde (CSV)</translation>
    </message>
    <message>
        <source>no article was found in this page; copy its text and paste it, or save it as .txt</source>
        <translation>aucun article n’a été trouvé dans cette page&#xa0;; copiez son texte et collez-le, ou enregistrez-le en .txt</translation>
    </message>
    <message>
        <source>no column seems to hold the text; it has {columns}. Say which one: --map text=COLUMN</source>
        <translation>aucune colonne ne semble contenir le texte&#xa0;; noms présents&#xa0;: {columns}. Précisez laquelle&#xa0;: --map text=COLONNE</translation>
    </message>
    <message>
        <source>no part of it is a page; save the page again</source>
        <translation>aucune de ses parties n’est une page&#xa0;; enregistrez de nouveau la page</translation>
    </message>
    <message>
        <source>no texts</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nobody gave them the status asked for</source>
        <translation>personne ne leur a donné le statut demandé</translation>
    </message>
    <message>
        <source>nobody has worked on them, and a file here is somebody&apos;s</source>
        <translation>personne n’y a travaillé, et ici un fichier est le travail de quelqu’un</translation>
    </message>
    <message>
        <source>nobody has worked on them, and a folder here is somebody&apos;s</source>
        <translation>personne n’y a travaillé, et ici un dossier est le travail de quelqu’un</translation>
    </message>
    <message>
        <source>nobody has worked on them, and a task is somebody&apos;s</source>
        <translation>personne n’y a travaillé, et une tâche est le travail de quelqu’un</translation>
    </message>
    <message>
        <source>nobody is tied to them as who makes them</source>
        <translation>personne n’y est lié comme auteur des propos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>nothing in the file proves what {name} counts: the text has signs beyond the Basic Multilingual Plane or ASCII before it, and code points, UTF-16 units and bytes put it at different places. {what_to_do}</source>
        <translation>rien dans le fichier ne prouve ce que compte {name}&#xa0;: le texte qui précède a des caractères hors du plan multilingue de base ou hors ASCII, et les points de code, les unités UTF-16 et les octets donnent des endroits différents. {what_to_do}</translation>
    </message>
    <message>
        <source>nothing is labelled in them and they are not done, so they say nothing</source>
        <translation>rien n’y est étiqueté et leur statut n’est pas «&#xa0;terminé&#xa0;»&#xa0;: cela ne dit donc rien</translation>
    </message>
    <message>
        <source>nothing says where its text is; its data has {texts}. Say which: --map text=NAME</source>
        <translation>rien ne dit où est le texte&#xa0;; noms présents dans ses données&#xa0;: {texts}. Précisez lequel&#xa0;: --map text=NOM</translation>
    </message>
    <message>
        <source>one article a line with text, spans, relations and registers (native)</source>
        <translation>un article par ligne avec texte, passages, liens et registres (natif)</translation>
    </message>
    <message>
        <source>page {number} cannot be read: {why}</source>
        <translation>page {number} illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>pages saved so are not read; save the page as HTML, or copy its text</source>
        <translation>les pages enregistrées ainsi ne sont pas lues&#xa0;; enregistrez la page en HTML, ou copiez son texte</translation>
    </message>
    <message>
        <source>plain text, one article a file</source>
        <translation>texte brut, un article par fichier</translation>
    </message>
    <message>
        <source>plug-in {name}</source>
        <translation>module d’extension {name}</translation>
    </message>
    <message>
        <source>prediction {number}</source>
        <translation>prédiction {number}</translation>
    </message>
    <message>
        <source>reading it needs {module}. {remedy}</source>
        <translation>sa lecture nécessite {module}. {remedy}</translation>
    </message>
    <message>
        <source>reading it took more than {limit} GB of memory, so it was given up; copy its text and paste it, or save it as .txt</source>
        <translation>sa lecture demandait plus de {limit} Go de mémoire et a été abandonnée ; copiez son texte et collez-le, ou enregistrez-le en .txt</translation>
    </message>
    <message>
        <source>reading it took more than {seconds} seconds, so it was given up; copy its text and paste it, or save it as .txt</source>
        <translation>sa lecture prenait plus de {seconds} secondes et a été abandonnée ; copiez son texte et collez-le, ou enregistrez-le en .txt</translation>
    </message>
    <message>
        <source>region {id} has two texts</source>
        <translation>la région {id} a deux textes</translation>
    </message>
    <message>
        <source>region {id} of {name}</source>
        <translation>région {id} de {name}</translation>
    </message>
    <message>
        <source>region {id} stands at two places</source>
        <translation>la région {id} est à deux endroits</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>relation extraction: pairs of spans, tied ones and some untied; JSON lines</source>
        <translation>extraction de relations&#xa0;: paires de passages, liées et quelques-unes non liées&#xa0;; lignes JSON</translation>
    </message>
    <message>
        <source>relation {id} ({name}) may not tie a {label}</source>
        <translation>le lien {id} ({name}) ne peut pas relier {label}</translation>
    </message>
    <message>
        <source>relation {id} ties span {end}, which its layer does not have</source>
        <translation>le lien {id} relie le passage {end}, que sa couche n’a pas</translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation>lien {number}</translation>
    </message>
    <message>
        <source>saved web pages: the article&apos;s text, title, date and author</source>
        <translation>pages Web enregistrées&#xa0;: texte de l’article, titre, date et auteur</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>something stands after the end of its JSON</source>
        <translation>il y a quelque chose après la fin du JSON</translation>
    </message>
    <message>
        <source>spaCy: documents (DocBin) for a span categoriser, with user data</source>
        <translation>spaCy&#xa0;: documents (DocBin) pour un catégoriseur de passages, avec données utilisateur</translation>
    </message>
    <message>
        <source>spaCy: documents (DocBin) with spans under “sc”, or entities</source>
        <translation>spaCy&#xa0;: documents (DocBin) avec passages sous «&#xa0;sc&#xa0;», ou entités</translation>
    </message>
    <message>
        <source>span</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>span {id} has a fragment from {start} to {end}: outside the text of {length} code points, or touching the one before</source>
        <translation>le passage {id} a un fragment de {start} à {end}&#xa0;: hors du texte de {length} points de code, ou en contact avec le précédent</translation>
    </message>
    <message>
        <source>span {id} has a value for “{name}” that the scheme does not allow</source>
        <translation>le passage {id} a pour «&#xa0;{name}&#xa0;» une valeur que le schéma n’admet pas</translation>
    </message>
    <message>
        <source>span {id} has the attribute “{name}”, which {label} has not</source>
        <translation>le passage {id} a l’attribut «&#xa0;{name}&#xa0;», que n’a pas {label}</translation>
    </message>
    <message>
        <source>span {id} has the label “{label}”; the scheme has {labels}</source>
        <translation>le passage {id} a l’étiquette «&#xa0;{label}&#xa0;»&#xa0;; noms connus du schéma&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>span {id} has “fragments” that are not pairs of whole numbers</source>
        <translation>le passage {id} a des «&#xa0;fragments&#xa0;» qui ne sont pas des paires de nombres entiers</translation>
    </message>
    <message>
        <source>span {id} quotes other words than stand at {start} to {end} (code points)</source>
        <translation>le passage {id} cite d’autres mots que ceux qui figurent de {start} à {end} (points de code)</translation>
    </message>
    <message>
        <source>span {id} starts or ends elsewhere than its fragments</source>
        <translation>le passage {id} ne commence ou ne finit pas avec ses fragments</translation>
    </message>
    <message>
        <source>span {number}</source>
        <translation>passage {number}</translation>
    </message>
    <message>
        <source>span {number} (“{label}”)</source>
        <translation>passage {number} («&#xa0;{label}&#xa0;»)</translation>
    </message>
    <message>
        <source>span {number} goes from token {first} to {last} of {count}</source>
        <translation>le passage {number} va du token {first} au token {last}, sur {count}</translation>
    </message>
    <message>
        <source>span {number} has no label</source>
        <translation>le passage {number} n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>span {number} has “fragments” that are not pairs of whole numbers</source>
        <translation>le passage {number} a des «&#xa0;fragments&#xa0;» qui ne sont pas des paires de nombres entiers</translation>
    </message>
    <message>
        <source>span {number} is packed as spaCy packs none</source>
        <translation>le passage {number} n’est pas codé comme le fait spaCy</translation>
    </message>
    <message>
        <source>span {number} stands from {start} to {end}, and its tokens from {first} to {last} (code points)</source>
        <translation>le passage {number} va de {start} à {end}, et ses tokens de {first} à {last} (points de code)</translation>
    </message>
    <message>
        <source>span {number} starts or ends elsewhere than its fragments</source>
        <translation>le passage {number} ne commence ou ne finit pas avec ses fragments</translation>
    </message>
    <message>
        <source>spans stand under “{key}”, and those under “{own}” are read</source>
        <translation>il y a des passages sous «&#xa0;{key}&#xa0;», mais ceux sous «&#xa0;{own}&#xa0;» sont lus</translation>
    </message>
    <message>
        <source>split</source>
        <translation>répartition</translation>
    </message>
    <message>
        <source>stance pairs: text, actor, target or concept, polarity; JSON lines</source>
        <translation>paires de position&#xa0;: texte, acteur, cible ou concept, polarité&#xa0;; lignes JSON</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>tables of this kind are not read; save it as CSV (UTF-8)</source>
        <translation>les tableaux de ce type ne sont pas lus&#xa0;; enregistrez celui-ci en CSV (UTF-8)</translation>
    </message>
    <message>
        <source>task {id}: {error}</source>
        <translation>tâche {id}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the annotation {name} from {start} to {end}</source>
        <translation>l’annotation {name} de {start} à {end}</translation>
    </message>
    <message>
        <source>the article {id} is here already, with another text</source>
        <translation>l’article {id} est déjà ici, avec un autre texte</translation>
    </message>
    <message>
        <source>the author of the article makes them, who is no entry of the register</source>
        <translation>leur auteur est celui de l’article, qui n’est pas une entrée du registre</translation>
    </message>
    <message>
        <source>the cancelled import</source>
        <translation>l’importation annulée</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>l’ordinateur n’a plus de mémoire libre</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk or the network drive reports a fault</source>
        <translation>le disque ou le lecteur réseau signale une erreur</translation>
    </message>
    <message>
        <source>the event list of Discourse Network Analyzer (CSV)</source>
        <translation>la liste d’événements de Discourse Network Analyzer (CSV)</translation>
    </message>
    <message>
        <source>the file does not know where blanks stood: one was put after each token</source>
        <translation>le fichier ne sait pas où étaient les espaces&#xa0;: une espace a été mise après chaque token</translation>
    </message>
    <message>
        <source>the file is damaged, or the disk does not give all of it</source>
        <translation>le fichier est endommagé, ou le disque ne le donne pas en entier</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>the file or its folder cannot be reached</source>
        <translation>le fichier ou son dossier est inaccessible</translation>
    </message>
    <message>
        <source>the id of span {number}</source>
        <translation>l’identifiant du passage {number}</translation>
    </message>
    <message>
        <source>the id {id} is here already, in another article</source>
        <translation>l’identifiant {id} est déjà ici, dans un autre article</translation>
    </message>
    <message>
        <source>the key of a group of spans is no text</source>
        <translation>la clé d’un groupe de passages n’est pas du texte</translation>
    </message>
    <message>
        <source>the label of span {number}</source>
        <translation>l’étiquette du passage {number}</translation>
    </message>
    <message>
        <source>the label “{name}” was to be left out</source>
        <translation>l’étiquette «&#xa0;{name}&#xa0;» devait être laissée de côté</translation>
    </message>
    <message>
        <source>the line has more than {limit} MB</source>
        <translation>la ligne a plus de {limit} Mo</translation>
    </message>
    <message>
        <source>the name “{name}” is taken already</source>
        <translation>le nom «&#xa0;{name}&#xa0;» est déjà pris</translation>
    </message>
    <message>
        <source>the page in it is empty</source>
        <translation>la page qu’il contient est vide</translation>
    </message>
    <message>
        <source>the process that reads such files does not start, so it was not read; start the program again, or save its text as .txt</source>
        <translation>le processus qui lit ces fichiers ne démarre pas, il n’a donc pas été lu ; redémarrez le programme, ou enregistrez son texte en .txt</translation>
    </message>
    <message>
        <source>the reader of {name} files failed ({kind})</source>
        <translation>le lecteur de fichiers {name} a échoué ({kind})</translation>
    </message>
    <message>
        <source>the relation “{name}” may not go from {start} to {end}</source>
        <translation>le lien «&#xa0;{name}&#xa0;» ne peut pas aller de {start} à {end}</translation>
    </message>
    <message>
        <source>the relation “{name}” was to be left out</source>
        <translation>le lien «&#xa0;{name}&#xa0;» devait être laissé de côté</translation>
    </message>
    <message>
        <source>the row has {cells} cells, the first row names {columns}; is a quotation mark missing?</source>
        <translation>la ligne a {cells} cellules, la première ligne nomme {columns} colonnes&#xa0;; manque-t-il un guillemet&#xa0;?</translation>
    </message>
    <message>
        <source>the row holds bytes that are not {encoding}</source>
        <translation>la ligne contient des octets qui ne sont pas valides en {encoding}</translation>
    </message>
    <message>
        <source>the scheme does not allow the value that {label} has for “{name}”</source>
        <translation>le schéma n’admet pas la valeur de {label} pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the scheme has no label “{name}”</source>
        <translation>le schéma n’a pas d’étiquette «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the scheme has no relation “{name}”</source>
        <translation>le schéma n’a pas de lien «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the spans of a task with the answer “{answer}”</source>
        <translation>les passages d’une tâche avec la réponse «&#xa0;{answer}&#xa0;»</translation>
    </message>
    <message>
        <source>the system forbids it</source>
        <translation>le système l’interdit</translation>
    </message>
    <message>
        <source>the tag {prefix}-{label} continues nothing of that label</source>
        <translation>le tag {prefix}-{label} ne prolonge rien avec cette étiquette</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the token at line {line}</source>
        <translation>le token à la ligne {line}</translation>
    </message>
    <message>
        <source>the token has {n} code point and stands from {start} to {end}</source>
        <translation>le token a {n} point de code et va de {start} à {end}</translation>
    </message>
    <message>
        <source>the token has {n} code points and stands from {start} to {end}</source>
        <translation>le token a {n} points de code et va de {start} à {end}</translation>
    </message>
    <message>
        <source>the token is not what comes next in the text</source>
        <translation>le token n’est pas ce qui suit dans le texte</translation>
    </message>
    <message>
        <source>the token stands at {start}, and the one before it ends at {at}</source>
        <translation>le token commence à {start}, et le précédent finit à {at}</translation>
    </message>
    <message>
        <source>the type system {name} beside it cannot be read ({kind})</source>
        <translation>le système de types {name} à côté est illisible ({kind})</translation>
    </message>
    <message>
        <source>their article has no date, and that program knows no statement without one</source>
        <translation>leur article n’a pas de date, et ce programme ne connaît pas d’énoncé sans date</translation>
    </message>
    <message>
        <source>their import was taken back while the export ran</source>
        <translation>leur importation a été annulée pendant l’exportation</translation>
    </message>
    <message>
        <source>their names have signs that XML cannot hold: U+FFFD stands for each</source>
        <translation>leurs noms ont des caractères que XML n’admet pas&#xa0;: U+FFFD remplace chacun</translation>
    </message>
    <message>
        <source>their text has control signs that XML cannot hold</source>
        <translation>leur texte a des caractères de contrôle que XML n’admet pas</translation>
    </message>
    <message>
        <source>there is no field “{field}”; the fields are {fields}</source>
        <translation>il n’y a pas de champ «&#xa0;{field}&#xa0;»&#xa0;; champs possibles&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>there is no part “{name}”.</source>
        <translation>l’élément «&#xa0;{name}&#xa0;» n’est pas prévu.</translation>
    </message>
    <message>
        <source>they are claims without a concept, so they are for or against nothing</source>
        <translation>affirmations sans concept, donc ni pour ni contre quoi que ce soit</translation>
    </message>
    <message>
        <source>they are in several fragments, each of which is tagged as a span of its own</source>
        <translation>plusieurs fragments, chacun étant marqué comme un passage à part</translation>
    </message>
    <message>
        <source>they are near-copies of articles that are on another side</source>
        <translation>quasi-copies d’articles placés dans une autre partie</translation>
    </message>
    <message>
        <source>they are neither for nor against their concept</source>
        <translation>ni pour ni contre leur concept</translation>
    </message>
    <message>
        <source>they are not done: a tie may still be to come, so no pairs of type {none} were drawn</source>
        <translation>sans le statut «&#xa0;terminé&#xa0;», un lien peut encore venir&#xa0;: aucune paire de type {none} n’a donc été tirée</translation>
    </message>
    <message>
        <source>they are stances whose polarity nobody has told</source>
        <translation>positions dont personne n’a indiqué la polarité</translation>
    </message>
    <message>
        <source>they are stances without anything that they are about</source>
        <translation>positions sans rien sur quoi elles portent</translation>
    </message>
    <message>
        <source>they begin or end within a token</source>
        <translation>début ou fin à l’intérieur d’un token</translation>
    </message>
    <message>
        <source>they begin or end within a token of spaCy’s tokenizer</source>
        <translation>début ou fin à l’intérieur d’un token du tokeniseur de spaCy</translation>
    </message>
    <message>
        <source>they came in while the export ran</source>
        <translation>arrivée pendant l’exportation</translation>
    </message>
    <message>
        <source>they come from other sources than those asked for</source>
        <translation>provenance de sources autres que celles demandées</translation>
    </message>
    <message>
        <source>they do not have the words of the query</source>
        <translation>mots de la recherche absents</translation>
    </message>
    <message>
        <source>they go over the end of a sentence, where their tags begin anew</source>
        <translation>dépassement de la fin d’une phrase, où leurs tags recommencent</translation>
    </message>
    <message>
        <source>they have no concept, so they take no position</source>
        <translation>pas de concept, donc pas de position</translation>
    </message>
    <message>
        <source>they have no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>they have no date, and the split goes by date</source>
        <translation>pas de date, et la répartition se fait par date</translation>
    </message>
    <message>
        <source>they have no source, and the split goes by source</source>
        <translation>pas de source, et la répartition se fait par source</translation>
    </message>
    <message>
        <source>they stand, wholly or partly, in furniture, which this data set does not have</source>
        <translation>se trouvant, en tout ou en partie, dans l’habillage, que ce jeu de données n’a pas</translation>
    </message>
    <message>
        <source>they were published after {until}</source>
        <translation>publication après {until}</translation>
    </message>
    <message>
        <source>they were published before {since}</source>
        <translation>publication avant {since}</translation>
    </message>
    <message>
        <source>this is to be {kind}.</source>
        <translation>ce doit être {kind}.</translation>
    </message>
    <message>
        <source>this is to be “{words}”.</source>
        <translation>ce doit être «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>ceci ne doit pas être vide.</translation>
    </message>
    <message>
        <source>token classification in columns: token, start, end, IOB2 tag</source>
        <translation>classification de tokens en colonnes&#xa0;: token, début, fin, tag IOB2</translation>
    </message>
    <message>
        <source>token classification: tokens with IOB1, IOB2 or BIOES tags, JSON lines</source>
        <translation>classification de tokens&#xa0;: tokens avec tags IOB1, IOB2 ou BIOES, lignes JSON</translation>
    </message>
    <message>
        <source>token classification: tokens with IOB2 tags and their places, JSON lines</source>
        <translation>classification de tokens&#xa0;: tokens avec tags IOB2 et leurs places, lignes JSON</translation>
    </message>
    <message>
        <source>token {number}</source>
        <translation>token {number}</translation>
    </message>
    <message>
        <source>token {number}: {error}</source>
        <translation>token {number}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>two of its columns are called “{column}”</source>
        <translation>deux de ses colonnes s’appellent «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>under “sc” a span in pieces is one from the first to the last; user data has both</source>
        <translation>sous «&#xa0;sc&#xa0;», un passage en plusieurs fragments va du premier au dernier&#xa0;; les données utilisateur ont les deux</translation>
    </message>
    <message>
        <source>who makes them has no entry in the register, or is unknown or unnamed</source>
        <translation>leur auteur n’a pas d’entrée dans le registre, ou est inconnu ou sans nom</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>{actor} is for and against “{concept}” in this article.</source>
        <translation>{actor}&#xa0;: pour et contre «&#xa0;{concept}&#xa0;» dans cet article.</translation>
    </message>
    <message>
        <source>{articles} with {spans} are in {path}.</source>
        <translation>{articles} avec {spans} dans {path}.</translation>
    </message>
    <message>
        <source>{articles} with {spans} is in {path}.</source>
        <translation>{articles} avec {spans} dans {path}.</translation>
    </message>
    <message>
        <source>{copy} could not be restored to {path}: {error}. What was there is as it was.</source>
        <translation>La sauvegarde {copy} n’a pas pu être restaurée vers {path}&#xa0;: {error}. Ce qui s’y trouvait est resté tel quel.</translation>
    </message>
    <message>
        <source>{copy} is a backup of another project than {path}, which was left as it is. Restore it to a name of its own.</source>
        <translation>{copy} est une sauvegarde d’un autre projet que {path}, qui a été laissé tel quel. Restaurez-la sous un nom à elle.</translation>
    </message>
    <message>
        <source>{copy} stands at {path} now, but the disk did not confirm it: {error}. What was there before is kept beside it. Restore again when the disk works.</source>
        <translation>{copy} est maintenant à la place {path}, mais le disque ne l’a pas confirmé&#xa0;: {error}. Ce qui s’y trouvait est conservé à côté. Restaurer de nouveau quand le disque fonctionnera.</translation>
    </message>
    <message>
        <source>{entry} calls itself “{name}”</source>
        <translation>{entry} se nomme «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{entry} fails with {kind}: {error}</source>
        <translation>{entry} échoue avec {kind}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{entry} is not an Exporter</source>
        <translation>{entry} n’est pas un Exporter</translation>
    </message>
    <message>
        <source>{error} Nothing was changed.</source>
        <translation>{error} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{id} is not “AnnotatorNotes T1&lt;tab&gt;words”</source>
        <translation>{id} n’est pas «&#xa0;AnnotatorNotes T1&lt;tab&gt;words&#xa0;»</translation>
    </message>
    <message>
        <source>{id} is not “Label start end&lt;tab&gt;words”</source>
        <translation>{id} n’est pas «&#xa0;Label start end&lt;tab&gt;words&#xa0;»</translation>
    </message>
    <message>
        <source>{id} is not “Reference T1 name:id”</source>
        <translation>{id} n’est pas «&#xa0;Reference T1 name:id&#xa0;»</translation>
    </message>
    <message>
        <source>{id} is not “Type:T1 Role:T2 …”</source>
        <translation>{id} n’est pas «&#xa0;Type:T1 Role:T2 …&#xa0;»</translation>
    </message>
    <message>
        <source>{id} is not “name T1 value”</source>
        <translation>{id} n’est pas «&#xa0;name T1 value&#xa0;»</translation>
    </message>
    <message>
        <source>{id} is not “type Arg1:T1 Arg2:T2”</source>
        <translation>{id} n’est pas «&#xa0;type Arg1:T1 Arg2:T2&#xa0;»</translation>
    </message>
    <message>
        <source>{id} is of no kind that brat knows (T, R, E, A, M, N, #, *)</source>
        <translation>{id} n’est d’aucun type connu de brat (T, R, E, A, M, N, #, *)</translation>
    </message>
    <message>
        <source>{id} quotes {quoted} code points, and its place has {length}</source>
        <translation>{id} cite {quoted} points de code, et sa place en a {length}</translation>
    </message>
    <message>
        <source>{journal} beside {path} is the journal of another file: one of the two was copied or replaced. Opened together they would destroy each other, so both were left as they are. Move the journal to another folder, then open the project and run: annotator check</source>
        <translation>{journal}, à côté de {path}, est le journal d’un autre fichier : l’un des deux a été copié ou remplacé. Ouverts ensemble, ils se détruiraient, et les deux ont donc été laissés tels quels. Déplacez le journal dans un autre dossier, puis ouvrez le projet et exécutez : annotator check</translation>
    </message>
    <message>
        <source>{label} has no attribute “{name}”</source>
        <translation>{label} n’a pas d’attribut «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{label} has no attribute “{name}”.</source>
        <translation>{label} n’a pas d’attribut «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{label} is retired: nothing new is marked with it.</source>
        <translation>Étiquette retirée&#xa0;: {label}. Rien de nouveau n’est marqué avec elle.</translation>
    </message>
    <message>
        <source>{name} (“{label}”)</source>
        <translation>{name} («&#xa0;{label}&#xa0;»)</translation>
    </message>
    <message>
        <source>{name} begins or ends elsewhere than its fragments</source>
        <translation>{name}&#xa0;: début ou fin ailleurs que ses fragments</translation>
    </message>
    <message>
        <source>{name} belongs to an entry that is not there.</source>
        <translation>{name} appartient à une entrée qui n’existe pas.</translation>
    </message>
    <message>
        <source>{name} cannot belong to itself.</source>
        <translation>{name}&#xa0;: une entrée ne peut pas appartenir à elle-même.</translation>
    </message>
    <message>
        <source>{name} could not be written: {cause}. What was saved before is safe; this step was not. {advice}</source>
        <translation>{name} n’a pas pu être écrit : {cause}. Ce qui a été enregistré avant est en sécurité ; cette étape ne l’a pas été. {advice}</translation>
    </message>
    <message>
        <source>{name} does not say what to write. Nothing was written; let the name end in {endings}.</source>
        <translation>{name} ne dit pas quoi écrire. Rien n’a été écrit&#xa0;; terminez le nom par {endings}.</translation>
    </message>
    <message>
        <source>{name} has “{feature}” that are no places</source>
        <translation>{name} a des «&#xa0;{feature}&#xa0;» qui ne sont pas des places</translation>
    </message>
    <message>
        <source>{name} holds nothing but signs that no article has</source>
        <translation>{name}&#xa0;: uniquement des caractères qu’aucun article n’a</translation>
    </message>
    <message>
        <source>{name} is mentioned by {n} span. Merge it into another entry instead.</source>
        <translation>{name}&#xa0;: mention dans {n} passage. Fusionnez plutôt cette entrée dans une autre.</translation>
    </message>
    <message>
        <source>{name} is mentioned by {n} spans. Merge it into another entry instead.</source>
        <translation>{name}&#xa0;: mentions dans {n} passages. Fusionnez plutôt cette entrée dans une autre.</translation>
    </message>
    <message>
        <source>{name} is not an object</source>
        <translation>{name} n’est pas un objet</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} n’existe plus.</translation>
    </message>
    <message>
        <source>{name} is open to be read only, so nothing was changed.</source>
        <translation>{name} est ouvert en lecture seule ; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>{name} is said to be a person&apos;s, whose name is that of a model</source>
        <translation>{name}&#xa0;: l’auteur indiqué est une personne, mais porte le nom d’un modèle</translation>
    </message>
    <message>
        <source>{name} points to an entry that is not there.</source>
        <translation>{name} renvoie à une entrée qui n’existe pas.</translation>
    </message>
    <message>
        <source>{name} quotes other words than stand from {start} to {end}, whether code points, UTF-16 units or bytes are counted</source>
        <translation>{name}&#xa0;: les mots cités ne sont pas ceux qui figurent de {start} à {end}, qu’on compte en points de code, en unités UTF-16 ou en octets</translation>
    </message>
    <message>
        <source>{name} stands from {start} to {end}: that is outside the text, empty or within a sign (counted as {unit})</source>
        <translation>{name} va de {start} à {end}&#xa0;: c’est hors du texte, vide ou au milieu d’un caractère (compté en {unit})</translation>
    </message>
    <message>
        <source>{name} ties region {id}, which is not there</source>
        <translation>{name} relie la région {id}, qui n’existe pas</translation>
    </message>
    <message>
        <source>{name} was merged before. Take that back first.</source>
        <translation>L’entrée {name} est déjà fusionnée. Annulez d’abord cette fusion.</translation>
    </message>
    <message>
        <source>{name} was not merged.</source>
        <translation>L’entrée {name} n’est pas fusionnée.</translation>
    </message>
    <message>
        <source>{name} would stand below itself: one of the concepts that would become one stands below another of them. Change what it stands below first.</source>
        <translation>{name} se trouverait sous soi-même&#xa0;: l’un des concepts à fusionner est placé sous un autre d’entre eux. Modifiez d’abord ce sous quoi il est placé.</translation>
    </message>
    <message>
        <source>{name} would stand below or in itself.</source>
        <translation>{name} se trouverait sous soi-même ou en soi-même.</translation>
    </message>
    <message>
        <source>{name}: its “completed_by” names nobody</source>
        <translation>{name}&#xa0;: «&#xa0;completed_by&#xa0;» ne désigne personne</translation>
    </message>
    <message>
        <source>{name}: its “direction” is neither right, left nor bi</source>
        <translation>{name}&#xa0;: «&#xa0;direction&#xa0;» n’est ni right, ni left, ni bi</translation>
    </message>
    <message>
        <source>{name}: its “flag” or “note” is not as our export writes it</source>
        <translation>{name}&#xa0;: «&#xa0;flag&#xa0;» ou «&#xa0;note&#xa0;» n’est pas comme l’écrit notre exportation</translation>
    </message>
    <message>
        <source>{name}: its “labels” is not a list of names</source>
        <translation>{name}&#xa0;: «&#xa0;labels&#xa0;» n’est pas une liste de noms</translation>
    </message>
    <message>
        <source>{name}: its “model_version” is not text</source>
        <translation>{name}&#xa0;: «&#xa0;model_version&#xa0;» n’est pas du texte</translation>
    </message>
    <message>
        <source>{name}: its “result” is not a list</source>
        <translation>{name}&#xa0;: «&#xa0;result&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>{name}: its “status” is none of ours</source>
        <translation>{name}&#xa0;: «&#xa0;status&#xa0;» n’est pas un de nos statuts</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{n} annotation has no place in the scheme and was left out.</source>
        <translation>{n} annotation sans place dans le schéma a été laissée de côté.</translation>
    </message>
    <message>
        <source>{n} annotations have no place in the scheme and were left out.</source>
        <translation>{n} annotations sans place dans le schéma ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{n} article</source>
        <translation>{n} article</translation>
    </message>
    <message>
        <source>{n} article came in.</source>
        <translation>{n} article importé.</translation>
    </message>
    <message>
        <source>{n} article stays, it was worked on meanwhile: {error}</source>
        <translation>{n} article reste, car il a été modifié entre-temps&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{n} article that was here got annotations.</source>
        <translation>{n} article déjà présent a reçu des annotations.</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
    <message>
        <source>{n} articles came in.</source>
        <translation>{n} articles importés.</translation>
    </message>
    <message>
        <source>{n} articles stay, one was worked on meanwhile: {error}</source>
        <translation>{n} articles restent, car l’un a été modifié entre-temps&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{n} articles that were here got annotations.</source>
        <translation>{n} articles déjà présents ont reçu des annotations.</translation>
    </message>
    <message>
        <source>{n} could not be read; everything else is in the project.</source>
        <translation>Illisible&#xa0;: {n}&#xa0;; tout le reste est dans le projet.</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entrées</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} entrée</translation>
    </message>
    <message>
        <source>{n} events of the log are lost.</source>
        <translation>Événements du journal perdus&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{n} events were taken without their proof, which is lost.</source>
        <translation>Événements repris sans leur preuve, qui est perdue&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{n} file of another kind was left out.</source>
        <translation>{n} fichier d’un autre type a été laissé de côté.</translation>
    </message>
    <message>
        <source>{n} files of other kinds were left out.</source>
        <translation>{n} fichiers d’autres types ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{n} had a text that is here already.</source>
        <translation>Texte déjà présent&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{n} layer</source>
        <translation>{n} couche</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation>{n} couches</translation>
    </message>
    <message>
        <source>{n} near-copies were kept together.</source>
        <translation>Quasi-copies gardées ensemble&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{n} relation</source>
        <translation>{n} lien</translation>
    </message>
    <message>
        <source>{n} relations</source>
        <translation>{n} liens</translation>
    </message>
    <message>
        <source>{n} span</source>
        <translation>{n} passage</translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation>{n} passages</translation>
    </message>
    <message>
        <source>{n} statement is in {path}.</source>
        <translation>{n} énoncé dans {path}.</translation>
    </message>
    <message>
        <source>{n} statements are in {path}.</source>
        <translation>{n} énoncés dans {path}.</translation>
    </message>
    <message>
        <source>{n} tie</source>
        <translation>{n} lien</translation>
    </message>
    <message>
        <source>{n} ties</source>
        <translation>{n} liens</translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation>{n} valeur</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valeurs</translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation>{n} {what}</translation>
    </message>
    <message>
        <source>{n} {what}s</source>
        <translation>{n} {what}s</translation>
    </message>
    <message>
        <source>{out} could not be written: {error}. What stood there is as it was.</source>
        <translation>{out} n’a pas pu être écrit&#xa0;: {error}. Ce qui s’y trouvait est resté tel quel.</translation>
    </message>
    <message>
        <source>{out} holds what no data set of this program has ({stranger}), and replacing the folder would lose it. Nothing was written; choose an empty folder or a new name.</source>
        <translation>{out} contient ce qu’aucun jeu de données de ce programme ne contient ({stranger}), et remplacer le dossier le ferait perdre. Rien n’a été écrit&#xa0;; choisissez un dossier vide ou un nouveau nom.</translation>
    </message>
    <message>
        <source>{out} is a file, and this data set is a folder. Nothing was written; choose another name, or remove the file.</source>
        <translation>{out} est un fichier, or ce jeu de données est un dossier. Rien n’a été écrit&#xa0;; choisissez un autre nom, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>{out} is a folder, and this data set is one file. Nothing was written; name a file.</source>
        <translation>{out} est un dossier, or ce jeu de données est un seul fichier. Rien n’a été écrit&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>{part} {name} allows other ends: {what} stay as open points</source>
        <translation>{part} {name} admet d’autres extrémités&#xa0;; restent comme points ouverts&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{part} {name} cannot be removed, it is used: {what}. Retire it instead</source>
        <translation>{part} {name}&#xa0;: suppression impossible, encore en usage ({what}). Utilisez plutôt «&#xa0;Retirer&#xa0;»</translation>
    </message>
    <message>
        <source>{part} {name} has another type: {what} that do not fit will be removed</source>
        <translation>{part} {name} change de type&#xa0;; suppression de ce qui ne convient pas&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{part} {name} is called {becomes}: {what}</source>
        <translation>{part} {name} prend le nom {becomes}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{path} cannot be made: {cause}. Nothing of it was left there. {advice}</source>
        <translation>{path} ne peut pas être créé : {cause}. Rien n’en a été laissé à cet endroit. {advice}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}. Nothing was changed.</source>
        <translation>{path} ne peut pas être ouvert&#xa0;: {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. Install the program anew.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {error}. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>{path} could not be renewed for this program: {error}. It is as it was; a backup of it is {kept}.</source>
        <translation>{path} n’a pas pu être mis à jour pour ce programme&#xa0;: {error}. Le fichier est resté tel quel&#xa0;; une sauvegarde en est {kept}.</translation>
    </message>
    <message>
        <source>{path} could not be repaired into {out}: {error}. It is as it was.</source>
        <translation>{path} n’a pas pu être réparé vers {out}&#xa0;: {error}. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>{path} has no scheme. Run: annotator check</source>
        <translation>{path} n’a pas de schéma. Exécutez&#xa0;: annotator check</translation>
    </message>
    <message>
        <source>{path} holds parts that no project has ({parts}), so it was not opened: somebody changed it with another program. Its bytes are as they were.</source>
        <translation>{path} contient des éléments qu’aucun projet n’a ({parts}) et n’a donc pas été ouvert : quelqu’un l’a modifié avec un autre programme. Ses octets sont restés tels quels.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a project. It was left as it is.</source>
        <translation>{path} est une base de données d’un autre programme, pas un projet. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{path} is already there and was left as it is. Choose another name, or open it.</source>
        <translation>{path} existe déjà et a été laissé tel quel. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}. It was not opened and its bytes are as they were.</source>
        <translation>{path} est endommagé : {reason}. Le fichier n’a pas été ouvert et ses octets sont restés tels quels.</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes): its contents are lost or never were written. It was left as it is.</source>
        <translation>{path} est vide (0 octet) : son contenu est perdu ou n’a jamais été écrit. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{path} is made, but the disk did not confirm it: {cause}. It may be gone after a power cut. Open it when the disk works, and see that it is whole.</source>
        <translation>{path} est créé, mais le disque ne l’a pas confirmé : {cause}. Il peut avoir disparu après une coupure de courant. Ouvrez-le quand le disque fonctionne de nouveau et vérifiez qu’il est complet.</translation>
    </message>
    <message>
        <source>{path} is no file of a scheme, which has at most {limit} MB. It was not read.</source>
        <translation>{path} n’est pas un fichier de schéma, qui a au plus {limit} Mo. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{path} is not a project: it is no SQLite file. It was left as it is. To read articles from it use: annotator import</source>
        <translation>{path} n’est pas un projet&#xa0;: ce n’est pas un fichier SQLite. Le fichier a été laissé tel quel. Pour en lire des articles, utilisez&#xa0;: annotator import</translation>
    </message>
    <message>
        <source>{path} is not built as a project is: somebody changed or took away parts of it ({parts}), so it was not opened. Its bytes are as they were.</source>
        <translation>{path} n’est pas construit comme un projet : quelqu’un en a modifié ou enlevé des éléments ({parts}), et il n’a donc pas été ouvert. Ses octets sont restés tels quels.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was moved, renamed or deleted, or its drive is gone. What was saved before is in the file, wherever it is; this step is in none. Put the file back, or save a copy of the project from here.</source>
        <translation>{path} n’est plus là : le fichier a été déplacé, renommé ou supprimé, ou son lecteur a disparu. Ce qui a été enregistré avant est dans le fichier, où qu’il soit ; cette étape n’est dans aucun. Remettez le fichier en place, ou enregistrez une copie du projet depuis ici.</translation>
    </message>
    <message>
        <source>{path} is not there. Check the name, or make it with: annotator new {path}</source>
        <translation>{path} n’existe pas. Vérifiez le nom, ou créez le projet avec&#xa0;: annotator new {path}</translation>
    </message>
    <message>
        <source>{path} is written, but the disk did not confirm it: {error}. Write it again when the disk works.</source>
        <translation>{path} est écrit, mais le disque ne l’a pas confirmé&#xa0;: {error}. L’écrire de nouveau quand le disque fonctionnera.</translation>
    </message>
    <message>
        <source>{path} lacks the text of an article. Run: annotator check</source>
        <translation>Il manque à {path} le texte d’un article. Exécutez&#xa0;: annotator check</translation>
    </message>
    <message>
        <source>{path} was not opened: its journal {journal} cannot be read ({error}), and may hold what makes the file whole. Nothing was changed.</source>
        <translation>{path} n’a pas été ouvert&#xa0;: son journal {journal} est illisible ({error}) et contient peut-être ce qui rend le fichier entier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} was switched by another program to a write-ahead log, which may hold changes of its own ({log}). It was left as it is. Close that program; then write a copy that is a project again: annotator check {path} --repair NEW-FILE</source>
        <translation>{path} a été basculé par un autre programme vers un journal write-ahead, qui peut contenir des changements à lui ({log}). Le fichier a été laissé tel quel. Fermez ce programme ; écrivez ensuite une copie qui soit de nouveau un projet : annotator check {path} --repair NEW-FILE</translation>
    </message>
    <message>
        <source>{path} was written by a newer program (schema {version}; this one knows up to {known}). It was left as it is. Install a newer Annotator to open it.</source>
        <translation>{path} a été écrit par un programme plus récent (schéma {version}&#xa0;; celui-ci connaît jusqu’à {known}). Le fichier a été laissé tel quel. Installez un Annotator plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} was written by an older program (schema {version}; this one reads {known}). It was left as it is. Open it once in the window: it is renewed then, after a backup.</source>
        <translation>{path} a été écrit par un programme plus ancien (schéma {version}&#xa0;; celui-ci lit {known}). Le fichier a été laissé tel quel. Ouvrez-le une fois dans la fenêtre&#xa0;: il sera alors mis à jour, après une sauvegarde.</translation>
    </message>
    <message>
        <source>{path}, document {number}</source>
        <translation>{path}, document {number}</translation>
    </message>
    <message>
        <source>{path}: files of this kind have no columns</source>
        <translation>{path}&#xa0;: les fichiers de ce type n’ont pas de colonnes</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <translation>{path}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation>{place}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>{rests} refers to {name}. Change that first.</source>
        <translation>{rests} renvoie à {name}. Modifiez d’abord cela.</translation>
    </message>
    <message>
        <source>{status} is not a valid Status; a status is {statuses}</source>
        <translation>{status} n’est pas un statut valide&#xa0;; statuts possibles&#xa0;: {statuses}</translation>
    </message>
    <message>
        <source>{touched} ({who})</source>
        <translation>{touched} ({who})</translation>
    </message>
    <message>
        <source>{touched}. Nothing was changed.</source>
        <translation>{touched}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{type} is retired: nothing new is tied with it.</source>
        <translation>Type de lien retiré&#xa0;: {type}. Rien de nouveau n’est lié avec lui.</translation>
    </message>
    <message>
        <source>{what} is no msgpack ({kind})</source>
        <translation>{what}&#xa0;: pas du msgpack ({kind})</translation>
    </message>
    <message>
        <source>{what} of it has no words in the file’s list of them</source>
        <translation>{what}&#xa0;: mots absents de la liste de mots du fichier</translation>
    </message>
    <message>
        <source>{what} {n}</source>
        <translation>{what}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{where}: the same text as “{title}”, already here</source>
        <translation>{where}&#xa0;: même texte que «&#xa0;{title}&#xa0;», déjà ici</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{where}: {reason} ({n} times); left out</source>
        <translation>{where}&#xa0;: {reason} ({n} fois)&#xa0;; laissé de côté</translation>
    </message>
    <message>
        <source>{where}: {reason}; left out</source>
        <translation>{where}&#xa0;: {reason}&#xa0;; laissé de côté</translation>
    </message>
    <message>
        <source>“{annotator}” is the layer of a model. Nothing was imported; say whose suggestions these are instead (--suggestions NAME).</source>
        <translation>«&#xa0;{annotator}&#xa0;» est la couche d’un modèle. Rien n’a été importé&#xa0;; indiquez plutôt de qui sont ces suggestions (--suggestions NOM).</translation>
    </message>
    <message>
        <source>“{control}” answers about a place with {count} labels</source>
        <translation>«&#xa0;{control}&#xa0;» répond sur un endroit qui a {count} étiquettes</translation>
    </message>
    <message>
        <source>“{control}” is an answer about the whole text</source>
        <translation>«&#xa0;{control}&#xa0;» est une réponse sur tout le texte</translation>
    </message>
    <message>
        <source>“{feature}” of the relation {name}</source>
        <translation>«&#xa0;{feature}&#xa0;» du lien {name}</translation>
    </message>
    <message>
        <source>“{id}” is no id: ids are UUIDs in lower case</source>
        <translation>«&#xa0;{id}&#xa0;» n’est pas un identifiant&#xa0;: les identifiants sont des UUID en minuscules</translation>
    </message>
    <message>
        <source>“{key}” names no place: an answer of which the short form lost it</source>
        <translation>«&#xa0;{key}&#xa0;» n’indique aucun endroit&#xa0;: une réponse dont la forme courte l’a perdu</translation>
    </message>
    <message>
        <source>“{kind}” is a kind of answer that no scheme has</source>
        <translation>«&#xa0;{kind}&#xa0;» est un type de réponse qu’aucun schéma n’a</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of an annotator: layers that begin with “{prefix}” hold what models suggest. Nothing was opened; choose a name without it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’un annotateur&#xa0;: les couches qui commencent par «&#xa0;{prefix}&#xa0;» contiennent ce que suggèrent des modèles. Rien n’a été ouvert&#xa0;; choisissez un nom sans ce préfixe.</translation>
    </message>
    <message>
        <source>“{name}” cannot become “{other}”: there is no such {what} after the change.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas devenir «&#xa0;{other}&#xa0;»&#xa0;: ce dernier nom n’existe pas après la modification ({what}).</translation>
    </message>
    <message>
        <source>“{name}” cannot become “{other}”: there is no such {what} before the change.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas devenir «&#xa0;{other}&#xa0;»&#xa0;: le premier nom n’existe pas avant la modification ({what}).</translation>
    </message>
    <message>
        <source>“{name}” cannot tie this {label} to what it is tied to.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas lier ce passage ({label}) à ce à quoi il est lié.</translation>
    </message>
    <message>
        <source>“{name}” is a class of the whole text, and labels belong to spans</source>
        <translation>«&#xa0;{name}&#xa0;» est une classe du texte entier, or les étiquettes portent sur des passages</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“{name}” names an entry that neither the file nor the project has</source>
        <translation>«&#xa0;{name}&#xa0;» désigne une entrée que n’ont ni le fichier ni le projet</translation>
    </message>
    <message>
        <source>“{name}” of {label} is retired: it can be taken away, not given.</source>
        <translation>«&#xa0;{name}&#xa0;» de {label} est retiré&#xa0;: cet attribut peut être enlevé, pas ajouté.</translation>
    </message>
    <message>
        <source>“{name}” of {type}, which is no text or number</source>
        <translation>«&#xa0;{name}&#xa0;» de {type}, qui n’est ni du texte ni un nombre</translation>
    </message>
    <message>
        <source>“{name}” of “{label}” takes the side “{choice}”, which is none of its choices.</source>
        <translation>«&#xa0;{name}&#xa0;» de «&#xa0;{label}&#xa0;» met dans un camp «&#xa0;{choice}&#xa0;», qui n’est aucun de ses choix.</translation>
    </message>
    <message>
        <source>“{pair}” is no rename: write Old=New.</source>
        <translation>«&#xa0;{pair}&#xa0;» n’est pas un changement de nom&#xa0;: écrivez Ancien=Nouveau.</translation>
    </message>
    <message>
        <source>“{value}” is no value for {label}’s “{name}”.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur admise pour «&#xa0;{name}&#xa0;» ({label}).</translation>
    </message>
    <message>
        <source>“{words}” is no split. Write for example 80/10/10, or 80/20 for train and test.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une répartition. Écrivez par exemple 80/10/10, ou 80/20 pour train et test.</translation>
    </message>
    <message>
        <source>“{words}” is no tag: O, B-Label, I-Label …</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un tag&#xa0;: O, B-Label, I-Label …</translation>
    </message>
    <message>
        <source>“{words}” is none of {known}.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est aucune de ces valeurs&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{words}” is not of the form {form}.</source>
        <translation>«&#xa0;{words}&#xa0;» n’a pas la forme {form}.</translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <source>1 article is done or skipped and stays so</source>
        <translation>1 article est terminé ou passé et le reste</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 occurrence</translation>
    </message>
    <message>
        <source>1 place marked as {label}. Undo takes it back.</source>
        <translation>1 occurrence marquée comme {label}. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>1 place, not ticked</source>
        <translation>1 occurrence, non cochée</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Label {n} × {label}</source>
        <translation>Marquer {n} × {label}</translation>
    </message>
    <message>
        <source>These words stand nowhere else in the project{besides}.</source>
        <translation>Ces mots ne figurent nulle part ailleurs dans le projet{besides}.</translation>
    </message>
    <message>
        <source>These words stand nowhere else in this article{besides}.
Alt+P looks in the whole project.</source>
        <translation>Ces mots ne figurent nulle part ailleurs dans cet article{besides}.
Alt+P cherche dans tout le projet.</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>a part is {label} already</source>
        <translation>une partie est déjà {label}</translation>
    </message>
    <message>
        <source>{n} articles are done or skipped and stay so</source>
        <translation>{n} articles sont terminés ou passés et le restent</translation>
    </message>
    <message>
        <source>{n} in furniture</source>
        <translation>dans l’habillage&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} marked as {label} already</source>
        <translation>déjà marqués comme {label}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} occurrences</translation>
    </message>
    <message>
        <source>{n} places in {articles} articles</source>
        <translation>{n} occurrences dans {articles} articles</translation>
    </message>
    <message>
        <source>{n} places marked as {label}. One undo takes all of them back.</source>
        <translation>{n} occurrences marquées comme {label}. Une seule annulation suffit pour revenir.</translation>
    </message>
    <message>
        <source>{ticked} of {places}</source>
        <translation>{ticked} sur {places}</translation>
    </message>
    <message>
        <source>{ticked} of {places} ticked</source>
        <translation>Cochées&#xa0;: {ticked} sur {places}</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>1 annotation without a place in the scheme left out</source>
        <translation>1 annotation sans place dans le schéma laissée de côté</translation>
    </message>
    <message>
        <source>1 article added</source>
        <translation>1 article ajouté</translation>
    </message>
    <message>
        <source>1 could not be read</source>
        <translation>1 illisible</translation>
    </message>
    <message>
        <source>1 file of another kind left out</source>
        <translation>1 fichier d’un autre type laissé de côté</translation>
    </message>
    <message>
        <source>1 that was here got annotations</source>
        <translation>1 déjà présent a reçu des annotations</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 déjà présent</translation>
    </message>
    <message>
        <source>Import cancelled. {what}</source>
        <translation>Importation annulée. {what}</translation>
    </message>
    <message>
        <source>No new article</source>
        <translation>Aucun nouvel article</translation>
    </message>
    <message>
        <source>in all texts</source>
        <translation>dans tous les textes</translation>
    </message>
    <message>
        <source>left out: a file of another kind</source>
        <translation>laissé de côté&#xa0;: un fichier d’un autre type</translation>
    </message>
    <message>
        <source>the same text as “{title}”, which is here</source>
        <translation>même texte que «&#xa0;{title}&#xa0;», déjà présent</translation>
    </message>
    <message>
        <source>{n} annotations without a place in the scheme left out</source>
        <translation>{n} annotations sans place dans le schéma laissées de côté</translation>
    </message>
    <message>
        <source>{n} articles added</source>
        <translation>{n} articles ajoutés</translation>
    </message>
    <message>
        <source>{n} could not be read</source>
        <translation>{n} illisibles</translation>
    </message>
    <message>
        <source>{n} files of other kinds left out</source>
        <translation>{n} fichiers d’autres types laissés de côté</translation>
    </message>
    <message>
        <source>{n} that were here got annotations</source>
        <translation>{n} déjà présents ont reçu des annotations</translation>
    </message>
    <message>
        <source>{n} were here already</source>
        <translation>{n} déjà présents</translation>
    </message>
    <message>
        <source>{reason}: {n} left out</source>
        <translation>{reason} (laissés de côté&#xa0;: {n})</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}: {n} replaced</source>
        <translation>{what} – remplacements&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>code points {places}</source>
        <translation>points de code {places}</translation>
    </message>
    <message>
        <source>not {name}</source>
        <translation>pas {name}</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Everything up to the last step that was saved is safe in the project file. If the window behaves oddly, close it and open it again. To report this, send the details below: they name places in the program and no word of an article. They are also in {folder}.</source>
        <translation>Tout jusqu’à la dernière étape enregistrée est en sécurité dans le fichier du projet. Si la fenêtre se comporte bizarrement, fermez-la et rouvrez-la. Pour signaler ce problème, envoyez les détails ci-dessous&#xa0;: ils nomment des endroits du programme et aucun mot d’un article. Ils sont aussi dans {folder}.</translation>
    </message>
    <message>
        <source>Everything up to the last step that was saved is safe in the project file. {advice} If it comes again, send the details below: they name places in the program and no word of an article.</source>
        <translation>Tout ce qui précède, jusqu’à la dernière étape enregistrée, est en sécurité dans le fichier du projet. {advice} Si cela se répète, envoyez les détails ci-dessous&#xa0;: ils nomment des endroits du programme et aucun mot d’un article.</translation>
    </message>
    <message>
        <source>Something could not be done: {cause}.</source>
        <translation>Quelque chose n’a pas pu être fait&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Something in Annotator went wrong ({kind}).</source>
        <translation>Un problème est survenu dans Annotator ({kind}).</translation>
    </message>
    <message>
        <source>The project file could not be read or written: {cause}. What was saved before is safe; the last act was not. {advice}</source>
        <translation>Le fichier du projet n’a pas pu être lu ou écrit&#xa0;: {cause}. Ce qui était enregistré avant est en sécurité&#xa0;; la dernière action n’a pas été enregistrée. {advice}</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>1 span</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Avec drapeau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Sans drapeau</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Ordre d’importation</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>avec drapeau</translation>
    </message>
    <message>
        <source>nothing to mark</source>
        <translation>rien à marquer</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Terminés&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation>{n} passages</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>1 actor</source>
        <translation>1 acteur</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>1 concept</source>
        <translation>1 concept</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>a title and the same surname</source>
        <translation>un titre et le même nom de famille</translation>
    </message>
    <message>
        <source>an acronym of the other</source>
        <translation>un acronyme de l’autre</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>une autre graphie</translation>
    </message>
    <message>
        <source>below “{parent}”</source>
        <translation>sous «&#xa0;{parent}&#xa0;»</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixé</translation>
    </message>
    <message>
        <source>layer of {name}</source>
        <translation>couche {name}</translation>
    </message>
    <message>
        <source>mentioned together</source>
        <translation>mentionnés ensemble</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>depuis {since}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same surname</source>
        <translation>le même nom de famille</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>les mêmes mots</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>jusqu’à {until}</translation>
    </message>
    <message>
        <source>{act}: {step}</source>
        <translation>{act}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{n} actors</source>
        <translation>{n} acteurs</translation>
    </message>
    <message>
        <source>{n} claims</source>
        <translation>{n} affirmations</translation>
    </message>
    <message>
        <source>{n} concepts</source>
        <translation>{n} concepts</translation>
    </message>
    <message>
        <source>{n} mentions</source>
        <translation>{n} mentions</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>de {since} à {until}</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Annotator did not end as it should the last time. Every label that was shown as saved is in its project.</source>
        <translation>Annotator ne s’est pas terminé normalement la dernière fois. Chaque étiquette affichée comme enregistrée est dans son projet.</translation>
    </message>
    <message>
        <source>It names places in the program and no word of an article. It lies in {folder} and goes nowhere unless you send it.</source>
        <translation>Le rapport nomme des endroits du programme et aucun mot d’un article. Il se trouve dans {folder} et ne va nulle part, sauf si vous l’envoyez.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>The logs say nothing of it.</source>
        <translation>Les journaux n’en disent rien.</translation>
    </message>
    <message>
        <source>What the logs have of the last run</source>
        <translation>Ce que les journaux ont de la dernière exécution</translation>
    </message>
</context>
<context>
    <name>scheme_editor</name>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;Liens</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>1 tie</source>
        <translation>1 lien</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valeur</translation>
    </message>
    <message>
        <source>A choice of {name} is empty.</source>
        <translation>Choix vide&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>A part without a name</source>
        <translation>un élément sans nom</translation>
    </message>
    <message>
        <source>A relation type ties spans of one label to spans of another. Add one.</source>
        <translation>Un type de lien relie des passages d’une étiquette à des passages d’une autre. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>A span at its beginning without one is an open point</source>
        <translation>Un passage à son début sans ce lien est un point ouvert</translation>
    </message>
    <message>
        <source>A span without it is an open point</source>
        <translation>Un passage sans cet attribut est un point ouvert</translation>
    </message>
    <message>
        <source>Add a choice (Insert)</source>
        <translation>Ajouter un choix (Inser)</translation>
    </message>
    <message>
        <source>Add a label first.</source>
        <translation>Ajoutez d’abord une étiquette.</translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All layers are changed alike, as one step that can be undone.</source>
        <translation>Toutes les couches sont modifiées de la même façon, en une seule étape qui peut être annulée.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change its side (Space)</source>
        <translation>Changer son camp (Espace)</translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation>Modification du schéma</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Export scheme</source>
        <translation>Exporter le schéma</translation>
    </message>
    <message>
        <source>Export to file…</source>
        <translation>Exporter vers un fichier…</translation>
    </message>
    <message>
        <source>File ▾</source>
        <translation>Fichier ▾</translation>
    </message>
    <message>
        <source>For / against</source>
        <translation>Pour / contre</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → à</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Importer d’un fichier…</translation>
    </message>
    <message>
        <source>Import scheme</source>
        <translation>Importer un schéma</translation>
    </message>
    <message>
        <source>Import, export, or start from a ready scheme</source>
        <translation>Importer, exporter ou partir d’un schéma tout prêt</translation>
    </message>
    <message>
        <source>Its end is</source>
        <translation>Son extrémité est</translation>
    </message>
    <message>
        <source>Kept as retired, for they are used: {labels}.</source>
        <translation>Gardées comme retirées, car elles sont utilisées&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels at which it begins</source>
        <translation>Étiquettes de son début</translation>
    </message>
    <message>
        <source>Labels at which it ends</source>
        <translation>Étiquettes de sa fin</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letter in the margin</source>
        <translation>Lettre dans la marge</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Looking what the scheme would touch</source>
        <translation>Examen de ce que le schéma toucherait</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Nom de l’attribut</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Name of the relation type</source>
        <translation>Nom du type de lien</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>Nom du schéma</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Aucune modification.</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>Rien n’est écrit tant que vous n’avez pas appliqué.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>Types de lien</translation>
    </message>
    <message>
        <source>Remove choice</source>
        <translation>Supprimer le choix</translation>
    </message>
    <message>
        <source>Remove the choice (Delete)</source>
        <translation>Supprimer le choix (Suppr)</translation>
    </message>
    <message>
        <source>Says that it is</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Schémas (*.json)</translation>
    </message>
    <message>
        <source>Start from “{name}”</source>
        <translation>Partir de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prend</translation>
    </message>
    <message>
        <source>The draft is in {file}.</source>
        <translation>Le brouillon est dans {file}.</translation>
    </message>
    <message>
        <source>The key {key} is taken: {action}.</source>
        <translation>La touche {key} est déjà prise&#xa0;: {action}.</translation>
    </message>
    <message>
        <source>The scheme needs a label that is not retired.</source>
        <translation>Le schéma a besoin d’une étiquette qui n’est pas retirée.</translation>
    </message>
    <message>
        <source>This cannot be applied yet</source>
        <translation>Ceci ne peut pas encore être appliqué</translation>
    </message>
    <message>
        <source>This is what it would touch</source>
        <translation>Voici ce qui serait touché</translation>
    </message>
    <message>
        <source>Turns the statement into its opposite</source>
        <translation>Inverse le sens de l’énoncé</translation>
    </message>
    <message>
        <source>Two attributes of {label} are called {name}.</source>
        <translation>Deux attributs portent le nom {name} ({label}).</translation>
    </message>
    <message>
        <source>Two labels are called {name}.</source>
        <translation>Deux étiquettes portent le nom {name}.</translation>
    </message>
    <message>
        <source>Two labels have the key {key}.</source>
        <translation>Deux étiquettes ont la touche {key}.</translation>
    </message>
    <message>
        <source>Two relations are called {name}.</source>
        <translation>Deux liens portent le nom {name}.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>Type de l’attribut</translation>
    </message>
    <message>
        <source>Unless</source>
        <translation>Sauf si</translation>
    </message>
    <message>
        <source>Values with which it is not required</source>
        <translation>Valeurs avec lesquelles il n’est pas obligatoire</translation>
    </message>
    <message>
        <source>What is used cannot go. Retire it instead: nothing new is made with it, and what is there stays.</source>
        <translation>Ce qui est utilisé ne peut pas être supprimé. Retirez-le plutôt&#xa0;: rien de nouveau n’est créé avec, et l’existant reste.</translation>
    </message>
    <message>
        <source>What its end is to the statement at its beginning</source>
        <translation>Ce que son extrémité est pour l’énoncé à son début</translation>
    </message>
    <message>
        <source>What its key takes when nothing is selected</source>
        <translation>Ce que prend sa touche sans sélection</translation>
    </message>
    <message>
        <source>What would be touched</source>
        <translation>Ce qui serait touché</translation>
    </message>
    <message>
        <source>When to use it, in the words of your codebook</source>
        <translation>Quand l’utiliser, selon les termes de votre guide de codage</translation>
    </message>
    <message>
        <source>Words on it keep a contrast of {light} : 1 in light, {dark} : 1 in dark colours.</source>
        <translation>Les mots sur cette couleur gardent un contraste de {light}&#xa0;: 1 en clair, {dark}&#xa0;: 1 en sombre.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>actors of the register</source>
        <translation>acteurs du registre</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>any of several choices</source>
        <translation>zéro, un ou plusieurs choix</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>bluish green</source>
        <translation>vert bleuté</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>concepts of the list</source>
        <translation>concepts de la liste</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>tiret-point</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>tirets</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>pointillé</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olive</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>un seul choix parmi plusieurs</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>scheme.json</source>
        <translation>schema.json</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>bleu ciel</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>continu</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>bleu canard</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>le paragraphe</translation>
    </message>
    <message>
        <source>the phrase</source>
        <translation>le groupe de mots</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>la phrase</translation>
    </message>
    <message>
        <source>the word</source>
        <translation>le mot</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>vermillon</translation>
    </message>
    <message>
        <source>wavy</source>
        <translation>ondulé</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>ce dont il s’agit</translation>
    </message>
    <message>
        <source>who says or holds it</source>
        <translation>qui dit ou soutient</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>lie-de-vin</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>{attribute} is {choice}</source>
        <translation>{attribute} vaut {choice}</translation>
    </message>
    <message>
        <source>{color} is no colour: write it as #rrggbb.</source>
        <translation>{color} n’est pas une couleur&#xa0;: écrivez-la sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>{fault} ({n} more)</source>
        <translation>{fault} (et {n} de plus)</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{label} needs a key.</source>
        <translation>Il manque une touche&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>{label} needs a letter for the margin.</source>
        <translation>Il manque une lettre pour la marge&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (retiré)</translation>
    </message>
    <message>
        <source>{name} has the choice {word} twice.</source>
        <translation>Choix {word} en double&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} needs a label at either end.</source>
        <translation>Il faut une étiquette à chaque extrémité&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} needs choices.</source>
        <translation>Il faut des choix&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation>{n} passages</translation>
    </message>
    <message>
        <source>{n} ties</source>
        <translation>{n} liens</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} valeurs</translation>
    </message>
    <message>
        <source>{part} “{name}” allows other ends: {what} will stay, as open points.</source>
        <translation>{part} «&#xa0;{name}&#xa0;», autres extrémités admises&#xa0;; resteront comme points ouverts&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{part} “{name}” gets another type: {what} that do not fit will be removed.</source>
        <translation>{part} «&#xa0;{name}&#xa0;», changement de type&#xa0;; sera supprimé, si cela ne convient pas&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{part} “{name}” is used by {what} and cannot be removed.</source>
        <translation>{part} «&#xa0;{name}&#xa0;», suppression impossible, encore en usage&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{part} “{name}” will be called “{becomes}”: {what}.</source>
        <translation>{part} «&#xa0;{name}&#xa0;», nouveau nom «&#xa0;{becomes}&#xa0;»&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>“{choice}” cannot go: {n} spans have it. Rename it, or retire {name}.</source>
        <translation>«&#xa0;{choice}&#xa0;» ne peut pas être supprimé, car des passages l’utilisent&#xa0;: {n}. Renommez ce choix, ou retirez l’attribut {name}.</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>single</name>
    <message>
        <source>{name} is open in another window (process {process}), so it was not opened here: two windows would not see each other&apos;s work. Nothing was changed. Go to that window, close it first, or open the project here to be read only.</source>
        <translation>{name} est ouvert dans une autre fenêtre (processus {process}) et n’a donc pas été ouvert ici&#xa0;: deux fenêtres ne verraient pas le travail l’une de l’autre. Rien n’a été modifié. Allez à cette fenêtre, fermez-la d’abord, ou ouvrez le projet ici en lecture seule.</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>(author)</source>
        <translation>(auteur)</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>2022, 2022-01, or a range: 2022-01..2022-03. &quot;&quot; finds what has no date.</source>
        <translation>2022, 2022-01, ou une période&#xa0;: 2022-01..2022-03. &quot;&quot; trouve ce qui n’a pas de date.</translation>
    </message>
    <message>
        <source>2022-01…</source>
        <translation>2022-01…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Click, or S on the column: sort. A third time: by article and place.</source>
        <translation>Clic, ou S sur la colonne&#xa0;: tri. Une troisième fois&#xa0;: par article et place.</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <translation>Filtrer&#xa0;: {column}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>No statement matches.</source>
        <translation>Aucun énoncé ne correspond.</translation>
    </message>
    <message>
        <source>No statements yet.
Mark a claim or a stance in an article, and tie it (R) to who says it.</source>
        <translation>Pas encore d’énoncés.
Marquez une affirmation ou une position dans un article, et liez-la (R) à qui l’énonce.</translation>
    </message>
    <message>
        <source>Open a project to see its statements.</source>
        <translation>Ouvrez un projet pour voir ses énoncés.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading… {part}</source>
        <translation>Lecture… {part}</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>The statements could not be read: {why}</source>
        <translation>Les énoncés n’ont pas pu être lus&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Words that it contains. &quot;&quot; finds what is empty.</source>
        <translation>Mots à chercher dans la colonne. &quot;&quot; trouve ce qui est vide.</translation>
    </message>
    <message>
        <source>You have no statements yet.
Mark a claim or a stance in an article, and tie it (R) to who says it; or show all layers.</source>
        <translation>Vous n’avez pas encore d’énoncés.
Marquez une affirmation ou une position dans un article, et liez-la (R) à qui l’énonce&#xa0;; ou affichez toutes les couches.</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>contains…</source>
        <translation>contient…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>{n} statements</source>
        <translation>{n} énoncés</translation>
    </message>
    <message>
        <source>{n}, by {column}</source>
        <translation>{n}, tri&#xa0;: {column}</translation>
    </message>
    <message>
        <source>{n}, by {column} downward</source>
        <translation>{n}, tri décroissant&#xa0;: {column}</translation>
    </message>
</context>
</TS>
