<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Copied. This is all of it: no text of an article, no name of a person or a file.</source>
        <translation>Kopiert. Das ist alles: kein Text eines Artikels, kein Name einer Person oder Datei.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Mark who claims what, and who stands where, in news articles.</source>
        <translation>In Nachrichtenartikeln auszeichnen, wer was behauptet und wer wo steht.</translation>
    </message>
    <message>
        <source>Pages about the program</source>
        <translation>Seiten über das Programm</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Reading diagnostics</source>
        <translation>Lesen der Diagnose</translation>
    </message>
    <message>
        <source>The diagnostics cannot be read</source>
        <translation>Die Diagnose kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>What to send with a report: versions, and of the project numbers alone. “Copy diagnostics” reads them.</source>
        <translation>Was zu einem Bericht gehört: Versionen, und vom Projekt nur Zahlen. „Diagnose kopieren“ liest sie.</translation>
    </message>
</context>
<context>
    <name>ActionModel</name>
    <message>
        <source>not now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>ActorCard</name>
    <message>
        <source>Add an affiliation</source>
        <translation>Zugehörigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Add an affiliation…</source>
        <translation>Zugehörigkeit hinzufügen…</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Weiteren Namen hinzufügen</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
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
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open to work</source>
        <translation>Zum Bearbeiten öffnen</translation>
    </message>
    <message>
        <source>Read only: the project is open in another window. An article shows what that window had saved when you opened it here.</source>
        <translation>Nur lesen: Das Projekt ist in einem anderen Fenster geöffnet. Ein Artikel zeigt, was jenes Fenster gespeichert hatte, als er hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Read only: {why}. Nothing can be changed here. To label, save a copy where you may write.</source>
        <translation>Nur lesen: {why}. Hier lässt sich nichts ändern. Speichern Sie zum Auszeichnen eine Kopie an einem Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>This project lies in a folder that {service} synchronises. It may put an older file in the place of this one, or make two of it, while you work. A copy outside that folder is safe.</source>
        <translation>Dieses Projekt liegt in einem Ordner, den {service} synchronisiert. Während Sie arbeiten, kann der Dienst eine ältere Datei an die Stelle dieser setzen oder zwei daraus machen. Eine Kopie außerhalb dieses Ordners ist sicher.</translation>
    </message>
    <message>
        <source>This project lies on a network drive ({service}). Two people who work in it at once, or a drive that comes and goes, can damage such a file. A copy on this computer is safe; share data sets instead.</source>
        <translation>Dieses Projekt liegt auf einem Netzlaufwerk ({service}). Wenn zwei Personen zugleich darin arbeiten oder das Laufwerk zeitweise fehlt, kann eine solche Datei beschädigt werden. Eine Kopie auf diesem Computer ist sicher; teilen Sie stattdessen Datensätze.</translation>
    </message>
    <message>
        <source>Work in a local copy…</source>
        <translation>In einer lokalen Kopie arbeiten…</translation>
    </message>
    <message>
        <source>{name} is what a sync service makes when two computers changed a project at once: it has what one of them did, and the file without these words in its name has what the other did. Both open. See which has your labels before you go on.</source>
        <translation>{name}: So etwas legt ein Synchronisierungsdienst an, wenn zwei Computer ein Projekt zugleich geändert haben. Darin steht, was der eine getan hat; in der Datei ohne diesen Zusatz im Namen steht, was der andere getan hat. Beide lassen sich öffnen. Sehen Sie nach, in welcher Ihre Labels sind, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>“{step}” could not be saved when this project was last open. It was kept.</source>
        <translation>„{step}“ konnte nicht gespeichert werden, als dieses Projekt zuletzt geöffnet war. Der Schritt wurde aufbewahrt.</translation>
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
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>2019, 2019-05 or 2019-05-20</source>
        <translation>2019, 2019-05 oder 2019-05-20</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the organisation first, or type the name of a new one.</source>
        <translation>Zuerst die Organisation wählen oder den Namen einer neuen eingeben.</translation>
    </message>
    <message>
        <source>It would end ({until}) before it begins ({since}).</source>
        <translation>Das Ende ({until}) läge vor dem Beginn ({since}).</translation>
    </message>
    <message>
        <source>President, spokesperson, member …</source>
        <translation>Präsidentin, Sprecher, Mitglied …</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Where {name} belongs</source>
        <translation>Zugehörigkeit von {name}</translation>
    </message>
    <message>
        <source>empty: open</source>
        <translation>leer: offen</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Write 2019, 2019-05 or 2019-05-20.</source>
        <translation>„{typed}“ ist kein Datum. Möglich sind 2019, 2019-05 oder 2019-05-20.</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>“{typed}” is no date that can be read one way only: 2022-01-28.</source>
        <translation>„{typed}“ ist kein eindeutiges Datum. Eindeutig ist zum Beispiel 2022-01-28.</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>{status}  ⚑ flagged</source>
        <translation>{status}  ⚑ mit Fähnchen</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fertig</translation>
    </message>
</context>
<context>
    <name>ArticleInfo</name>
    <message>
        <source>1 region is furniture</source>
        <translation>1 Bereich ist Beiwerk</translation>
    </message>
    <message>
        <source>Article is flagged</source>
        <translation>Artikel ist mit Fähnchen versehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Mit Fähnchen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No furniture is marked</source>
        <translation>Kein Beiwerk markiert</translation>
    </message>
    <message>
        <source>Nothing to mark: a true negative</source>
        <translation>Nichts auszuzeichnen: ein echtes Negativbeispiel</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Status of the article</source>
        <translation>Status des Artikels</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{n} regions are furniture</source>
        <translation>{n} Bereiche sind Beiwerk</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{label}?  ·  suggested by {sources}</source>
        <translation>{label}?  ·  vorgeschlagen von {sources}</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of one project take at most</source>
        <translation>Sicherungen eines Projekts belegen höchstens</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring puts the backup in the place of the project. The file that is there now is kept beside it under another name and stays in this list.</source>
        <translation>Beim Wiederherstellen tritt die Sicherung an die Stelle des Projekts. Die jetzige Datei bleibt unter anderem Namen daneben liegen und steht weiter in dieser Liste.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when something has changed.</source>
        <translation>Es gibt noch keine Sicherung. Sobald sich etwas geändert hat, wird eine angelegt.</translation>
    </message>
    <message>
        <source>They take {size}; beyond the limit older ones go.</source>
        <translation>Sie belegen {size}; über der Grenze werden ältere gelöscht.</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Restored. The file as it was before: {path}</source>
        <translation>Wiederhergestellt. Die Datei, wie sie vorher war: {path}</translation>
    </message>
    <message>
        <source>Restoring {name}</source>
        <translation>{name} wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Die Sicherung ließ sich nicht wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>{entry}, by way of {name}</source>
        <translation>{entry}, über {name}</translation>
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
        <translation>{text} entfernen</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>&amp;This article</source>
        <translation>&amp;Dieser Artikel</translation>
    </message>
    <message>
        <source>Leave out &amp;furniture</source>
        <translation>Ohne &amp;Beiwerk</translation>
    </message>
    <message>
        <source>Same &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole &amp;project</source>
        <translation>Ganzes &amp;Projekt</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>With its &amp;entry: {names}</source>
        <translation>Mit &amp;Eintrag: {names}</translation>
    </message>
    <message>
        <source>With its entry: {names}</source>
        <translation>Mit Eintrag: {names}</translation>
    </message>
</context>
<context>
    <name>ChoicesButton</name>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>Choose another colour</source>
        <translation>Andere Farbe wählen</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Farbe als #rrggbb</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Gezeigte Spalten wählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Label</source>
        <translation>Auszeichnen</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>Als {label} auszeichnen</translation>
    </message>
    <message>
        <source>{act}: {step}</source>
        <translation>{act}: {step}</translation>
    </message>
</context>
<context>
    <name>ConceptCard</name>
    <message>
        <source>Add an example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Below which concept does “{name}” stand?</source>
        <translation>Unter welchem Konzept steht „{name}“?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The wording is fixed</source>
        <translation>Wortlaut steht fest</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copying the project</source>
        <translation>Projekt wird kopiert</translation>
    </message>
    <message>
        <source>Projects (*.annot)</source>
        <translation>Projekte (*.annot)</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>You are working in the copy now: {path}</source>
        <translation>Sie arbeiten jetzt in der Kopie: {path}</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>No article matches.</source>
        <translation>Kein Artikel passt.</translation>
    </message>
    <message>
        <source>No articles yet.
Import articles: Ctrl+I, drop files here, or paste.</source>
        <translation>Noch keine Artikel.
Artikel importieren: Strg+I, Dateien hierher ziehen oder einfügen.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show all annotators</source>
        <translation>Alle Annotatoren zeigen</translation>
    </message>
</context>
<context>
    <name>EntryPopup</name>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type a wording</source>
        <translation>Wortlaut eingeben</translation>
    </message>
    <message>
        <source>Which concept is it?</source>
        <translation>Welches Konzept ist es?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message>
        <source>Label the same words everywhere</source>
        <translation>Die gleichen Wörter überall auszeichnen</translation>
    </message>
    <message>
        <source>Labelling the same words</source>
        <translation>Auszeichnen der gleichen Wörter</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Die Suche ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>stopped: there may be more</source>
        <translation>angehalten: vielleicht gibt es mehr</translation>
    </message>
    <message>
        <source>there are more: the search stopped here</source>
        <translation>es gibt mehr: die Suche endete hier</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>A data set must not replace a project. Choose another name.</source>
        <translation>Ein Datensatz darf kein Projekt ersetzen. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Bitte eine Datei wählen.</translation>
    </message>
    <message>
        <source>Choose at least one status.</source>
        <translation>Bitte mindestens einen Status wählen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählung läuft…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export data set</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name the whole path, or choose the file.</source>
        <translation>Bitte den ganzen Pfad angeben oder die Datei wählen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>This data set is there already; it will be replaced.</source>
        <translation>Diesen Datensatz gibt es schon; er wird ersetzt.</translation>
    </message>
    <message>
        <source>This file is there already; it will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>This folder holds other files. Choose another name.</source>
        <translation>Dieser Ordner enthält andere Dateien. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This is a file, and the data set is a folder. Choose another name.</source>
        <translation>Das ist eine Datei, der Datensatz aber ein Ordner. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Das ist ein Ordner. Bitte einen Dateinamen anfügen.</translation>
    </message>
    <message>
        <source>{articles} with {spans} will be written.</source>
        <translation>Geschrieben wird: {articles} mit {spans}.</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Articles that are</source>
        <translation>Artikel mit Status</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Furniture is blanked out, offsets stay</source>
        <translation>Beiwerk wird zu Leerzeichen, Offsets bleiben</translation>
    </message>
    <message>
        <source>Furniture is cut out, offsets move</source>
        <translation>Beiwerk wird ausgeschnitten, Offsets verschieben sich</translation>
    </message>
    <message>
        <source>Furniture stays in the text</source>
        <translation>Beiwerk bleibt im Text</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Mine ({name})</source>
        <translation>Meine ({name})</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published since</source>
        <translation>Veröffentlicht ab</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Veröffentlicht bis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Shares of train, validation and test</source>
        <translation>Anteile von Training, Validierung und Test</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>Without text: ids, offsets and hashes only</source>
        <translation>Ohne Text: nur IDs, Offsets und Hashes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Write a date as 2024, 2024-05 or 2024-05-31.</source>
        <translation>Ein Datum bitte als 2024, 2024-05 oder 2024-05-31 schreiben.</translation>
    </message>
    <message>
        <source>by chance, near-copies together</source>
        <translation>zufällig, Beinahe-Kopien zusammen</translation>
    </message>
    <message>
        <source>by date, the newest test</source>
        <translation>nach Datum, die neuesten zum Test</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>first day, month or year</source>
        <translation>ab Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>last day, month or year</source>
        <translation>bis Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>of the articles, for the card: CC-BY-4.0 …</source>
        <translation>der Artikel, für die Datensatzkarte: CC-BY-4.0 …</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>words that the articles have</source>
        <translation>Wörter, die in den Artikeln stehen</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>1 article with {spans} is in {path}</source>
        <translation>1 Artikel mit {spans} steht in {path}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Export abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Export von {name}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{n} articles with {spans} are in {path}</source>
        <translation>{n} Artikel mit {spans} stehen in {path}</translation>
    </message>
    <message>
        <source>{words}. Not all is in it: the report says why.</source>
        <translation>{words}. Nicht alles ist enthalten: Der Bericht nennt die Gründe.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter the queue</source>
        <translation>Artikelliste filtern</translation>
    </message>
    <message>
        <source>Filter title, source, author</source>
        <translation>Nach Titel, Quelle, Autor filtern</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals count</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Next place (Enter, F3)</source>
        <translation>Nächste Fundstelle (Eingabetaste, F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorherige Fundstelle (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
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
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Mark who claims what, and who stands where, in news articles.</source>
        <translation>In Nachrichtenartikeln auszeichnen, wer was behauptet und wer wo steht.</translation>
    </message>
    <message>
        <source>New here? The sample project begins with a tour of five minutes.</source>
        <translation>Neu hier? Das Beispielprojekt beginnt mit einem Rundgang von fünf Minuten.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Or drop a project file here.</source>
        <translation>Oder eine Projektdatei hierher ziehen.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Beispielprojekt</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A project is one file, with the articles, the scheme of labels and all that you mark. {new} makes one. {import_} brings articles in: text, HTML, Word, PDF, tables, and data sets of other programs; you can also drop files on the window. What is on a page but is not the article is furniture: it is dimmed, never deleted.</source>
        <translation>Ein Projekt ist eine einzige Datei mit den Artikeln, dem Schema der Labels und allem, was Sie auszeichnen. {new} legt eines an. {import_} importiert Artikel: Text, HTML, Word, PDF, Tabellen und Datensätze anderer Programme; Sie können Dateien auch auf das Fenster ziehen. Was auf einer Seite steht, aber nicht zum Artikel gehört, ist Beiwerk: Es wird abgeblendet, nie gelöscht.</translation>
    </message>
    <message>
        <source>An actor is asked for as soon as its name is labelled: Enter takes the proposal, typing finds another or makes one; {entry} asks again. {attributes} goes to the other questions of the selected span, Esc comes back.</source>
        <translation>Sobald ein Name ausgezeichnet ist, wird nach dem Akteur gefragt: Die Eingabetaste nimmt den Vorschlag, Tippen findet einen anderen oder legt einen neuen an; {entry} fragt noch einmal. {attributes} führt zu den weiteren Fragen der ausgewählten Textstelle, Esc zurück.</translation>
    </message>
    <message>
        <source>Find the way</source>
        <translation>Sich zurechtfinden</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Auszeichnen</translation>
    </message>
    <message>
        <source>Make a project and bring articles in</source>
        <translation>Projekt anlegen und Artikel importieren</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>On to the next article</source>
        <translation>Weiter zum nächsten Artikel</translation>
    </message>
    <message>
        <source>Put the caret on a name, a sentence or a few words and press the key of a label; the bar at the foot of the window shows the keys. Select words first where others are meant: {grow} selects more at each press, {quotation} takes a quotation without its “he said”. With a span selected, the key of another label changes the label; {let_go} lets go of it.</source>
        <translation>Die Schreibmarke auf einen Namen, einen Satz oder ein paar Wörter setzen und die Taste eines Labels drücken; die Leiste unten im Fenster zeigt die Tasten. Sind andere Wörter gemeint, diese zuerst auswählen: {grow} wählt mit jedem Druck mehr aus, {quotation} nimmt ein Zitat ohne sein „sagte er“. Ist eine Textstelle ausgewählt, ändert die Taste eines anderen Labels ihr Label; {let_go} hebt die Auswahl auf.</translation>
    </message>
    <message>
        <source>Say who and what is meant</source>
        <translation>Sagen, wer und was gemeint ist</translation>
    </message>
    <message>
        <source>Take a data set out</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>There is no Save: each step is in the file when it is done. {undo} takes steps back, also those of yesterday; {redo} brings them back. Backups are made by themselves while you work, and each is proved to be readable: File → Backups… shows them and puts one back.</source>
        <translation>Speichern gibt es nicht: Jeder Schritt steht in der Datei, sobald er getan ist. {undo} nimmt Schritte zurück, auch die von gestern; {redo} holt sie wieder. Sicherungen entstehen bei der Arbeit von selbst, und jede ist auf Lesbarkeit geprüft: Datei → Sicherungen… zeigt sie und spielt eine zurück.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>{done} marks the article done and opens the next one. What is still open in it is shown first; {point} goes from one open point to the next. An article that is done and has nothing marked says something too: there was nothing.</source>
        <translation>{done} setzt den Artikel auf fertig und öffnet den nächsten. Was darin noch offen ist, wird zuerst gezeigt; {point} führt von einem offenen Punkt zum nächsten. Auch ein fertiger Artikel ohne Auszeichnung sagt etwas: Es gab nichts.</translation>
    </message>
    <message>
        <source>{export} writes all or a part of the project in one of many formats, and shows its first lines before. The page “Formats” of this window tells what each one holds, and what it cannot hold.</source>
        <translation>{export} schreibt das ganze Projekt oder einen Teil davon in einem von vielen Formaten und zeigt vorher die ersten Zeilen. Die Seite „Formate“ in diesem Fenster sagt, was jedes enthält und was es nicht enthalten kann.</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name and shows its key. {pane} goes from one part of the window to the next. {find} finds in the article, {search} in all articles.</source>
        <translation>{palette} findet jeden Befehl nach seinem Namen und zeigt seine Taste. {pane} führt von einem Teil des Fensters zum nächsten. {find} sucht im Artikel, {search} in allen Artikeln.</translation>
    </message>
    <message>
        <source>{tie} offers what the selected span can be tied to, the likeliest first: who says the claim, who holds the stance, what it is about. Enter or a digit ties. A claim with its speaker is a statement; {table} shows them all.</source>
        <translation>{tie} bietet an, womit sich die ausgewählte Textstelle verknüpfen lässt, das Wahrscheinlichste zuerst: wer die Behauptung äußert, wer die Haltung vertritt, worum es geht. Eingabetaste oder Ziffer verknüpft. Eine Behauptung mit ihrem Sprecher ist eine Aussage; {table} zeigt alle Aussagen.</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>FoldingSection</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Auszeichnen</translation>
    </message>
    <message>
        <source>Label what is ticked</source>
        <translation>Angehaktes auszeichnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Space ticks · Ctrl+A all, Ctrl+Shift+A none · ← → from article to article</source>
        <translation>Leertaste hakt an · Strg+A alle, Strg+Umschalt+A keine · ← → von Artikel zu Artikel</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
</context>
<context>
    <name>FormatPage</name>
    <message>
        <source>About the format</source>
        <translation>Über das Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Done with nothing to mark: it counts as a true negative.</source>
        <translation>Fertig, nichts auszuzeichnen: zählt als echtes Negativbeispiel.</translation>
    </message>
    <message>
        <source>Every article of this list is done or skipped.</source>
        <translation>Alle Artikel dieser Liste sind fertig oder übersprungen.</translation>
    </message>
    <message>
        <source>This article is not in the project any more.</source>
        <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This is the first article.</source>
        <translation>Das ist der erste Artikel.</translation>
    </message>
    <message>
        <source>This is the last article.</source>
        <translation>Das ist der letzte Artikel.</translation>
    </message>
</context>
<context>
    <name>GuidelinePage</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Open a project: the guidelines are those of its labels.</source>
        <translation>Bitte ein Projekt öffnen: Die Richtlinien gehören zu seinen Labels.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>{attribute} is {value}</source>
        <translation>{attribute} ist {value}</translation>
    </message>
    <message>
        <source>{label}, key {key}</source>
        <translation>{label}, Taste {key}</translation>
    </message>
    <message>
        <source>{line} (needed)</source>
        <translation>{line} (nötig)</translation>
    </message>
    <message>
        <source>{line} (needed, unless {excused})</source>
        <translation>{line} (nötig, außer: {excused})</translation>
    </message>
    <message>
        <source>{line} (needs an answer)</source>
        <translation>{line} (Antwort nötig)</translation>
    </message>
    <message>
        <source>{name}, one or more of: {choices}</source>
        <translation>{name}, ein Wert oder mehrere: {choices}</translation>
    </message>
    <message>
        <source>{name}: a concept of the list</source>
        <translation>{name}: ein Konzept der Liste</translation>
    </message>
    <message>
        <source>{name}: a number</source>
        <translation>{name}: eine Zahl</translation>
    </message>
    <message>
        <source>{name}: an actor of the register</source>
        <translation>{name}: ein Akteur des Registers</translation>
    </message>
    <message>
        <source>{name}: from {begin} to {end}</source>
        <translation>{name}: von {begin} zu {end}</translation>
    </message>
    <message>
        <source>{name}: words of your own</source>
        <translation>{name}: eigene Worte</translation>
    </message>
    <message>
        <source>{name}: yes or no</source>
        <translation>{name}: ja oder nein</translation>
    </message>
    <message>
        <source>{name}: {choices}</source>
        <translation>{name}: {choices}</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Guidelines of the labels</source>
        <translation>Richtlinien der Labels</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>All annotators</source>
        <translation>Alle Annotatoren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy all rows that are shown, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation>Alle gezeigten Zeilen für eine Tabellenkalkulation kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>My statements</source>
        <translation>Meine Aussagen</translation>
    </message>
    <message>
        <source>Whose statements</source>
        <translation>Wessen Aussagen</translation>
    </message>
    <message>
        <source>Write all rows that are shown to a CSV or JSONL file (Ctrl+E)</source>
        <translation>Alle gezeigten Zeilen in eine CSV- oder JSONL-Datei schreiben (Strg+E)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Hier kommen diese Wörter nicht vor.</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Without title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>Hunt</name>
    <message>
        <source>Looking for the same words</source>
        <translation>Suche nach den gleichen Wörtern</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Articles ({suffixes})</source>
        <translation>Artikel ({suffixes})</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Ordner mit Artikeln importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import cancelled. The project is as it was.</source>
        <translation>Import abgebrochen. Das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Import der Artikel</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Durchsicht der Dateien</translation>
    </message>
    <message>
        <source>Nothing was copied that holds words. Copy the text of an article first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Bitte zuerst den Text eines Artikels kopieren.</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>Der Import ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Open an article: it is described here.</source>
        <translation>Bitte einen Artikel öffnen: Er wird hier beschrieben.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>drücken</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Add a fragment</source>
        <translation>Teilstück hinzufügen</translation>
    </message>
    <message>
        <source>Alt + drag</source>
        <translation>Alt + Ziehen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Strg + Ziehen</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag an end</source>
        <translation>Ein Ende ziehen</translation>
    </message>
    <message>
        <source>Drag its letter to a span</source>
        <translation>Buchstaben auf Textstelle ziehen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Text größer oder kleiner</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Move the end of the selected span</source>
        <translation>Ende der ausgewählten Textstelle verschieben</translation>
    </message>
    <message>
        <source>Select a sentence</source>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Select a span; again: the one around it</source>
        <translation>Textstelle auswählen; noch einmal: die umgebende</translation>
    </message>
    <message>
        <source>Select a word</source>
        <translation>Wort auswählen</translation>
    </message>
    <message>
        <source>Select exactly</source>
        <translation>Zeichengenau auswählen</translation>
    </message>
    <message>
        <source>Select up to here</source>
        <translation>Bis hierher auswählen</translation>
    </message>
    <message>
        <source>Select, whole words</source>
        <translation>Ganze Wörter auswählen</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Umschalt + Klick</translation>
    </message>
    <message>
        <source>Tie one to the other</source>
        <translation>Beide verknüpfen</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>Dreifachklick</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Open a project to see its labels</source>
        <translation>Projekt öffnen, um seine Labels zu sehen</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label {name}</source>
        <translation>Als {name} auszeichnen</translation>
    </message>
    <message>
        <source>key {key}, {n} in this article</source>
        <translation>Taste {key}, {n} in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Kept. Select the next words, then press a label’s key.</source>
        <translation>Gemerkt. Die nächsten Wörter auswählen, dann die Taste eines Labels drücken.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Bitte zuerst die Wörter auswählen.</translation>
    </message>
    <message>
        <source>Select the words to add and press the same key again.</source>
        <translation>Weitere Wörter auswählen und dieselbe Taste noch einmal drücken.</translation>
    </message>
    <message>
        <source>The span cannot get smaller or reach beyond the text.</source>
        <translation>Die Textstelle kann nicht kleiner werden oder über den Text hinausreichen.</translation>
    </message>
    <message>
        <source>There are no words to label here.</source>
        <translation>Hier gibt es keine Wörter zum Auszeichnen.</translation>
    </message>
    <message>
        <source>There is no span in this article yet.</source>
        <translation>In diesem Artikel gibt es noch keine Textstelle.</translation>
    </message>
    <message>
        <source>{label} is retired: nothing new is marked with it.</source>
        <translation>{label} ist stillgelegt: Damit wird nichts Neues ausgezeichnet.</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Bytes of UTF-8, as Go and Rust do</source>
        <translation>UTF-8-Bytes, wie in Go und Rust</translation>
    </message>
    <message>
        <source>Code points, as Python does</source>
        <translation>Codepoints, wie in Python</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Labels of another program</source>
        <translation>Labels eines anderen Programms</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Not known: leave those articles out</source>
        <translation>Nicht bekannt: diese Artikel weglassen</translation>
    </message>
    <message>
        <source>Nothing in {names} proves where spans after emoji or accents stand: only who wrote the file knows what its offsets count.</source>
        <translation>Nichts in {names} belegt, wo Textstellen nach Emojis oder Akzenten stehen: Nur wer die Datei geschrieben hat, weiß, was ihre Offsets zählen.</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>Offsets zählen</translation>
    </message>
    <message>
        <source>Suggestions of</source>
        <translation>Vorschläge von</translation>
    </message>
    <message>
        <source>The files come from another program. These names are not in the scheme: choose which label or relation each of them is. What is left out is listed afterwards.</source>
        <translation>Die Dateien stammen aus einem anderen Programm. Diese Namen fehlen im Schema: Bitte zu jedem das Label oder die Verknüpfungsart wählen. Was weggelassen wird, steht danach in einer Liste.</translation>
    </message>
    <message>
        <source>The files come from another program; the scheme has all their labels.</source>
        <translation>Die Dateien stammen aus einem anderen Programm; das Schema hat alle ihre Labels.</translation>
    </message>
    <message>
        <source>UTF-16 units, as JavaScript and Java do</source>
        <translation>UTF-16-Einheiten, wie in JavaScript und Java</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>Was Offsets zählen</translation>
    </message>
    <message>
        <source>name of the model; empty for the work of people</source>
        <translation>Name des Modells; leer bei Arbeit von Menschen</translation>
    </message>
    <message>
        <source>{name} (once)</source>
        <translation>{name} (einmal)</translation>
    </message>
    <message>
        <source>{name} ({n} times)</source>
        <translation>{name} ({n}-mal)</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>As the system: {language}</source>
        <translation>Wie das System: {language}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window is made anew at once; projects stay as they are. The command line, data sets and logs stay English.</source>
        <translation>Das Fenster wird sofort neu aufgebaut; Projekte bleiben, wie sie sind. Befehlszeile, Datensätze und Protokolle bleiben englisch.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Cancel it and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Closing cancels it. A cancelled task leaves the project and all files as they were. Everything that you labelled is saved.</source>
        <translation>Das Schließen bricht den Vorgang ab. Ein abgebrochener Vorgang lässt das Projekt und alle Dateien, wie sie waren. Alles, was Sie ausgezeichnet haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>It could not be kept in another file either, so closing loses it. Everything before it is saved.</source>
        <translation>Auch in einer anderen Datei ließ sich der Schritt nicht aufbewahren; beim Schließen geht er verloren. Alles davor ist gespeichert.</translation>
    </message>
    <message>
        <source>It is kept in {file}, and offered to you when you open this project again. Everything before it is saved.</source>
        <translation>Der Schritt ist in {file} aufbewahrt und wird angeboten, wenn Sie dieses Projekt wieder öffnen. Alles davor ist gespeichert.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Still running: {tasks}.</source>
        <translation>Läuft noch: {tasks}.</translation>
    </message>
    <message>
        <source>“{step}” is not saved. {reason}</source>
        <translation>„{step}“ ist nicht gespeichert. {reason}</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>The library brings no text of its licence.</source>
        <translation>Die Bibliothek bringt keinen Text ihrer Lizenz mit.</translation>
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
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Likely one and the same: {pairs}</source>
        <translation>Wahrscheinlich derselbe Eintrag: {pairs}</translation>
    </message>
    <message>
        <source>Looking for entries that are likely one</source>
        <translation>Suche nach möglichen Dubletten</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>M merges · ← → which one stays · N not the same (for this session)</source>
        <translation>M führt zusammen · ← → welcher bleibt · N nicht derselbe (für diese Sitzung)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>No two entries look like one. Esc goes back to the entry.</source>
        <translation>Keine möglichen Dubletten. Esc führt zurück zum Eintrag.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht derselbe</translation>
    </message>
    <message>
        <source>{goes} is merged into {stays}. Ctrl+Z takes it back.</source>
        <translation>„{goes}“ wurde mit „{stays}“ zusammengeführt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation>{n} Paare</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>{act}: {line}</source>
        <translation>{act}: {line}</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation>Nach Erwähnungen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Konzepte</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by any name</source>
        <translation>In allen Namen suchen</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Each row becomes an article. Choose the columns; only the text is needed.</source>
        <translation>Jede Zeile wird ein Artikel. Bitte die Spalten wählen; nötig ist nur der Text.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Welche Spalte enthält was?</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
</context>
<context>
    <name>MentionPane</name>
    <message>
        <source>&amp;Give to another entry…</source>
        <translation>&amp;Anderem Eintrag zuordnen…</translation>
    </message>
    <message>
        <source>&amp;Split off…</source>
        <translation>A&amp;bspalten…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>No claim has this concept yet. Label a Claim and choose it there.</source>
        <translation>Noch keine Behauptung hat dieses Konzept. Eine Behauptung auszeichnen und es dort wählen.</translation>
    </message>
    <message>
        <source>Nothing refers to this actor yet. Label an Actor span and choose it there.</source>
        <translation>Noch nichts verweist auf diesen Akteur. Eine Textstelle als Akteur auszeichnen und ihn dort wählen.</translation>
    </message>
    <message>
        <source>Select the mentions to move first: Space, Shift or Ctrl.</source>
        <translation>Zuerst auswählen, was zugeordnet werden soll: Leertaste, Umschalt oder Strg.</translation>
    </message>
    <message>
        <source>These are in the layer of {names}: only its owner can move them.</source>
        <translation>Sie stehen in der Ebene von {names}: Neu zuordnen kann nur, wem die Ebene gehört.</translation>
    </message>
    <message>
        <source>{chosen} of {all} selected</source>
        <translation>{chosen} von {all} ausgewählt</translation>
    </message>
    <message>
        <source>{mentions} of “{name}” go to:</source>
        <translation>{mentions} von „{name}“ zuordnen:</translation>
    </message>
    <message>
        <source>{n} in the layer of {names} stay: only its owner can move them.</source>
        <translation>Ausgenommen in der Ebene von {names}: {n}. Neu zuordnen kann dort nur, wem die Ebene gehört.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Other names of it from then on: {names}. No span is changed, and each can be taken out again at any time.</source>
        <translation>Weitere Namen danach: {names}. Keine Textstelle ändert sich, und jeder Eintrag lässt sich jederzeit wieder herauslösen.</translation>
    </message>
    <message>
        <source>The entry that stays</source>
        <translation>Eintrag, der bleibt</translation>
    </message>
    <message>
        <source>They are of different types: is it really one?</source>
        <translation>Die Typen sind verschieden: Ist es wirklich derselbe Akteur?</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Welcher Eintrag bleibt?</translation>
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
        <translation>Ein Name darf nicht mit einem Punkt beginnen: Die Datei wäre versteckt.</translation>
    </message>
    <message>
        <source>A name cannot have {signs} in it.</source>
        <translation>In einem Namen nicht erlaubt: {signs}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>In {path}</source>
        <translation>In {path}</translation>
    </message>
    <message>
        <source>Labels: {labels}.</source>
        <translation>Labels: {labels}.</translation>
    </message>
    <message>
        <source>Labels: {labels}. Relations: {ties}.</source>
        <translation>Labels: {labels}. Verknüpfungen: {ties}.</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Schemata (*.json)</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Your name in the data. What you label is your layer; only you write in it.</source>
        <translation>Ihr Name in den Daten. Was Sie auszeichnen, ist Ihre Ebene; nur Sie schreiben darin.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
</context>
<context>
    <name>NoteArea</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note on this article</source>
        <translation>Eine Notiz zu diesem Artikel</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OpenPointList</name>
    <message>
        <source>Done anyway</source>
        <translation>Trotzdem fertig</translation>
    </message>
    <message>
        <source>Nothing is open in this article.</source>
        <translation>In diesem Artikel ist nichts offen.</translation>
    </message>
    <message>
        <source>Still open. Enter or a digit goes there, {key} is done anyway, Esc stays.</source>
        <translation>Noch offen. Eingabetaste oder Ziffer: hingehen, {key}: trotzdem fertig, Esc: hierbleiben.</translation>
    </message>
    <message>
        <source>What is open before the article is done</source>
        <translation>Was vor dem Abschluss des Artikels noch offen ist</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Likely merges</source>
        <translation>Mögliche Dubletten</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>{goes} into {stays}: {reason}</source>
        <translation>„{goes}“ mit „{stays}“ zusammenführen: {reason}</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Neu hinzufügen</translation>
    </message>
    <message>
        <source>Add one like this</source>
        <translation>Gleiches noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Make nothing new with it; what is there stays</source>
        <translation>Nichts Neues mehr damit auszeichnen; Vorhandenes bleibt</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>R ties</source>
        <translation>R verknüpft</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this tie</source>
        <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Remove this tie (Delete)</source>
        <translation>Diese Verknüpfung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove; only what is not used goes</source>
        <translation>Entfernen; nur bei Unbenutztem möglich</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Tied to</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>What the span is tied to</source>
        <translation>Womit die Textstelle verknüpft ist</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>{type} of</source>
        <translation>{type} von</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Entries that fit</source>
        <translation>Passende Einträge</translation>
    </message>
    <message>
        <source>Name of an actor</source>
        <translation>Name eines Akteurs</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places of these words</source>
        <translation>Fundstellen dieser Wörter</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
</context>
<context>
    <name>PointsSection</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Open points ({n})</source>
        <translation>Offene Punkte ({n})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source> stand here.</source>
        <translation> im Text.</translation>
    </message>
    <message>
        <source>How a span of the label looks</source>
        <translation>So sieht eine Textstelle mit dem Label aus</translation>
    </message>
    <message>
        <source>Some </source>
        <translation>Hier stehen </translation>
    </message>
    <message>
        <source>words like these</source>
        <translation>Wörter wie diese</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>File of the preview</source>
        <translation>Datei der Vorschau</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>Es würde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Preview of the data set</source>
        <translation>Vorschau des Datensatzes</translation>
    </message>
    <message>
        <source>Preview: the first two articles</source>
        <translation>Vorschau: die ersten zwei Artikel</translation>
    </message>
    <message>
        <source>There is no preview: {cause}. The export itself may work.</source>
        <translation>Es gibt keine Vorschau: {cause}. Der Export selbst kann trotzdem gelingen.</translation>
    </message>
    <message>
        <source>{size} bytes, which are no text.</source>
        <translation>{size} Bytes, kein Text.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Work is going on, so the language changes when Annotator starts next.</source>
        <translation>Gerade läuft ein Vorgang; die Sprache wechselt daher beim nächsten Start von Annotator.</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Installed as</source>
        <translation>Installiert als</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was kept there yet.</source>
        <translation>Dort liegt noch nichts.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation>Ordner zeigen: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation>Python-Paket</translation>
    </message>
    <message>
        <source>a program with all that it needs</source>
        <translation>Programm mit allem, was es braucht</translation>
    </message>
    <message>
        <source>a source tree</source>
        <translation>Quellbaum</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{version} (built from {commit}, {date})</source>
        <translation>{version} (gebaut aus {commit}, {date})</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Articles done</source>
        <translation>Fertige Artikel</translation>
    </message>
    <message>
        <source>{done} · {n} shown</source>
        <translation>{done} · {n} gezeigt</translation>
    </message>
    <message>
        <source>{name}: {done} done</source>
        <translation>{name}: {done} fertig</translation>
    </message>
    <message>
        <source>{name}: {done} done, {open} in progress, {skipped} skipped</source>
        <translation>{name}: {done} fertig, {open} in Arbeit, {skipped} übersprungen</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Articles are still coming in, so the project stays open. Wait until they are in, or cancel the import.</source>
        <translation>Der Import der Artikel läuft noch, daher bleibt das Projekt offen. Bitte das Ende abwarten oder den Import abbrechen.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Projects (*.annot);;All files (*)</source>
        <translation>Projekte (*.annot);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>In eine neue Datei reparieren…</translation>
    </message>
    <message>
        <source>“{step}” is not saved yet, so the project stays open. Try again, or save a copy of the project at another place.</source>
        <translation>„{step}“ ist noch nicht gespeichert, deshalb bleibt das Projekt geöffnet. Versuchen Sie es erneut oder speichern Sie eine Kopie des Projekts an einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>like “{quote}”</source>
        <translation>wie „{quote}“</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue of articles</source>
        <translation>Artikelliste</translation>
    </message>
</context>
<context>
    <name>RecentEntry</name>
    <message>
        <source>Not there any more: {folder}</source>
        <translation>Nicht mehr da: {folder}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>{name} aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Name of an actor</source>
        <translation>Name eines Akteurs</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Wording of a concept</source>
        <translation>Wortlaut eines Konzepts</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>&amp;Likely merges</source>
        <translation>Mögliche &amp;Dubletten</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Likely merges</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Merge the selected entries</source>
        <translation>Ausgewählte Einträge zusammenführen</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>Neues Konzept</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.
Ctrl+N makes a new entry of it.</source>
        <translation>Kein Eintrag heißt „{typed}“.
Strg+N legt ihn neu an.</translation>
    </message>
    <message>
        <source>Open a project to see its registers.</source>
        <translation>Projekt öffnen, um seine Register zu sehen.</translation>
    </message>
    <message>
        <source>Select one entry to remove it.</source>
        <translation>Zum Entfernen bitte genau einen Eintrag auswählen.</translation>
    </message>
    <message>
        <source>Select two or more entries first: hold Shift or Ctrl with the arrows.</source>
        <translation>Bitte zuerst zwei oder mehr Einträge auswählen: Umschalt oder Strg mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>There is no actor yet.
Ctrl+N makes one; or label an Actor span and name it there.</source>
        <translation>Es gibt noch keinen Akteur.
Strg+N legt einen an; oder eine Textstelle als Akteur auszeichnen und ihn dort benennen.</translation>
    </message>
    <message>
        <source>There is no concept yet.
Ctrl+N makes one; or label a Claim and word its concept there.</source>
        <translation>Es gibt noch kein Konzept.
Strg+N legt eines an; oder eine Behauptung auszeichnen und ihr Konzept dort formulieren.</translation>
    </message>
    <message>
        <source>Type its name. Entries that are there already are shown below.</source>
        <translation>Bitte den Namen eingeben. Vorhandene Einträge werden darunter gezeigt.</translation>
    </message>
    <message>
        <source>Type its wording: a sentence that claims can only mean or deny. Entries that are there already are shown below.</source>
        <translation>Bitte den Wortlaut eingeben: ein Satz, den Behauptungen nur meinen oder verneinen können. Vorhandene Einträge werden darunter gezeigt.</translation>
    </message>
    <message>
        <source>{entries} selected.
M merges them into one; one undo takes it back.</source>
        <translation>{entries} ausgewählt.
M führt alle zu einem Eintrag zusammen; einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>{name} is removed. Ctrl+Z brings it back.</source>
        <translation>„{name}“ wurde entfernt. Strg+Z holt den Eintrag zurück.</translation>
    </message>
    <message>
        <source>{n} merged into {name}. Ctrl+Z takes it back.</source>
        <translation>{n} mit „{name}“ zusammengeführt. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>RegisterWindow</name>
    <message>
        <source>/ search · Enter edit · M merge · L likely merges · Ctrl+N new · Del remove</source>
        <translation>/ suchen · Eingabetaste bearbeiten · M zusammenführen · L mögliche Dubletten · Strg+N neu · Entf entfernen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Actors and concepts</source>
        <translation>Akteure und Konzepte</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Konzepte</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>NOT SAVED: {reason}</source>
        <translation>NICHT GESPEICHERT: {reason}</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
</context>
<context>
    <name>RepairFlow</name>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>In eine neue Datei reparieren</translation>
    </message>
    <message>
        <source>Repaired into a new file</source>
        <translation>In eine neue Datei repariert</translation>
    </message>
    <message>
        <source>Repairing {name}</source>
        <translation>{name} wird repariert</translation>
    </message>
    <message>
        <source>Saved in {out}: articles: {articles}, spans: {spans}.</source>
        <translation>Gerettet in {out}: Artikel: {articles}, Textstellen: {spans}.</translation>
    </message>
    <message>
        <source>The damaged file is as it was: {path}</source>
        <translation>Die beschädigte Datei ist unverändert: {path}</translation>
    </message>
    <message>
        <source>The project could not be repaired</source>
        <translation>Das Projekt konnte nicht repariert werden</translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation>{name} repariert</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What the import has to say</source>
        <translation>Was der Import meldet</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles by source</source>
        <translation>Artikel nach Quelle</translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation>Artikel nach Jahr</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Data set: {name}</source>
        <translation>Datensatz: {name}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Lengths of spans in code points</source>
        <translation>Länge der Textstellen in Codepoints</translation>
    </message>
    <message>
        <source>Not as in the project</source>
        <translation>Anders als im Projekt</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Spans by annotator</source>
        <translation>Textstellen nach Annotator</translation>
    </message>
    <message>
        <source>What the data set holds</source>
        <translation>Was der Datensatz enthält</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{label}: {attribute}</source>
        <translation>{label}: {attribute}</translation>
    </message>
    <message>
        <source>{part}{label}: half of them {lower} to {upper}, at most {most}</source>
        <translation>{part}{label}: zur Hälfte {lower} bis {upper}, höchstens {most}</translation>
    </message>
    <message>
        <source>… and {n} more in the card</source>
        <translation>… und {n} weitere in der Datensatzkarte</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>All is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>NOT SAVED: “{step}”. {reason} It is tried again every few seconds, and nothing else is changed before it is saved.</source>
        <translation>NICHT GESPEICHERT: „{step}“. {reason} Alle paar Sekunden wird es erneut versucht; vorher wird nichts anderes geändert.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <source>No article has “{words}”. Whole words are looked for.</source>
        <translation>Kein Artikel enthält „{words}“. Gesucht wird nach ganzen Wörtern.</translation>
    </message>
    <message>
        <source>Open a project to search its articles.</source>
        <translation>Projekt öffnen, um seine Artikel zu durchsuchen.</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>The first {n} articles</source>
        <translation>Die ersten {n} Artikel</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Die Suche ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Type words: articles that have all of them are listed. Words between double quotes stay together.</source>
        <translation>Bitte Wörter eingeben: Gezeigt werden Artikel, die alle enthalten. Wörter in doppelten Anführungszeichen bleiben zusammen.</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>(gone)</source>
        <translation>(nicht mehr da)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unnamed group</source>
        <translation>Gruppe ohne Namen</translation>
    </message>
    <message>
        <source>“{step}” is still not saved, so nothing else was changed. {reason}</source>
        <translation>„{step}“ ist noch immer nicht gespeichert, deshalb wurde nichts anderes geändert. {reason}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be kept in {path}: {reason}. Nothing else is touched by it.</source>
        <translation>Die Einstellungen ließen sich nicht in {path} speichern: {reason}. Sonst ist nichts davon betroffen.</translation>
    </message>
    <message>
        <source>The settings could not be read, so they begin anew. The file as it was: {path}</source>
        <translation>Die Einstellungen ließen sich nicht lesen und beginnen daher neu. Die Datei, wie sie war: {path}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation>Die Einstellungen in {path} lassen sich nicht lesen: {reason}.</translation>
    </message>
</context>
<context>
    <name>SpanCard</name>
    <message>
        <source>needs an answer</source>
        <translation>Antwort nötig</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>No span has these labels.</source>
        <translation>Keine Textstelle hat diese Labels.</translation>
    </message>
    <message>
        <source>No span yet. Select words in the article and press the key of a label.</source>
        <translation>Noch keine Textstelle. Wörter im Artikel auswählen und die Taste eines Labels drücken.</translation>
    </message>
    <message>
        <source>Show {label} spans</source>
        <translation>Textstellen zeigen: {label}</translation>
    </message>
    <message>
        <source>Spans in order</source>
        <translation>Textstellen der Reihe nach</translation>
    </message>
</context>
<context>
    <name>SpanView</name>
    <message>
        <source>Spans in order</source>
        <translation>Textstellen der Reihe nach</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>blank line</source>
        <translation>Leerzeile</translation>
    </message>
    <message>
        <source>selected: {words}</source>
        <translation>ausgewählt: {words}</translation>
    </message>
    <message>
        <source>{label}, suggested</source>
        <translation>{label}, vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>StatementTable</name>
    <message>
        <source>Enter opens the statement in its article · S sorts by the column · Ctrl+C copies the rows that are selected</source>
        <translation>Eingabetaste öffnet die Aussage in ihrem Artikel · S sortiert nach der Spalte · Strg+C kopiert die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Statements of the project</source>
        <translation>Aussagen des Projekts</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 suggestion</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>Zurück auf 100 %</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Schreibmarke</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>NOT SAVED – {reason}</source>
        <translation>NICHT GESPEICHERT – {reason}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Suggestions in this article</source>
        <translation>Vorschläge in diesem Artikel</translation>
    </message>
    <message>
        <source>Text at {n}</source>
        <translation>Text auf {n}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Why it is not saved</source>
        <translation>Warum nicht gespeichert wurde</translation>
    </message>
    <message>
        <source>code point {n}</source>
        <translation>Codepoint {n}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation>{n} Vorschläge</translation>
    </message>
    <message>
        <source>{place} · {n} selected</source>
        <translation>{place} · {n} ausgewählt</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Nothing is suggested in this article.</source>
        <translation>In diesem Artikel ist nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>{accept} accepts, {dismiss} dismisses: {label}, suggested by {sources}</source>
        <translation>{accept} nimmt an, {dismiss} verwirft: {label}, vorgeschlagen von {sources}</translation>
    </message>
    <message>
        <source>{done} No suggestion is left here.</source>
        <translation>{done} Hier ist kein Vorschlag mehr offen.</translation>
    </message>
    <message>
        <source>{done} {n} left.</source>
        <translation>{done} Noch offen: {n}.</translation>
    </message>
    <message>
        <source>{label} accepted.</source>
        <translation>{label} angenommen.</translation>
    </message>
    <message>
        <source>{label} dismissed.</source>
        <translation>{label} verworfen.</translation>
    </message>
    <message>
        <source>{n} accepted.</source>
        <translation>{n} angenommen.</translation>
    </message>
    <message>
        <source>{n} dismissed.</source>
        <translation>{n} verworfen.</translation>
    </message>
</context>
<context>
    <name>SuggestionsSection</name>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions ({n})</source>
        <translation>Vorschläge ({n})</translation>
    </message>
    <message>
        <source>{act} suggestions in the article</source>
        <translation>Vorschläge im Artikel: {act}</translation>
    </message>
    <message>
        <source>{label}: {quote} ({sources})</source>
        <translation>{label}: {quote} ({sources})</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Copying {statements}</source>
        <translation>{statements} kopieren</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation>Export abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Export statements</source>
        <translation>Aussagen exportieren</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Export von {name}</translation>
    </message>
    <message>
        <source>JSONL for programs (*.jsonl)</source>
        <translation>JSONL für Programme (*.jsonl)</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>Der Export ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{project} statements</source>
        <translation>{project} Aussagen</translation>
    </message>
    <message>
        <source>{statements} copied</source>
        <translation>{statements} kopiert</translation>
    </message>
    <message>
        <source>{statements} written to {path}</source>
        <translation>{statements} in {path} geschrieben</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>Abbrechen: {task}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>TieList</name>
    <message>
        <source>1–9 or Enter ties  ·  R shows others  ·  Esc leaves</source>
        <translation>1–9 oder Eingabetaste verknüpft  ·  R zeigt andere  ·  Esc verlässt</translation>
    </message>
    <message>
        <source>The scheme has no tie between {a} and {b}, or they are tied already.</source>
        <translation>Das Schema hat keine Verknüpfung zwischen {a} und {b}, oder sie besteht schon.</translation>
    </message>
    <message>
        <source>There is nothing here that this span can be tied to as {type}.</source>
        <translation>Hier gibt es nichts, womit sich diese Textstelle als {type} verknüpfen lässt.</translation>
    </message>
    <message>
        <source>There is nothing here that this span can be tied to.</source>
        <translation>Hier gibt es nichts, womit sich diese Textstelle verknüpfen lässt.</translation>
    </message>
    <message>
        <source>Tie the selected span</source>
        <translation>Ausgewählte Textstelle verknüpfen</translation>
    </message>
    <message>
        <source>Ties that can be made</source>
        <translation>Mögliche Verknüpfungen</translation>
    </message>
    <message>
        <source>{type} of</source>
        <translation>{type} von</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Rundgang schließen</translation>
    </message>
    <message>
        <source>Each step is saved when it is done, and can be undone tomorrow.</source>
        <translation>Jeder Schritt ist sofort gespeichert und lässt sich auch morgen noch rückgängig machen.</translation>
    </message>
    <message>
        <source>It is taken back. {redo} brings it back.</source>
        <translation>Der Schritt ist zurückgenommen. {redo} holt ihn wieder.</translation>
    </message>
    <message>
        <source>Mark who claims what and who stands where, once, from the text to the data set.</source>
        <translation>Einmal auszeichnen, wer was behauptet und wer wo steht: vom Text bis zum Datensatz.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation>Nichts kann schiefgehen</translation>
    </message>
    <message>
        <source>Put the caret into the name of somebody who speaks. Press {key}.</source>
        <translation>Die Schreibmarke in den Namen von jemandem setzen, der spricht. {key} drücken.</translation>
    </message>
    <message>
        <source>Select a span of {label}. Press {tie}: the list below the article offers what it can be tied to. {enter} takes the first one.</source>
        <translation>Eine Textstelle mit dem Label {label} auswählen. {tie} drücken: Die Liste unter dem Artikel bietet an, womit sie sich verknüpfen lässt. {enter} nimmt den ersten Eintrag.</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>That is the loop</source>
        <translation>Das ist der Kreislauf</translation>
    </message>
    <message>
        <source>The caret stands in “{words}”. Press {key}.</source>
        <translation>Die Schreibmarke steht in „{words}“. {key} drücken.</translation>
    </message>
    <message>
        <source>The caret stands in “{words}”. {grow} selects the word, and more when pressed again. Then press {key}.</source>
        <translation>Die Schreibmarke steht in „{words}“. {grow} wählt das Wort aus, noch einmal gedrückt mehr. Dann {key} drücken.</translation>
    </message>
    <message>
        <source>The caret stands in “{words}”. {quotation} selects the quotation without its “he said”. Then press {key}.</source>
        <translation>Die Schreibmarke steht in „{words}“. {quotation} wählt das Zitat ohne sein „sagte er“ aus. Dann {key} drücken.</translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation>Die ersten fünf Minuten</translation>
    </message>
    <message>
        <source>The list asks which actor of the register the name means. {enter} takes the first one; type to find another, or to make one.</source>
        <translation>Die Liste fragt, welchen Akteur des Registers der Name meint. {enter} nimmt den ersten; Tippen findet einen anderen oder legt einen neuen an.</translation>
    </message>
    <message>
        <source>The whole line is copied.</source>
        <translation>Die ganze Zeile ist kopiert.</translation>
    </message>
    <message>
        <source>This card waits for what you do and goes on by itself.</source>
        <translation>Diese Karte wartet auf das, was Sie tun, und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Tie them</source>
        <translation>Beide verknüpfen</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>What is said: {label}</source>
        <translation>Was gesagt wird: {label}</translation>
    </message>
    <message>
        <source>What you mark stays in this project until you take it back.</source>
        <translation>Was Sie auszeichnen, bleibt in diesem Projekt, bis Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>Where somebody stands: {label}</source>
        <translation>Wo jemand steht: {label}</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Who speaks: {label}</source>
        <translation>Wer spricht: {label}</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the name there.</source>
        <translation>Ist nichts ausgewählt, nimmt {label} den Namen dort.</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the paragraph.</source>
        <translation>Ist nichts ausgewählt, nimmt {label} den Absatz.</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the sentence.</source>
        <translation>Ist nichts ausgewählt, nimmt {label} den Satz.</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the word there.</source>
        <translation>Ist nichts ausgewählt, nimmt {label} das Wort dort.</translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the words there.</source>
        <translation>Ist nichts ausgewählt, nimmt {label} die Wortgruppe dort.</translation>
    </message>
    <message>
        <source>Words selected with the mouse or with Shift and the arrows do too.</source>
        <translation>Es geht auch mit Wörtern, die mit der Maus oder mit Umschalt und den Pfeiltasten ausgewählt sind.</translation>
    </message>
    <message>
        <source>{done} marks the article done and opens the next one.</source>
        <translation>{done} setzt den Artikel auf fertig und öffnet den nächsten.</translation>
    </message>
    <message>
        <source>{export} writes the file. An article is one line of JSON; this one, as of now:</source>
        <translation>{export} schreibt die Datei. Ein Artikel ist eine Zeile JSON; dieser ist jetzt:</translation>
    </message>
    <message>
        <source>{keys} shows all keys, and what each label is for.</source>
        <translation>{keys} zeigt alle Tasten und wofür jedes Label da ist.</translation>
    </message>
    <message>
        <source>{key} asks again.</source>
        <translation>{key} fragt noch einmal.</translation>
    </message>
    <message>
        <source>{key} goes from span to span.</source>
        <translation>{key} führt von Textstelle zu Textstelle.</translation>
    </message>
    <message>
        <source>{label} is selected. Press {tie}: the list below the article offers what it can be tied to. {enter} takes the first one: {speaker}.</source>
        <translation>Ausgewählt ist: {label}. {tie} drücken: Die Liste unter dem Artikel bietet an, womit sich die Textstelle verknüpfen lässt. {enter} nimmt den ersten Eintrag: {speaker}.</translation>
    </message>
    <message>
        <source>{let_go} lets go of the span before. Put the caret into what somebody says. Press {key}.</source>
        <translation>{let_go} hebt die vorige Auswahl auf. Die Schreibmarke in das setzen, was jemand sagt. {key} drücken.</translation>
    </message>
    <message>
        <source>{let_go} lets go of the span before. Put the caret into words that are for or against something; {grow} selects them. Then press {key}.</source>
        <translation>{let_go} hebt die vorige Auswahl auf. Die Schreibmarke in Wörter setzen, die für oder gegen etwas sind; {grow} wählt sie aus. Dann {key} drücken.</translation>
    </message>
    <message>
        <source>{new} makes a project of your own, {import_} brings articles in.</source>
        <translation>{new} legt ein eigenes Projekt an, {import_} holt Artikel herein.</translation>
    </message>
    <message>
        <source>{pane} goes to its buttons, {tour} leaves it.</source>
        <translation>{pane} führt zu den Knöpfen der Karte, {tour} beendet den Rundgang.</translation>
    </message>
    <message>
        <source>{undo} takes back the last step. Try it.</source>
        <translation>{undo} nimmt den letzten Schritt zurück. Bitte ausprobieren.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>The line of JSON</source>
        <translation>Die Zeile JSON</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Travels</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. The project is as it was.</source>
        <translation>Abgebrochen. Das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>Redoing: {step}</source>
        <translation>Wird wiederholt: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Undoing: {step}</source>
        <translation>Wird rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>“{step}” is still being redone, so nothing else was changed.</source>
        <translation>„{step}“ wird noch wiederholt, deshalb wurde nichts anderes geändert.</translation>
    </message>
    <message>
        <source>“{step}” is still being undone, so nothing else was changed.</source>
        <translation>„{step}“ wird noch rückgängig gemacht, deshalb wurde nichts anderes geändert.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>“{step}” could not be saved, and now it does not fit any more: {why}</source>
        <translation>„{step}“ konnte nicht gespeichert werden und passt jetzt nicht mehr: {why}</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Any label or none</source>
        <translation>Beliebiges oder kein Label</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Nur mit Fähnchen</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Letzte zuerst</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Which articles the queue shows</source>
        <translation>Welche Artikel die Liste zeigt</translation>
    </message>
    <message>
        <source>With a span of</source>
        <translation>Mit Textstelle des Labels</translation>
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
        <translation>Es gibt keinen Artikel zum Ausprobieren. Bitte zuerst einen importieren.</translation>
    </message>
    <message>
        <source>{name} (read only)</source>
        <translation>{name} (nur lesen)</translation>
    </message>
    <message>
        <source>{name} is open to be read only, so nothing was imported.</source>
        <translation>{name} ist nur zum Lesen geöffnet, deshalb wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>{label} refers to no actor and no concept.</source>
        <translation>{label} verweist auf keinen Akteur und kein Konzept.</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>_RowDelegate</name>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (stillgelegt)</translation>
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
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Accept all suggestions in the article</source>
        <translation>Alle Vorschläge im Artikel annehmen</translation>
    </message>
    <message>
        <source>Accept suggestion, next one</source>
        <translation>Vorschlag annehmen, nächster</translation>
    </message>
    <message>
        <source>Actor register</source>
        <translation>Akteursregister</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Ask for the entry at once, or not</source>
        <translation>Nach dem Eintrag sofort fragen oder nicht</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Concept list</source>
        <translation>Konzeptliste</translation>
    </message>
    <message>
        <source>Dismiss all suggestions in the article</source>
        <translation>Alle Vorschläge im Artikel verwerfen</translation>
    </message>
    <message>
        <source>Dismiss suggestion, next one</source>
        <translation>Vorschlag verwerfen, nächster</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>Fertig, nächster Artikel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit attributes</source>
        <translation>Attribute bearbeiten</translation>
    </message>
    <message>
        <source>Export data set…</source>
        <translation>Datensatz exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Flag article</source>
        <translation>Artikel mit Fähnchen versehen</translation>
    </message>
    <message>
        <source>Formats of files</source>
        <translation>Dateiformate</translation>
    </message>
    <message>
        <source>Furniture or text</source>
        <translation>Beiwerk oder Text</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Go to the queue’s filter</source>
        <translation>Zum Filter der Artikelliste</translation>
    </message>
    <message>
        <source>Grow selection</source>
        <translation>Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Guided tour: begin or leave</source>
        <translation>Rundgang: beginnen oder beenden</translation>
    </message>
    <message>
        <source>Guidelines of the labels</source>
        <translation>Richtlinien der Labels</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Keep selection as fragment, or add to the span</source>
        <translation>Auswahl als Teilstück merken oder zur Textstelle hinzufügen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Label the same words everywhere…</source>
        <translation>Die gleichen Wörter überall auszeichnen…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Let go of selection and span</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>Hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>Move end a character left</source>
        <translation>Ende ein Zeichen nach links</translation>
    </message>
    <message>
        <source>Move end a character right</source>
        <translation>Ende ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>Move end a word left</source>
        <translation>Ende ein Wort nach links</translation>
    </message>
    <message>
        <source>Move end a word right</source>
        <translation>Ende ein Wort nach rechts</translation>
    </message>
    <message>
        <source>Move start a character left</source>
        <translation>Anfang ein Zeichen nach links</translation>
    </message>
    <message>
        <source>Move start a character right</source>
        <translation>Anfang ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>Move start a word left</source>
        <translation>Anfang ein Wort nach links</translation>
    </message>
    <message>
        <source>Move start a word right</source>
        <translation>Anfang ein Wort nach rechts</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Next open point</source>
        <translation>Nächster offener Punkt</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Nächste Textstelle</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Paste as new article</source>
        <translation>Als neuen Artikel einfügen</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Vorherige Textstelle</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove span</source>
        <translation>Textstelle entfernen</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Beispielprojekt</translation>
    </message>
    <message>
        <source>Scheme…</source>
        <translation>Schema…</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Select quotation without its “he said”</source>
        <translation>Zitat ohne sein „sagte er“ auswählen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <translation>Auswahl verkleinern</translation>
    </message>
    <message>
        <source>Skip, next article</source>
        <translation>Überspringen, nächster Artikel</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Statement table</source>
        <translation>Aussagentabelle</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text auf 100 %</translation>
    </message>
    <message>
        <source>Tie to…</source>
        <translation>Verknüpfen mit…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Which actor or concept is it…</source>
        <translation>Welcher Akteur oder welches Konzept…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Articles are coming in; undo when they are, or cancel.</source>
        <translation>Der Import läuft noch; rückgängig machen geht danach, oder den Import abbrechen.</translation>
    </message>
    <message>
        <source>Colours follow the system.</source>
        <translation>Die Farben folgen dem System.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Dunkle Farben.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Helle Farben.</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>The entry is asked for at once.</source>
        <translation>Nach dem Eintrag wird sofort gefragt.</translation>
    </message>
    <message>
        <source>The entry is asked for with N.</source>
        <translation>Nach dem Eintrag wird mit N gefragt.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Articles: {n}</source>
        <translation>Artikel: {n}</translation>
    </message>
    <message>
        <source>done: {n}</source>
        <translation>fertig: {n}</translation>
    </message>
    <message>
        <source>kept when another was restored, or by an older program</source>
        <translation>aufgehoben bei einer Wiederherstellung oder von einem älteren Programm</translation>
    </message>
    <message>
        <source>made at closing</source>
        <translation>beim Schließen angelegt</translation>
    </message>
    <message>
        <source>made before a repair</source>
        <translation>vor einer Reparatur angelegt</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>vor einer Wiederherstellung angelegt</translation>
    </message>
    <message>
        <source>made before an upgrade</source>
        <translation>vor einer Umstellung auf ein neueres Programm angelegt</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand angelegt</translation>
    </message>
    <message>
        <source>made while working</source>
        <translation>während der Arbeit angelegt</translation>
    </message>
    <message>
        <source>spans: {n}</source>
        <translation>Textstellen: {n}</translation>
    </message>
    <message>
        <source>{backup} · the project was damaged then</source>
        <translation>{backup} · das Projekt war damals beschädigt</translation>
    </message>
    <message>
        <source>{count} ({more} against now)</source>
        <translation>{count} ({more} gegenüber jetzt)</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A scheme needs at least one label.</source>
        <translation>Ein Schema braucht mindestens ein Label.</translation>
    </message>
    <message>
        <source>A span cannot reach from {start} to {end}.</source>
        <translation>Eine Textstelle kann nicht von {start} bis {end} reichen.</translation>
    </message>
    <message>
        <source>A span is not there any more. Look again.</source>
        <translation>Eine Textstelle ist nicht mehr da. Bitte noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>A span needs at least one fragment.</source>
        <translation>Eine Textstelle braucht mindestens ein Teilstück.</translation>
    </message>
    <message>
        <source>A span of {name} has a value for “{new_name}” already, which another attribute would be called. Nothing was changed; choose another name.</source>
        <translation>Eine Textstelle mit {name} hat schon einen Wert für „{new_name}“, wie ein anderes Attribut heißen würde. Es wurde nichts geändert; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A span would refer to an entry ({kind}) that is not there. Nothing was changed; look at the register again.</source>
        <translation>Eine Textstelle würde auf einen Eintrag ({kind}) verweisen, den es nicht gibt. Es wurde nichts geändert; bitte noch einmal im Register nachsehen.</translation>
    </message>
    <message>
        <source>A split of {train}/{validation}/{test} does not add up to 100, or trains on nothing. Write for example 80/10/10, or 80/20 for train and test.</source>
        <translation>Die Aufteilung {train}/{validation}/{test} ergibt nicht 100 oder lässt nichts zum Trainieren. Möglich ist zum Beispiel 80/10/10 oder 80/20 für Training und Test.</translation>
    </message>
    <message>
        <source>A text does not have the hash under which it came.</source>
        <translation>Ein Text hat nicht den Hash, unter dem er kam.</translation>
    </message>
    <message>
        <source>Accept {label}</source>
        <translation>{label} annehmen</translation>
    </message>
    <message>
        <source>Accept {n} suggestions</source>
        <translation>{n} Vorschläge annehmen</translation>
    </message>
    <message>
        <source>All these words are marked as {label} already.</source>
        <translation>Alle diese Wörter sind schon als {label} ausgezeichnet.</translation>
    </message>
    <message>
        <source>An entry needs a name, and an attribute that refers to it.</source>
        <translation>Ein Eintrag braucht einen Namen und ein Attribut, das auf ihn verweist.</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>Ein Eintrag braucht einen Namen.</translation>
    </message>
    <message>
        <source>An entry that {label}’s “{name}” should name is not there.</source>
        <translation>Der Eintrag, den „{name}“ von {label} nennen soll, ist nicht da.</translation>
    </message>
    <message>
        <source>Another file stands at {path} now: a program, a sync service perhaps, put it in the place of the one that is open here. This step is in neither. Save a copy of the project from here, then compare it with that file.</source>
        <translation>Unter {path} liegt jetzt eine andere Datei: Ein Programm, vielleicht ein Abgleichdienst, hat sie an die Stelle der hier geöffneten gesetzt. Dieser Schritt steht in keiner von beiden. Bitte von hier eine Kopie des Projekts speichern und sie dann mit jener Datei vergleichen.</translation>
    </message>
    <message>
        <source>Another program writes to the project all the time, so no copy of it came to an end. Nothing is lost; try again when that program has finished.</source>
        <translation>Ein anderes Programm schreibt ständig in das Projekt, daher wurde keine Kopie davon fertig. Nichts ging verloren; bitte noch einmal versuchen, wenn jenes Programm fertig ist.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>Mindestens eines ist nötig.</translation>
    </message>
    <message>
        <source>Change furniture</source>
        <translation>Beiwerk ändern</translation>
    </message>
    <message>
        <source>Change the scheme</source>
        <translation>Schema ändern</translation>
    </message>
    <message>
        <source>Change what is known of the article</source>
        <translation>Angaben zum Artikel ändern</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Choose the entries to merge first.</source>
        <translation>Bitte zuerst die Einträge zum Zusammenführen wählen.</translation>
    </message>
    <message>
        <source>Choose the mentions to move first.</source>
        <translation>Bitte zuerst die Erwähnungen wählen, die zugeordnet werden sollen.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Bitte andere Programme schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Close the project and open it again: if it is damaged, you are told so, and led to its newest backup.</source>
        <translation>Das Projekt schließen und wieder öffnen: Ist es beschädigt, steht es dann da, und ein Weg führt zur neuesten Sicherung.</translation>
    </message>
    <message>
        <source>CoNLL columns: a token and its IOB1, IOB2 or BIOES tag a line</source>
        <translation>CoNLL-Spalten: je Zeile ein Token und sein Tag (IOB1, IOB2 oder BIOES)</translation>
    </message>
    <message>
        <source>Delete what you no longer need there, then try again.</source>
        <translation>Bitte dort löschen, was nicht mehr gebraucht wird, und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Dismiss {label}</source>
        <translation>{label} verwerfen</translation>
    </message>
    <message>
        <source>Dismiss {n} suggestions</source>
        <translation>{n} Vorschläge verwerfen</translation>
    </message>
    <message>
        <source>Event {id} (number {number}) is not as it was written: its hash differs.</source>
        <translation>Ereignis {id} (Nummer {number}) ist nicht, wie es geschrieben wurde: Sein Hash weicht ab.</translation>
    </message>
    <message>
        <source>Event {id} has number {number} of its device; {due} was due.</source>
        <translation>Ereignis {id} hat die Nummer {number} seines Geräts; fällig war {due}.</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>„,“ erwartet</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>„:“ erwartet</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>Eigenschaftsname in doppelten Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>Wert erwartet</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>überzählige Daten</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>Bitte dort Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Give {n} mention to {name}</source>
        <translation>{n} Erwähnung zuordnen: {name}</translation>
    </message>
    <message>
        <source>Give {n} mentions to {name}</source>
        <translation>{n} Erwähnungen zuordnen: {name}</translation>
    </message>
    <message>
        <source>Hugging Face: a folder of Parquet that datasets loads, with its card</source>
        <translation>Hugging Face: ein Ordner mit Parquet, den datasets lädt, mit Datensatzkarte</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>unzulässiges Komma vor dem Ende der Liste</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>unzulässiges Komma vor dem Ende des Objekts</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import {n} article</source>
        <translation>{n} Artikel importieren</translation>
    </message>
    <message>
        <source>Import {n} articles</source>
        <translation>{n} Artikel importieren</translation>
    </message>
    <message>
        <source>In the sample {file}, a quote of {n} code points stands {count} times, which is not what the index says. Install the program anew.</source>
        <translation>Im Beispiel {file} kommt ein Zitat von {n} Codepoints {count}-mal vor, anders als der Index sagt. Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>ungültiges Steuerzeichen</translation>
    </message>
    <message>
        <source>It is not installed. Run: pip install &apos;claim-annotator[{extra}]&apos;</source>
        <translation>Das ist nicht installiert. Ausführen: pip install &apos;claim-annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>JSON lines: native ones with annotations, or any with a column of text</source>
        <translation>JSON-Zeilen: eigene mit Annotationen oder beliebige mit einer Textspalte</translation>
    </message>
    <message>
        <source>Keep the split {split}</source>
        <translation>Aufteilung {split} merken</translation>
    </message>
    <message>
        <source>Label Studio: tasks with annotations and predictions, or JSON-MIN</source>
        <translation>Label Studio: Aufgaben mit Annotationen und Vorhersagen oder JSON-MIN</translation>
    </message>
    <message>
        <source>Label Studio: tasks with annotations, and the config of their project</source>
        <translation>Label Studio: Aufgaben mit Annotationen und die Konfiguration ihres Projekts</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>Als {label} auszeichnen</translation>
    </message>
    <message>
        <source>Label {n} × {label}</source>
        <translation>{n} × {label} auszeichnen</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als fertig markieren</translation>
    </message>
    <message>
        <source>Mark in progress</source>
        <translation>Als „in Arbeit“ markieren</translation>
    </message>
    <message>
        <source>Mark new</source>
        <translation>Als neu markieren</translation>
    </message>
    <message>
        <source>Mark skipped</source>
        <translation>Als übersprungen markieren</translation>
    </message>
    <message>
        <source>Markdown, one article a file, metadata from front matter</source>
        <translation>Markdown, ein Artikel je Datei, Metadaten aus dem Front Matter</translation>
    </message>
    <message>
        <source>Merge {names} into {name}</source>
        <translation>{names} mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Move edges</source>
        <translation>Grenzen verschieben</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>New actor {name}</source>
        <translation>Neuer Akteur {name}</translation>
    </message>
    <message>
        <source>New concept {name}</source>
        <translation>Neues Konzept {name}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>No backup was made, since the project itself is damaged: {fault} Older backups are as they were. Run: annotator check</source>
        <translation>Es wurde keine Sicherung gemacht, weil das Projekt selbst beschädigt ist: {fault} Ältere Sicherungen sind unverändert. Ausführen: annotator check</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is suggested in this article.</source>
        <translation>In diesem Artikel ist nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing of {path} can be saved: neither its log nor its scheme can be read. It is as it was. Restore a backup instead (annotator restore).</source>
        <translation>Von {path} lässt sich nichts retten: Weder das Protokoll noch das Schema sind lesbar. Die Datei ist unverändert. Spielen Sie stattdessen eine Sicherung ein (annotator restore).</translation>
    </message>
    <message>
        <source>Of the articles: {sizes}.</source>
        <translation>Verteilung der Artikel: {sizes}.</translation>
    </message>
    <message>
        <source>One of the articles is not there any more. Nothing was labelled; look for the words again.</source>
        <translation>Einer der Artikel ist nicht mehr da. Es wurde nichts ausgezeichnet; bitte noch einmal nach den Wörtern suchen.</translation>
    </message>
    <message>
        <source>One of {n} new entries ({entity}) cannot be written: {error}. Nothing was changed.</source>
        <translation>Von {n} neuen Einträgen ({entity}) lässt sich einer nicht schreiben: {error}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>PDF documents with text, one article a file</source>
        <translation>PDF-Dokumente mit Text, ein Artikel je Datei</translation>
    </message>
    <message>
        <source>Prodigy: tasks with spans and relations, answered or not</source>
        <translation>Prodigy: Aufgaben mit Textstellen und Verknüpfungen, beantwortet oder nicht</translation>
    </message>
    <message>
        <source>Prodigy: tasks with tokens, spans and relations, a line for each layer</source>
        <translation>Prodigy: Aufgaben mit Token, Textstellen und Verknüpfungen, eine Zeile je Ebene</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Label ändern in {label}</translation>
    </message>
    <message>
        <source>Relation {id} ({name}) needs {labels} at its “{end}” end.</source>
        <translation>Verknüpfung {id} ({name}) braucht am Ende „{end}“: {labels}.</translation>
    </message>
    <message>
        <source>Relation {id} lacks the span at its “{end}” end.</source>
        <translation>Der Verknüpfung {id} fehlt die Textstelle am Ende „{end}“.</translation>
    </message>
    <message>
        <source>Relation {id} leaves its article or its layer.</source>
        <translation>Verknüpfung {id} verlässt ihren Artikel oder ihre Ebene.</translation>
    </message>
    <message>
        <source>Relation “{name}” names the label “{end}”, which is not there.</source>
        <translation>Die Verknüpfungsart „{name}“ nennt das Label „{end}“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Replaced in the texts: {counts}.</source>
        <translation>In den Texten ersetzt: {counts}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} rests on a row of {parent} that is not there.</source>
        <translation>Zeile {row} von {table} beruht auf einer Zeile von {parent}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>SQLite finds damage: {line}.</source>
        <translation>SQLite findet einen Schaden: {line}.</translation>
    </message>
    <message>
        <source>Sample annotations</source>
        <translation>Beispielannotationen</translation>
    </message>
    <message>
        <source>Say which: --offsets codepoint, utf16 or utf8</source>
        <translation>Bitte angeben: --offsets codepoint, utf16 oder utf8</translation>
    </message>
    <message>
        <source>See whether it is connected. If it is, copy the project to another disk soon.</source>
        <translation>Bitte nachsehen, ob die Verbindung besteht. Wenn ja, das Projekt bald auf einen anderen Datenträger kopieren.</translation>
    </message>
    <message>
        <source>See whether the drive is connected and the folder is where it was.</source>
        <translation>Bitte nachsehen, ob das Laufwerk verbunden ist und der Ordner noch an seinem Platz liegt.</translation>
    </message>
    <message>
        <source>See who may write to the file and to its folder, and whether the disk may.</source>
        <translation>Bitte nachsehen, wer in die Datei und ihren Ordner schreiben darf und ob der Datenträger es zulässt.</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>{name} setzen</translation>
    </message>
    <message>
        <source>Somebody wants to know something else by now.</source>
        <translation>Inzwischen wurde etwas anderes gefragt.</translation>
    </message>
    <message>
        <source>Span {id} does not refer to that entry any more. Look again.</source>
        <translation>Textstelle {id} verweist nicht mehr auf diesen Eintrag. Bitte noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>Span {id} is about an article that is not here.</source>
        <translation>Textstelle {id} gehört zu einem Artikel, der nicht hier ist.</translation>
    </message>
    <message>
        <source>Span {id} quotes other words than stand at {start} to {end}.</source>
        <translation>Textstelle {id} zitiert andere Wörter, als von {start} bis {end} stehen.</translation>
    </message>
    <message>
        <source>Span {id} reaches from {start} to {end}, outside the text of {n} code points or over its own fragments.</source>
        <translation>Textstelle {id} reicht von {start} bis {end}: außerhalb des Textes von {n} Codepoints oder über ihre eigenen Teilstücke.</translation>
    </message>
    <message>
        <source>Span {span} refers to the actor {entry}, which is not there.</source>
        <translation>Textstelle {span} verweist auf den Akteur {entry}, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Span {span} refers to the concept {entry}, which is not there.</source>
        <translation>Textstelle {span} verweist auf das Konzept {entry}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Split {name} off {other}</source>
        <translation>{name} von {other} abspalten</translation>
    </message>
    <message>
        <source>Take {name} out of its merge</source>
        <translation>{name} herauslösen</translation>
    </message>
    <message>
        <source>The actor {id} belongs to {other}, which is not there.</source>
        <translation>Der Akteur {id} gehört zu {other}, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The actor {id} was merged into {other}, which is not there.</source>
        <translation>Der Akteur {id} wurde mit {other} zusammengeführt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The backup {path} is not as it was when it was made; it does not count. Choose another one.</source>
        <translation>Die Sicherung {path} ist nicht mehr so, wie sie gemacht wurde; sie zählt nicht. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>The backup {path} is not sound ({found}); it does not count.</source>
        <translation>Die Sicherung {path} ist nicht in Ordnung ({found}); sie zählt nicht.</translation>
    </message>
    <message>
        <source>The backup {target} could not be written: {error}. The project and older backups are as they were.</source>
        <translation>Die Sicherung {target} ließ sich nicht schreiben: {error}. Das Projekt und ältere Sicherungen sind unverändert.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now} UTC, and the last step of this project bears the time {last} UTC: one of the two is hardly right. Nothing is lost or refused by it: steps keep the order in which they were made, and only their times are wrong. Set the clock right before you go on.</source>
        <translation>Die Uhr dieses Computers zeigt {now} UTC, und der letzte Schritt dieses Projekts trägt die Zeit {last} UTC: Eines von beiden stimmt wohl nicht. Verloren geht dadurch nichts, und nichts wird abgelehnt: Die Schritte behalten ihre Reihenfolge, nur ihre Zeiten sind falsch. Stellen Sie die Uhr, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>The concept {id} is below {other}, which is not there.</source>
        <translation>Das Konzept {id} steht unter {other}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The concept {id} was merged into {other}, which is not there.</source>
        <translation>Das Konzept {id} wurde mit {other} zusammengeführt, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The entry cannot go: a span, or another entry, refers to it. Nothing was changed; merge it into another entry instead.</source>
        <translation>Der Eintrag lässt sich nicht entfernen: Eine Textstelle oder ein anderer Eintrag verweist auf ihn. Es wurde nichts geändert; bitte stattdessen mit einem anderen Eintrag zusammenführen.</translation>
    </message>
    <message>
        <source>The entry that the mentions should go to is not there.</source>
        <translation>Der Eintrag, dem die Erwähnungen zugeordnet werden sollen, ist nicht da.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: {error}.</source>
        <translation>Die Datei lässt sich nicht bis zum Ende lesen: {error}.</translation>
    </message>
    <message>
        <source>The file has {there} bytes where {expected} are due.</source>
        <translation>Die Datei hat {there} Bytes, wo {expected} sein müssten.</translation>
    </message>
    <message>
        <source>The format “{name}” cannot be used: {problem}. Nothing was written. Mend or remove the package that offers it.</source>
        <translation>Das Format „{name}“ lässt sich nicht verwenden: {problem}. Es wurde nichts geschrieben. Bitte das Paket, das es anbietet, reparieren oder entfernen.</translation>
    </message>
    <message>
        <source>The format “{name}” is about the whole project and cannot be split. Nothing was written; leave the split out.</source>
        <translation>Das Format „{name}“ gilt dem ganzen Projekt und lässt sich nicht aufteilen. Es wurde nichts geschrieben; bitte die Aufteilung weglassen.</translation>
    </message>
    <message>
        <source>The format “{name}” is made of the text and cannot go without it. Nothing was written; jsonl, huggingface and the formats of rows can.</source>
        <translation>Das Format „{name}“ besteht aus dem Text und geht nicht ohne ihn. Es wurde nichts geschrieben; jsonl, huggingface und die Formate aus Zeilen können das.</translation>
    </message>
    <message>
        <source>The format “{name}” needs {module}. Nothing was written. {remedy}</source>
        <translation>Das Format „{name}“ braucht {module}. Es wurde nichts geschrieben. {remedy}</translation>
    </message>
    <message>
        <source>The id of the project is not as it was given.</source>
        <translation>Die Kennung des Projekts ist nicht so, wie sie vergeben wurde.</translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was.</source>
        <translation>Der Import wurde abgebrochen; das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>The import was cancelled; what could not be taken back stays (see below).</source>
        <translation>Der Import wurde abgebrochen; was sich nicht zurücknehmen ließ, bleibt (siehe unten).</translation>
    </message>
    <message>
        <source>The index of mentions differs from “{attribute}” of span {span}. Run: annotator check --rebuild</source>
        <translation>Der Index der Erwähnungen weicht von „{attribute}“ der Textstelle {span} ab. Ausführen: annotator check --rebuild</translation>
    </message>
    <message>
        <source>The last step in {path} was cut off, and it cannot be taken back: {error}. What was saved is in the file together with {journal}. Copy both to a folder where you may write, and open the project there.</source>
        <translation>Der letzte Schritt in {path} wurde abgeschnitten und lässt sich nicht zurücknehmen: {error}. Was gespeichert wurde, steht in der Datei zusammen mit {journal}. Bitte beide in einen Ordner kopieren, in dem Schreiben erlaubt ist, und das Projekt dort öffnen.</translation>
    </message>
    <message>
        <source>The layer of {owner} is written by {owner} alone.</source>
        <translation>In die Ebene von {owner} schreibt nur {owner}.</translation>
    </message>
    <message>
        <source>The list of the versions that the file went through is not whole.</source>
        <translation>Die Liste der Versionen, die die Datei durchlaufen hat, ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The log reaches to place {last} but has {number} events.</source>
        <translation>Das Protokoll reicht bis Platz {last}, hat aber {number} Ereignisse.</translation>
    </message>
    <message>
        <source>The newest backup is {backup}; it takes the place of the file with: annotator restore {path}. What the file itself still holds is written to a new one with: annotator check {path} --repair NEW-FILE</source>
        <translation>Die neueste Sicherung ist {backup}; an die Stelle der Datei tritt sie mit: annotator restore {path}. Was die Datei selbst noch enthält, kommt in eine neue mit: annotator check {path} --repair NEW-FILE</translation>
    </message>
    <message>
        <source>The project is open for reading only and does not remember the split.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet und merkt sich die Aufteilung nicht.</translation>
    </message>
    <message>
        <source>The project was changed meanwhile: the scheme would touch something else than was shown. Nothing was changed; look again.</source>
        <translation>Das Projekt wurde inzwischen geändert: Das Schema würde anderes betreffen, als gezeigt wurde. Es wurde nichts geändert; bitte noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>The repaired file would not be sound: {problem}</source>
        <translation>Die reparierte Datei wäre nicht einwandfrei: {problem}</translation>
    </message>
    <message>
        <source>The sample articles cannot be read. {problem}</source>
        <translation>Die Beispielartikel lassen sich nicht lesen. {problem}</translation>
    </message>
    <message>
        <source>The scheme has a part missing or wrong. {fault}</source>
        <translation>Im Schema fehlt ein Teil oder ist falsch. {fault}</translation>
    </message>
    <message>
        <source>The scheme has a part missing or wrong: {error}.</source>
        <translation>Im Schema fehlt ein Teil oder ist falsch: {error}.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”.</source>
        <translation>Das Schema hat kein Label „{label}“.</translation>
    </message>
    <message>
        <source>The scheme has no label “{name}”; it has {names}. Nothing was imported.</source>
        <translation>Das Schema hat kein Label „{name}“; vorhanden: {names}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The scheme has no relation “{name}”; it has {names}. Nothing was imported.</source>
        <translation>Das Schema hat keine Verknüpfungsart „{name}“; vorhanden: {names}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The scheme has no relation “{type}”.</source>
        <translation>Das Schema hat keine Verknüpfungsart „{type}“.</translation>
    </message>
    <message>
        <source>The scheme has the key “{key}” twice in one place.</source>
        <translation>Das Schema hat den Schlüssel „{key}“ zweimal an einer Stelle.</translation>
    </message>
    <message>
        <source>The scheme holds half of a pair of surrogates, which is no sign.</source>
        <translation>Das Schema enthält die Hälfte eines Surrogatpaars, und das ist kein Zeichen.</translation>
    </message>
    <message>
        <source>The scheme is as it was: there is nothing to change.</source>
        <translation>Das Schema ist unverändert: Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>The scheme is not JSON: {error}.</source>
        <translation>Das Schema ist kein JSON: {error}.</translation>
    </message>
    <message>
        <source>The scheme is not a JSON object.</source>
        <translation>Das Schema ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The scheme of the project has no “{old}” that could be renamed.</source>
        <translation>Das Schema des Projekts hat kein „{old}“, das sich umbenennen ließe.</translation>
    </message>
    <message>
        <source>The search index is not of these texts ({fault}). Run: annotator check --rebuild</source>
        <translation>Der Suchindex gehört nicht zu diesen Texten ({fault}). Ausführen: annotator check --rebuild</translation>
    </message>
    <message>
        <source>The step leaves something without what it rests on ({error}). Nothing was written.</source>
        <translation>Der Schritt ließe etwas ohne seine Grundlage zurück ({error}). Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The tables cannot be read to their end: {error}.</source>
        <translation>Die Tabellen lassen sich nicht bis zum Ende lesen: {error}.</translation>
    </message>
    <message>
        <source>The tables of {path} were not written anew: what they are made of is damaged itself. {reason} Nothing was changed. Restore a backup, or write what can be saved to a new file: annotator check {path} --repair NEW-FILE</source>
        <translation>Die Tabellen von {path} wurden nicht neu geschrieben: Woraus sie entstehen, ist selbst beschädigt. {reason} Nichts wurde geändert. Bitte eine Sicherung wiederherstellen oder in eine neue Datei schreiben, was zu retten ist: annotator check {path} --repair NEW-FILE</translation>
    </message>
    <message>
        <source>The text of an article never changes, so nothing was changed. Import the other text as an article of its own.</source>
        <translation>Der Text eines Artikels ändert sich nie; nichts wurde geändert. Den anderen Text als eigenen Artikel importieren.</translation>
    </message>
    <message>
        <source>The text with hash {hash}… is not as it was imported.</source>
        <translation>Der Text mit dem Hash {hash}… ist nicht, wie er importiert wurde.</translation>
    </message>
    <message>
        <source>The text with hash {hash}… is not there.</source>
        <translation>Der Text mit dem Hash {hash}… fehlt.</translation>
    </message>
    <message>
        <source>The {entity} {id} cannot be written: {error}. Nothing was changed.</source>
        <translation>{entity} {id} lässt sich nicht schreiben: {error}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The {entity} {id} is not as its events say. Run: annotator check --rebuild</source>
        <translation>{entity} {id} ist nicht, wie es die Ereignisse sagen. Ausführen: annotator check --rebuild</translation>
    </message>
    <message>
        <source>The {entity} {id} is not as this step expects: it was changed meanwhile. Nothing was written; look at it again and repeat the step.</source>
        <translation>{entity} {id} ist nicht, wie dieser Schritt erwartet: Das wurde inzwischen geändert. Es wurde nichts geschrieben; bitte noch einmal nachsehen und den Schritt wiederholen.</translation>
    </message>
    <message>
        <source>The {entity} {id} lacks what it rests on.</source>
        <translation>Dem folgenden Eintrag fehlt, worauf er beruht: {entity} {id}.</translation>
    </message>
    <message>
        <source>The {entity} {id} referred to an entry that is lost.</source>
        <translation>Der folgende Eintrag verwies auf einen verlorenen Registereintrag: {entity} {id}.</translation>
    </message>
    <message>
        <source>There is no attribute “{attribute}” that could be renamed.</source>
        <translation>Es gibt kein Attribut „{attribute}“, das sich umbenennen ließe.</translation>
    </message>
    <message>
        <source>There is no backup of it on this machine. What can be saved of it is written to a new file with: annotator check {path} --repair NEW-FILE</source>
        <translation>Auf diesem Rechner gibt es keine Sicherung davon. Was zu retten ist, kommt in eine neue Datei mit: annotator check {path} --repair NEW-FILE</translation>
    </message>
    <message>
        <source>There is no format “{name}” to import. There are: {names}.</source>
        <translation>Es gibt kein Format „{name}“ für den Import. Vorhanden: {names}.</translation>
    </message>
    <message>
        <source>There is no layer of {layer} in this project. There are: {there}.</source>
        <translation>In diesem Projekt gibt es keine Ebene von {layer}. Vorhanden: {there}.</translation>
    </message>
    <message>
        <source>There is no part “{name}”.</source>
        <translation>Es gibt keinen Teil „{name}“.</translation>
    </message>
    <message>
        <source>There is no scheme “{scheme}”. Name a readable file, or one of: {names}.</source>
        <translation>Es gibt kein Schema „{scheme}“. Möglich ist eine lesbare Datei oder eines von: {names}.</translation>
    </message>
    <message>
        <source>There is no scheme.</source>
        <translation>Es gibt kein Schema.</translation>
    </message>
    <message>
        <source>There is too little room for a backup: {free} MB are free where {folder} lies, and {needed} MB are needed. The project and older backups are as they were. Make room there.</source>
        <translation>Für eine Sicherung ist zu wenig Platz: Wo {folder} liegt, sind {free} MB frei, und {needed} MB werden gebraucht. Das Projekt und ältere Sicherungen sind unverändert. Bitte dort Platz schaffen.</translation>
    </message>
    <message>
        <source>These parts are not as a project has them: {parts}.</source>
        <translation>Diese Teile sind nicht, wie ein Projekt sie hat: {parts}.</translation>
    </message>
    <message>
        <source>These two are tied as {type} already.</source>
        <translation>Diese beiden sind schon als {type} verknüpft.</translation>
    </message>
    <message>
        <source>These words are marked as {label} already.</source>
        <translation>Diese Wörter sind schon als {label} ausgezeichnet.</translation>
    </message>
    <message>
        <source>This article has no date.</source>
        <translation>Dieser Artikel hat kein Datum.</translation>
    </message>
    <message>
        <source>This build of the program does not carry it. The one that pip or uv installs can: uv tool install &apos;claim-annotator[{extra}]&apos;</source>
        <translation>Diese fertige Fassung des Programms enthält das nicht. Die mit pip oder uv installierte kann es mitbringen: uv tool install &apos;claim-annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>This is marked already, or its label is retired.</source>
        <translation>Das ist schon ausgezeichnet, oder das Label ist stillgelegt.</translation>
    </message>
    <message>
        <source>This is not a scheme: it lacks &quot;format&quot;: &quot;annotator-scheme/1&quot;.</source>
        <translation>Das ist kein Schema: Es fehlt &quot;format&quot;: &quot;annotator-scheme/1&quot;.</translation>
    </message>
    <message>
        <source>This is to be {kind}.</source>
        <translation>Hier muss {kind} stehen.</translation>
    </message>
    <message>
        <source>This is to be “{words}”.</source>
        <translation>Hier muss „{words}“ stehen.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This span is not there any more.</source>
        <translation>Diese Textstelle ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This suggestion is not there any more.</source>
        <translation>Dieser Vorschlag ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This tie is not there any more.</source>
        <translation>Diese Verknüpfung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This {label} has no entry.</source>
        <translation>{label} ohne Eintrag.</translation>
    </message>
    <message>
        <source>This {label} has no {name}.</source>
        <translation>{label} ohne {name}.</translation>
    </message>
    <message>
        <source>This {label} has {n} fragments. Only the words of a span in one piece are looked for elsewhere.</source>
        <translation>{label} mit {n} Teilstücken: Anderswo gesucht werden nur die Wörter einer Textstelle aus einem Stück.</translation>
    </message>
    <message>
        <source>Tie {type}</source>
        <translation>{type} verknüpfen</translation>
    </message>
    <message>
        <source>Two attributes of “{label}” share a name.</source>
        <translation>Zwei Attribute von „{label}“ haben denselben Namen.</translation>
    </message>
    <message>
        <source>Two labels of the scheme share a name or a key.</source>
        <translation>Zwei Labels des Schemas haben denselben Namen oder dieselbe Taste.</translation>
    </message>
    <message>
        <source>Two names of a {what} would become one.</source>
        <translation>Zwei Namen würden zu einem: {what}.</translation>
    </message>
    <message>
        <source>Two relations of the scheme share a name.</source>
        <translation>Zwei Verknüpfungsarten des Schemas haben denselben Namen.</translation>
    </message>
    <message>
        <source>UIMA CAS (JSON), each file with its types inside</source>
        <translation>UIMA CAS (JSON), jede Datei mit ihren Typen</translation>
    </message>
    <message>
        <source>UIMA CAS (XMI) with a type system, as INCEpTION opens it</source>
        <translation>UIMA CAS (XMI) mit einem Typsystem, wie INCEpTION es öffnet</translation>
    </message>
    <message>
        <source>UIMA CAS of INCEpTION and others: XMI with its TypeSystem.xml, or JSON</source>
        <translation>UIMA CAS von INCEpTION und anderen: XMI mit seiner TypeSystem.xml oder JSON</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>Zeichenkette ohne Ende</translation>
    </message>
    <message>
        <source>Untie {type}</source>
        <translation>{type} lösen</translation>
    </message>
    <message>
        <source>Wait a moment, or close that program.</source>
        <translation>Bitte einen Augenblick warten oder jenes Programm schließen.</translation>
    </message>
    <message>
        <source>What was imported before it could not be taken back: {error}</source>
        <translation>Was vorher importiert wurde, ließ sich nicht zurücknehmen: {error}</translation>
    </message>
    <message>
        <source>Word documents, one article a file</source>
        <translation>Word-Dokumente, ein Artikel je Datei</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>a comma or ] is missing before “{sign}”</source>
        <translation>vor „{sign}“ fehlt ein Komma oder ]</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a concept has “fixed” that is not true or false</source>
        <translation>ein Konzept hat bei „fixed“ etwas anderes als true oder false</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a document of it has fewer than no tokens</source>
        <translation>ein Dokument darin hat weniger als null Token</translation>
    </message>
    <message>
        <source>a group of its spans has none</source>
        <translation>eine Gruppe von Textstellen enthält keine</translation>
    </message>
    <message>
        <source>a group of its spans is no bytes</source>
        <translation>eine Gruppe von Textstellen besteht nicht aus Bytes</translation>
    </message>
    <message>
        <source>a group of spans</source>
        <translation>eine Gruppe von Textstellen</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <translation>eine Liste [ … ]</translation>
    </message>
    <message>
        <source>a longer span, or an earlier one as long, has some of their tokens</source>
        <translation>eine längere Textstelle oder eine frühere gleicher Länge hat einen Teil der Token</translation>
    </message>
    <message>
        <source>a map of it has the same key twice</source>
        <translation>eine Zuordnung darin hat denselben Schlüssel zweimal</translation>
    </message>
    <message>
        <source>a note, which spans here do not have</source>
        <translation>eine Notiz, wie sie Textstellen hier nicht haben</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a prediction stands in the file by its number alone</source>
        <translation>eine Vorhersage steht nur mit ihrer Nummer in der Datei</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a region has no label</source>
        <translation>eine Region hat kein Label</translation>
    </message>
    <message>
        <source>a relation is between entities to which the line gives no ids</source>
        <translation>eine Verknüpfung zwischen Entitäten, denen die Zeile keine IDs gibt</translation>
    </message>
    <message>
        <source>a relation of what is no span</source>
        <translation>eine Verknüpfung von etwas, das keine Textstelle ist</translation>
    </message>
    <message>
        <source>a relation ties a region that has no label</source>
        <translation>eine Verknüpfung mit einer Region ohne Label</translation>
    </message>
    <message>
        <source>a relation ties a span that the document has no more</source>
        <translation>eine Verknüpfung mit einer Textstelle, die das Dokument nicht mehr hat</translation>
    </message>
    <message>
        <source>a relation ties words that no span covers</source>
        <translation>eine Verknüpfung von Wörtern, die zu keiner Textstelle gehören</translation>
    </message>
    <message>
        <source>a relation “{name}” ties a span that was left out</source>
        <translation>eine Verknüpfung „{name}“ mit einer Textstelle, die weggelassen wurde</translation>
    </message>
    <message>
        <source>a span that they tie begins or ends within a token</source>
        <translation>eine verknüpfte Textstelle beginnt oder endet mitten in einem Token</translation>
    </message>
    <message>
        <source>a span that they tie does not stand on tokens of spaCy’s tokenizer</source>
        <translation>eine verknüpfte Textstelle passt nicht zu den Token von spaCys Tokenizer</translation>
    </message>
    <message>
        <source>a span that they tie stands in furniture</source>
        <translation>eine verknüpfte Textstelle steht im Beiwerk</translation>
    </message>
    <message>
        <source>a table with commas, semicolons or bars, one article a row</source>
        <translation>eine Tabelle mit Kommas, Semikolons oder senkrechten Strichen, ein Artikel je Zeile</translation>
    </message>
    <message>
        <source>a table with tabs, one article a row</source>
        <translation>eine Tabelle mit Tabulatoren, ein Artikel je Zeile</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a title or an attribute has control signs that XML cannot hold: U+FFFD is there</source>
        <translation>ein Titel oder Attribut hat Steuerzeichen, die XML nicht enthalten kann: dort steht U+FFFD</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>affiliation, congruence and conflict networks (GraphML)</source>
        <translation>Netzwerke der Zugehörigkeit, Übereinstimmung und des Konflikts (GraphML)</translation>
    </message>
    <message>
        <source>after line {line} it is not {encoding}</source>
        <translation>nach Zeile {line} ist die Datei kein {encoding}</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an annotation begins or ends at {place} (UTF-16), within a sign</source>
        <translation>eine Annotation beginnt oder endet bei {place} (UTF-16), mitten in einem Zeichen</translation>
    </message>
    <message>
        <source>an annotation begins or ends nowhere</source>
        <translation>eine Annotation beginnt oder endet nirgends</translation>
    </message>
    <message>
        <source>an annotation of another text (view) of the file</source>
        <translation>eine Annotation eines anderen Textes (View) der Datei</translation>
    </message>
    <message>
        <source>an annotation that covers no words</source>
        <translation>eine Annotation ohne Wörter</translation>
    </message>
    <message>
        <source>an annotation was cancelled in Label Studio (was_cancelled)</source>
        <translation>eine Annotation wurde in Label Studio abgebrochen (was_cancelled)</translation>
    </message>
    <message>
        <source>an attribute of what is no span</source>
        <translation>ein Attribut von etwas, das keine Textstelle ist</translation>
    </message>
    <message>
        <source>an element of its list has more than {limit} million signs</source>
        <translation>ein Element der Liste hat mehr als {limit} Millionen Zeichen</translation>
    </message>
    <message>
        <source>an entity</source>
        <translation>eine Entität</translation>
    </message>
    <message>
        <source>an entry has “{name}” that are not a list of strings</source>
        <translation>bei einem Eintrag ist „{name}“ keine Liste von Zeichenketten</translation>
    </message>
    <message>
        <source>an equivalence (*), which is no relation here</source>
        <translation>eine Gleichsetzung (*), die hier keine Verknüpfung ist</translation>
    </message>
    <message>
        <source>an object {{ … }}</source>
        <translation>ein Objekt {{ … }}</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>annotation {number}</source>
        <translation>Annotation {number}</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>at least one is needed.</source>
        <translation>mindestens eines ist nötig.</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>attribute of “{label}”</source>
        <translation>Attribut von „{label}“</translation>
    </message>
    <message>
        <source>attribution: source, cue, content of each attributed claim; JSON lines</source>
        <translation>Zuschreibung: Quelle, Signalwort, Inhalt jeder zugeschriebenen Behauptung; JSON-Zeilen</translation>
    </message>
    <message>
        <source>brat: a text and its annotations for each layer, with the configuration</source>
        <translation>brat: ein Text und seine Annotationen je Ebene, mit der Konfiguration</translation>
    </message>
    <message>
        <source>brat: annotations (.ann) with the text (.txt) beside them</source>
        <translation>brat: Annotationen (.ann) mit dem Text (.txt) daneben</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Byte Order Mark</translation>
    </message>
    <message>
        <source>byte {byte} of the line is not {encoding}</source>
        <translation>Byte {byte} der Zeile ist kein {encoding}</translation>
    </message>
    <message>
        <source>bytes of UTF-8</source>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <source>cannot be used: {problem}</source>
        <translation>lässt sich nicht verwenden: {problem}</translation>
    </message>
    <message>
        <source>cats {number}</source>
        <translation>cats {number}</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahlwert</translation>
    </message>
    <message>
        <source>choice of “{attribute}”</source>
        <translation>Auswahlwert von „{attribute}“</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>Codepoints</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>doccano has no attributes of spans: theirs are not in the data set</source>
        <translation>doccano hat keine Attribute von Textstellen: die vorhandenen fehlen im Datensatz</translation>
    </message>
    <message>
        <source>doccano has no spans in pieces: the words between the pieces are in the span too</source>
        <translation>doccano hat keine Textstellen aus Teilstücken: die Wörter dazwischen gehören dort mit zur Textstelle</translation>
    </message>
    <message>
        <source>doccano: JSON lines with entities and relations, a line for each layer</source>
        <translation>doccano: JSON-Zeilen mit Entitäten und Verknüpfungen, eine Zeile je Ebene</translation>
    </message>
    <message>
        <source>doccano: JSON lines with labels or entities and relations</source>
        <translation>doccano: JSON-Zeilen mit Labels oder mit Entitäten und Verknüpfungen</translation>
    </message>
    <message>
        <source>documents of this kind are not read; save it as .docx, PDF or plain text</source>
        <translation>Dokumente dieser Art werden nicht gelesen; bitte als .docx, PDF oder reinen Text speichern</translation>
    </message>
    <message>
        <source>entity {number}</source>
        <translation>Entität {number}</translation>
    </message>
    <message>
        <source>from here on the file is not {encoding}; its rest was left out</source>
        <translation>ab hier ist die Datei kein {encoding}; der Rest wurde weggelassen</translation>
    </message>
    <message>
        <source>invalid byte</source>
        <translation>ungültiges Byte</translation>
    </message>
    <message>
        <source>it</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>it begins as {encoding} but is not at byte {byte}; save it as UTF-8</source>
        <translation>beginnt als {encoding}, ist es aber bei Byte {byte} nicht; bitte als UTF-8 speichern</translation>
    </message>
    <message>
        <source>it breaks off within its JSON; it may be half a download</source>
        <translation>bricht mitten im JSON ab; vielleicht ist es ein halber Download</translation>
    </message>
    <message>
        <source>it breaks off within its list; it may be half a download</source>
        <translation>bricht mitten in der Liste ab; vielleicht ist es ein halber Download</translation>
    </message>
    <message>
        <source>it cannot be loaded: {error}</source>
        <translation>lässt sich nicht laden: {error}</translation>
    </message>
    <message>
        <source>it cannot be read to its end: {why}</source>
        <translation>lässt sich nicht bis zum Ende lesen: {why}</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>it declares a document type or entities, which no CAS needs</source>
        <translation>deklariert einen Dokumenttyp oder Entitäten, die kein CAS braucht</translation>
    </message>
    <message>
        <source>it ends before its documents do: it is not whole</source>
        <translation>endet vor dem Ende der Dokumente: nicht vollständig</translation>
    </message>
    <message>
        <source>it has a password; save it without one</source>
        <translation>hat ein Kennwort; bitte ohne Kennwort speichern</translation>
    </message>
    <message>
        <source>it has no column “{column}”; it has {columns}</source>
        <translation>hat keine Spalte „{column}“; vorhanden: {columns}</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>hat keine Seiten</translation>
    </message>
    <message>
        <source>it has no row that names the columns</source>
        <translation>hat keine Zeile, die die Spalten nennt</translation>
    </message>
    <message>
        <source>it has no tags: one of {keys}</source>
        <translation>hat keine Tags: nötig ist eines von {keys}</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <source>it has no text (sofaString)</source>
        <translation>hat keinen Text (sofaString)</translation>
    </message>
    <message>
        <source>it has no text in its paragraphs and tables</source>
        <translation>hat in Absätzen und Tabellen keinen Text</translation>
    </message>
    <message>
        <source>it has one column; a token and its tag are needed</source>
        <translation>hat eine einzige Spalte; nötig sind ein Token und sein Tag</translation>
    </message>
    <message>
        <source>it has several texts (views); as XMI the first one can be read</source>
        <translation>hat mehrere Texte (Views); als XMI lässt sich der erste lesen</translation>
    </message>
    <message>
        <source>it has the id {id} twice</source>
        <translation>hat die ID {id} zweimal</translation>
    </message>
    <message>
        <source>it has the id {id}, which line {line} has too</source>
        <translation>hat die ID {id}, die auch Zeile {line} hat</translation>
    </message>
    <message>
        <source>it has the key “{key}” twice</source>
        <translation>hat den Schlüssel „{key}“ zweimal</translation>
    </message>
    <message>
        <source>it has two annotations of one annotator</source>
        <translation>hat zwei Annotationen eines Annotators</translation>
    </message>
    <message>
        <source>it has two entities with the id {id}</source>
        <translation>hat zwei Entitäten mit der ID {id}</translation>
    </message>
    <message>
        <source>it has {count} pages; an article may have {limit}</source>
        <translation>hat {count} Seiten; ein Artikel darf {limit} haben</translation>
    </message>
    <message>
        <source>it has {count} tokens and {tags} “{key}”</source>
        <translation>hat {count} Token und {tags} „{key}“</translation>
    </message>
    <message>
        <source>it has {count} tokens, {starts} “starts” and {ends} “ends”</source>
        <translation>hat {count} Token, {starts} „starts“ und {ends} „ends“</translation>
    </message>
    <message>
        <source>it has {n} page and no text: it is a picture, probably. Have a program recognise the text (OCR) first</source>
        <translation>hat {n} Seite und keinen Text: wahrscheinlich ist sie ein Bild. Bitte den Text zuerst von einem Programm erkennen lassen (OCR)</translation>
    </message>
    <message>
        <source>it has {n} pages and no text: they are pictures, probably. Have a program recognise the text (OCR) first</source>
        <translation>hat {n} Seiten und keinen Text: wahrscheinlich sind sie Bilder. Bitte den Text zuerst von einem Programm erkennen lassen (OCR)</translation>
    </message>
    <message>
        <source>it has {size} MB; an article may have {limit} MB</source>
        <translation>hat {size} MB; ein Artikel darf {limit} MB haben</translation>
    </message>
    <message>
        <source>it has {size} MB; annotations may have 20 MB</source>
        <translation>hat {size} MB; Annotationen dürfen 20 MB haben</translation>
    </message>
    <message>
        <source>it holds a number too large</source>
        <translation>enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>it holds a whole number beyond 64 bits</source>
        <translation>enthält eine ganze Zahl jenseits von 64 Bit</translation>
    </message>
    <message>
        <source>it holds what UTF-8 cannot write ({error})</source>
        <translation>enthält etwas, das UTF-8 nicht schreiben kann ({error})</translation>
    </message>
    <message>
        <source>it holds {name}, which is no JSON number</source>
        <translation>enthält {name}; das ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>it is JSON, but not an object ({{…}})</source>
        <translation>ist JSON, aber kein Objekt ({{…}})</translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation>ist eine Binärdatei, kein Text</translation>
    </message>
    <message>
        <source>it is a line of our own format: import it as jsonl</source>
        <translation>ist eine Zeile unseres eigenen Formats: bitte als jsonl importieren</translation>
    </message>
    <message>
        <source>it is an archive of another kind, not a Word document</source>
        <translation>ist ein Archiv anderer Art, kein Word-Dokument</translation>
    </message>
    <message>
        <source>it is an office document, but none of Word&apos;s</source>
        <translation>ist ein Office-Dokument, aber keines von Word</translation>
    </message>
    <message>
        <source>it is an old Word document, or one with a password; open it in Word or LibreOffice and save it as .docx without a password</source>
        <translation>ist ein altes Word-Dokument oder eines mit Kennwort; bitte in Word oder LibreOffice öffnen und ohne Kennwort als .docx speichern</translation>
    </message>
    <message>
        <source>it is cut off: {size} of {expected} bytes are there</source>
        <translation>ist abgeschnitten: {size} von {expected} Bytes sind da</translation>
    </message>
    <message>
        <source>it is damaged ({kind}); get the file again, or print it to a new PDF</source>
        <translation>ist beschädigt ({kind}); bitte die Datei noch einmal besorgen oder in eine neue PDF drucken</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is in no single encoding; save it as UTF-8</source>
        <translation>hat keine einheitliche Zeichenkodierung; bitte als UTF-8 speichern</translation>
    </message>
    <message>
        <source>it is larger than {limit} MB: write it as several</source>
        <translation>ist größer als {limit} MB: bitte als mehrere Dateien schreiben</translation>
    </message>
    <message>
        <source>it is neither a JSON list ([…]) nor a JSON object ({{…}})</source>
        <translation>ist weder eine JSON-Liste ([…]) noch ein JSON-Objekt ({{…}})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no CAS, is damaged, or does not go with its type system ({kind})</source>
        <translation>ist kein CAS, ist beschädigt oder passt nicht zum Typsystem ({kind})</translation>
    </message>
    <message>
        <source>it is no DocBin of spaCy: it has no tokens, spaces and lengths</source>
        <translation>ist kein DocBin von spaCy: tokens, spaces und lengths fehlen</translation>
    </message>
    <message>
        <source>it is no DocBin of spaCy: it is not compressed as one</source>
        <translation>ist kein DocBin von spaCy: nicht so komprimiert</translation>
    </message>
    <message>
        <source>it is no PDF document, whatever its name says</source>
        <translation>ist kein PDF-Dokument, auch wenn der Name es sagt</translation>
    </message>
    <message>
        <source>it is no Word document (.docx), whatever its name says</source>
        <translation>ist kein Word-Dokument (.docx), auch wenn der Name es sagt</translation>
    </message>
    <message>
        <source>it is no annotation: an id, a tab and what it says are needed</source>
        <translation>ist keine Annotation: nötig sind eine ID, ein Tabulator und was sie sagt</translation>
    </message>
    <message>
        <source>it is no page that a browser saved in one file, whatever its name says</source>
        <translation>ist keine Seite, die ein Browser in einer Datei gespeichert hat, auch wenn der Name es sagt</translation>
    </message>
    <message>
        <source>it is no task: a task is an object ({{…}})</source>
        <translation>ist keine Aufgabe: eine Aufgabe ist ein Objekt ({{…}})</translation>
    </message>
    <message>
        <source>it is not JSON: {message}</source>
        <translation>ist kein JSON: {message}</translation>
    </message>
    <message>
        <source>it is not JSON: {message} at line {line}, sign {sign}</source>
        <translation>ist kein JSON: {message}, Zeile {line}, Zeichen {sign}</translation>
    </message>
    <message>
        <source>it is not JSON: {message} at sign {sign}</source>
        <translation>ist kein JSON: {message}, Zeichen {sign}</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as UTF-8</source>
        <translation>ist kein UTF-8; bitte als UTF-8 speichern</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>it is not an Importer</source>
        <translation>ist kein Importer</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>it is the project that is open; it holds articles, and is none itself</source>
        <translation>es ist das Projekt, das offen ist; es enthält Artikel und ist selbst keiner</translation>
    </message>
    <message>
        <source>it is {what}, not text</source>
        <translation>ist {what}, kein Text</translation>
    </message>
    <message>
        <source>it names its columns and has no row below them</source>
        <translation>nennt die Spalten und hat keine Zeile darunter</translation>
    </message>
    <message>
        <source>it names the entry {id}, which neither it nor the project has</source>
        <translation>nennt den Eintrag {id}, der hier und im Projekt fehlt</translation>
    </message>
    <message>
        <source>it names {name}, which the file does not have</source>
        <translation>nennt {name}, aber in der Datei fehlt das</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB: write it as several</source>
        <translation>wird entpackt größer als {limit} MB: bitte als mehrere Dateien schreiben</translation>
    </message>
    <message>
        <source>it was written without its text; export the article again with it</source>
        <translation>wurde ohne Text geschrieben; bitte den Artikel noch einmal mit Text exportieren</translation>
    </message>
    <message>
        <source>it would unpack to more than any article holds, so it was not unpacked; open it in Word or LibreOffice and save its text</source>
        <translation>würde entpackt größer als jeder Artikel und wurde daher nicht entpackt; bitte in Word oder LibreOffice öffnen und den Text speichern</translation>
    </message>
    <message>
        <source>item {number} of {name}</source>
        <translation>Element {number} von {name}</translation>
    </message>
    <message>
        <source>its JSON is nested too deeply</source>
        <translation>das JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its answer is “{answer}”; there are {answers}</source>
        <translation>die Antwort ist „{answer}“; möglich sind {answers}</translation>
    </message>
    <message>
        <source>its archive has a part twice, so nobody knows which one is meant</source>
        <translation>das Archiv hat einen Teil zweimal; welcher gemeint ist, weiß niemand</translation>
    </message>
    <message>
        <source>its archive has a password; save it without one</source>
        <translation>das Archiv hat ein Kennwort; bitte ohne Kennwort speichern</translation>
    </message>
    <message>
        <source>its archive is damaged or cut off; get the file again</source>
        <translation>das Archiv ist beschädigt oder abgeschnitten; bitte die Datei noch einmal besorgen</translation>
    </message>
    <message>
        <source>its attrs are not whole numbers</source>
        <translation>die Werte von „attrs“ sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>its data has no text “{name}”; it has {texts}</source>
        <translation>die Daten haben keinen Text „{name}“; vorhanden: {texts}</translation>
    </message>
    <message>
        <source>its encoding is not known; save it as UTF-8</source>
        <translation>die Zeichenkodierung ist nicht bekannt; bitte als UTF-8 speichern</translation>
    </message>
    <message>
        <source>its first line is not {encoding}</source>
        <translation>die erste Zeile ist kein {encoding}</translation>
    </message>
    <message>
        <source>its first {pages} pages took more than {seconds} seconds; print it to a new PDF, or copy its text and paste it</source>
        <translation>die ersten {pages} Seiten haben länger als {seconds} Sekunden gebraucht; bitte in eine neue PDF drucken oder den Text kopieren und einfügen</translation>
    </message>
    <message>
        <source>its flags are no map</source>
        <translation>„flags“ ist keine Zuordnung</translation>
    </message>
    <message>
        <source>its folder may only be read, and saving needs to write there too</source>
        <translation>der Ordner darf nur gelesen werden, und zum Speichern muss auch dort geschrieben werden</translation>
    </message>
    <message>
        <source>its fonts do not say which letters they draw, so its words cannot be read; have a program recognise the text (OCR) first</source>
        <translation>die Schriften sagen nicht, welche Buchstaben sie zeichnen, daher sind die Wörter nicht lesbar; bitte den Text zuerst von einem Programm erkennen lassen (OCR)</translation>
    </message>
    <message>
        <source>its format is {format}; this program reads {own}</source>
        <translation>das Format ist {format}; dieses Programm liest {own}</translation>
    </message>
    <message>
        <source>its furniture from {start} to {end} is outside the text</source>
        <translation>das Beiwerk von {start} bis {end} liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>its groups of spans are neither a list nor a map</source>
        <translation>die Gruppen von Textstellen sind weder eine Liste noch eine Zuordnung</translation>
    </message>
    <message>
        <source>its groups of spans are no bytes</source>
        <translation>die Gruppen von Textstellen bestehen nicht aus Bytes</translation>
    </message>
    <message>
        <source>its header is blank</source>
        <translation>der Kopf ist leer</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>der Kopf ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header says what no project says</source>
        <translation>der Dateikopf sagt, was kein Projekt sagt</translation>
    </message>
    <message>
        <source>its lengths say {total} tokens, and it has {values} values of {kinds} kinds and {blanks} blanks</source>
        <translation>„lengths“ nennt {total} Token, vorhanden sind {values} Werte in {kinds} Arten und {blanks} Leerzeichen</translation>
    </message>
    <message>
        <source>its main part is not the text of a document</source>
        <translation>der Hauptteil ist nicht der Text eines Dokuments</translation>
    </message>
    <message>
        <source>its offsets are not in code points</source>
        <translation>die Offsets zählen keine Codepoints</translation>
    </message>
    <message>
        <source>its parts cannot be read ({kind}); open it in Word or LibreOffice and save it again</source>
        <translation>die Teile lassen sich nicht lesen ({kind}); bitte in Word oder LibreOffice öffnen und noch einmal speichern</translation>
    </message>
    <message>
        <source>its parts cannot be told apart (boundary); save the page again</source>
        <translation>die Teile lassen sich nicht unterscheiden (boundary); bitte die Seite noch einmal speichern</translation>
    </message>
    <message>
        <source>its reader broke down on it; it is damaged, or made to do harm. Get it again from where it came from, or save its text as .txt</source>
        <translation>das Lesen ist daran zusammengebrochen; die Datei ist beschädigt oder auf Schaden angelegt. Bitte noch einmal von der Quelle besorgen oder den Text als .txt speichern</translation>
    </message>
    <message>
        <source>its region is one of a web page (its place is an XPath); only regions of plain text can be read</source>
        <translation>die Region gehört zu einer Webseite (ihre Stelle ist ein XPath); lesbar sind nur Regionen von reinem Text</translation>
    </message>
    <message>
        <source>its status “{status}” of {owner} was left out: here the article is “{here}” with {owner}</source>
        <translation>der Status „{status}“ von {owner} wurde weggelassen: hier hat der Artikel bei {owner} den Status „{here}“</translation>
    </message>
    <message>
        <source>its strings are not text</source>
        <translation>die Zeichenketten sind kein Text</translation>
    </message>
    <message>
        <source>its suffix says nothing; name its format (--format) from: {names}</source>
        <translation>die Endung sagt nichts; bitte das Format angeben (--format), eines von: {names}</translation>
    </message>
    <message>
        <source>its text (column “{column}”) is missing</source>
        <translation>der Text (Spalte „{column}“) fehlt</translation>
    </message>
    <message>
        <source>its text (column “{column}”) is not text</source>
        <translation>der Text (Spalte „{column}“) ist kein Text</translation>
    </message>
    <message>
        <source>its text holds {names} signs that no article has, so its offsets cannot be kept; normalise the text first and count again</source>
        <translation>der Text enthält Zeichen, die kein Artikel hat ({names}), daher lassen sich die Offsets nicht halten; bitte den Text zuerst normalisieren und neu zählen</translation>
    </message>
    <message>
        <source>its text is longer than {limit} million signs</source>
        <translation>der Text ist länger als {limit} Millionen Zeichen</translation>
    </message>
    <message>
        <source>its text is missing: there is no {name} beside it</source>
        <translation>der Text fehlt: daneben gibt es kein {name}</translation>
    </message>
    <message>
        <source>its text is not the one that its text_sha256 was made of</source>
        <translation>der Text ist nicht der, aus dem text_sha256 berechnet wurde</translation>
    </message>
    <message>
        <source>its token is blank</source>
        <translation>das Token ist leer</translation>
    </message>
    <message>
        <source>its tokens have no words (ORTH)</source>
        <translation>die Token haben keine Wörter (ORTH)</translation>
    </message>
    <message>
        <source>its type system is missing: there is no {name} beside it</source>
        <translation>das Typsystem fehlt: daneben gibt es kein {name}</translation>
    </message>
    <message>
        <source>its user data</source>
        <translation>die Benutzerdaten</translation>
    </message>
    <message>
        <source>its user data are no bytes</source>
        <translation>die Benutzerdaten bestehen nicht aus Bytes</translation>
    </message>
    <message>
        <source>its user data are no map</source>
        <translation>die Benutzerdaten sind keine Zuordnung</translation>
    </message>
    <message>
        <source>its user data hold the layers of {count} annotators, and not of one</source>
        <translation>die Benutzerdaten enthalten die Ebenen von {count} Annotatoren statt von einem</translation>
    </message>
    <message>
        <source>its user data under “{key}” belong to another text: remove them, or give the document its own text again</source>
        <translation>die Benutzerdaten unter „{key}“ gehören zu einem anderen Text: bitte entfernen oder dem Dokument wieder seinen eigenen Text geben</translation>
    </message>
    <message>
        <source>its {name} are no bytes</source>
        <translation>„{name}“ besteht nicht aus Bytes</translation>
    </message>
    <message>
        <source>its {name} are not one for each of its {count} documents</source>
        <translation>„{name}“ hat nicht je einen Wert für die Dokumente ({count})</translation>
    </message>
    <message>
        <source>its {name} are not whole numbers of {size} bytes</source>
        <translation>„{name}“ besteht nicht aus ganzen Zahlen zu {size} Bytes</translation>
    </message>
    <message>
        <source>its {name} is neither [start, end, label] nor an object</source>
        <translation>{name} ist weder [start, end, label] noch ein Objekt</translation>
    </message>
    <message>
        <source>its {name} is neither [start, end, label] nor the name of a class</source>
        <translation>{name} ist weder [start, end, label] noch der Name einer Klasse</translation>
    </message>
    <message>
        <source>its {name} is not [start, end, label]</source>
        <translation>{name} ist nicht [start, end, label]</translation>
    </message>
    <message>
        <source>its {name} ties entity {id}, which the line does not have</source>
        <translation>{name} verknüpft die Entität {id}, die in der Zeile fehlt</translation>
    </message>
    <message>
        <source>its {name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>its “flag” is not true or false</source>
        <translation>„flag“ ist nicht true oder false</translation>
    </message>
    <message>
        <source>its “id” is neither a number nor text</source>
        <translation>„id“ ist weder eine Zahl noch ein Text</translation>
    </message>
    <message>
        <source>its “id” is neither text nor a number</source>
        <translation>„id“ ist weder ein Text noch eine Zahl</translation>
    </message>
    <message>
        <source>its “label” is missing or not text</source>
        <translation>„label“ fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>its “text” is not a list of texts</source>
        <translation>„text“ ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>its “text” is not text</source>
        <translation>„text“ ist kein Text</translation>
    </message>
    <message>
        <source>its “tokens” are empty</source>
        <translation>„tokens“ ist leer</translation>
    </message>
    <message>
        <source>its “{key}” are missing or no list of texts</source>
        <translation>„{key}“ fehlt oder ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>its “{key}” are missing or no list of whole numbers</source>
        <translation>„{key}“ fehlt oder ist keine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>its “{key}” are not text</source>
        <translation>„{key}“ ist kein Text</translation>
    </message>
    <message>
        <source>its “{key}” are numbers, and nothing says which labels they mean; write them as B-Label, I-Label and O</source>
        <translation>„{key}“ besteht aus Zahlen, und nichts sagt, welche Labels sie meinen; bitte als B-Label, I-Label und O schreiben</translation>
    </message>
    <message>
        <source>its “{key}” has tags of another label under “{label}”</source>
        <translation>„{key}“ hat unter „{label}“ Tags eines anderen Labels</translation>
    </message>
    <message>
        <source>its “{key}” have a {label} from token {first} to {last}, and its “{other}” have none there</source>
        <translation>„{key}“ hat {label} von Token {first} bis {last}, „{other}“ hat es dort nicht</translation>
    </message>
    <message>
        <source>its “{key}” is missing or not a whole number</source>
        <translation>„{key}“ fehlt oder ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>its “{key}” is missing or not an object</source>
        <translation>„{key}“ fehlt oder ist kein Objekt</translation>
    </message>
    <message>
        <source>its “{key}” is missing or not text</source>
        <translation>„{key}“ fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>its “{key}” is not a list</source>
        <translation>„{key}“ ist keine Liste</translation>
    </message>
    <message>
        <source>its “{key}” is not a list of names</source>
        <translation>„{key}“ ist keine Liste von Namen</translation>
    </message>
    <message>
        <source>its “{key}” is not a list of objects</source>
        <translation>„{key}“ ist keine Liste von Objekten</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>label {number}</source>
        <translation>Label {number}</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>line {line} begins a row that cannot be read ({error}); the rows before it were read, the rest was left out</source>
        <translation>mit Zeile {line} beginnt eine Tabellenzeile, die sich nicht lesen lässt ({error}); die Zeilen davor wurden gelesen, der Rest wurde weggelassen</translation>
    </message>
    <message>
        <source>lone surrogate</source>
        <translation>einzelnes Surrogat</translation>
    </message>
    <message>
        <source>matrices of actors by concepts: for, against, balance (CSV)</source>
        <translation>Matrizen aus Akteuren und Konzepten: dafür, dagegen, Saldo (CSV)</translation>
    </message>
    <message>
        <source>no article was found in this page; copy its text and paste it, or save it as .txt</source>
        <translation>auf dieser Seite wurde kein Artikel gefunden; bitte den Text kopieren und einfügen oder die Seite als .txt speichern</translation>
    </message>
    <message>
        <source>no column seems to hold the text; it has {columns}. Say which one: --map text=COLUMN</source>
        <translation>keine Spalte scheint den Text zu enthalten; vorhanden: {columns}. Bitte angeben, welche es ist: --map text=SPALTE</translation>
    </message>
    <message>
        <source>no part of it is a page; save the page again</source>
        <translation>kein Teil davon ist eine Seite; bitte die Seite noch einmal speichern</translation>
    </message>
    <message>
        <source>no texts</source>
        <translation>keine Texte</translation>
    </message>
    <message>
        <source>nobody gave them the status asked for</source>
        <translation>niemand hat den verlangten Status vergeben</translation>
    </message>
    <message>
        <source>nobody has worked on them, and a file here is somebody&apos;s</source>
        <translation>von niemandem bearbeitet, und hier gehört jede Datei jemandem</translation>
    </message>
    <message>
        <source>nobody has worked on them, and a folder here is somebody&apos;s</source>
        <translation>von niemandem bearbeitet, und hier gehört jeder Ordner jemandem</translation>
    </message>
    <message>
        <source>nobody has worked on them, and a task is somebody&apos;s</source>
        <translation>von niemandem bearbeitet, und eine Aufgabe gehört jemandem</translation>
    </message>
    <message>
        <source>nobody is tied to them as who makes them</source>
        <translation>nicht mit jemandem verknüpft, der die Aussage macht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>nothing in the file proves what {name} counts: the text has signs beyond the Basic Multilingual Plane or ASCII before it, and code points, UTF-16 units and bytes put it at different places. {what_to_do}</source>
        <translation>nichts in der Datei belegt, was {name} zählt: davor hat der Text Zeichen jenseits der Basic Multilingual Plane oder von ASCII, und Codepoints, UTF-16-Einheiten und Bytes ergeben verschiedene Stellen. {what_to_do}</translation>
    </message>
    <message>
        <source>nothing is labelled in them and they are not done, so they say nothing</source>
        <translation>nichts ausgezeichnet und nicht fertig, also ohne Aussagekraft</translation>
    </message>
    <message>
        <source>nothing says where its text is; its data has {texts}. Say which: --map text=NAME</source>
        <translation>nichts sagt, wo der Text steht; vorhanden in den Daten: {texts}. Bitte angeben, welcher es ist: --map text=NAME</translation>
    </message>
    <message>
        <source>one article a line with text, spans, relations and registers (native)</source>
        <translation>ein Artikel je Zeile mit Text, Textstellen, Verknüpfungen und Registern (eigenes Format)</translation>
    </message>
    <message>
        <source>page {number} cannot be read: {why}</source>
        <translation>Seite {number} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>pages saved so are not read; save the page as HTML, or copy its text</source>
        <translation>so gespeicherte Seiten werden nicht gelesen; bitte die Seite als HTML speichern oder den Text kopieren</translation>
    </message>
    <message>
        <source>plain text, one article a file</source>
        <translation>reiner Text, ein Artikel je Datei</translation>
    </message>
    <message>
        <source>plug-in {name}</source>
        <translation>Plug-in {name}</translation>
    </message>
    <message>
        <source>prediction {number}</source>
        <translation>Vorhersage {number}</translation>
    </message>
    <message>
        <source>reading it needs {module}. {remedy}</source>
        <translation>zum Lesen ist {module} nötig. {remedy}</translation>
    </message>
    <message>
        <source>reading it took more than {limit} GB of memory, so it was given up; copy its text and paste it, or save it as .txt</source>
        <translation>das Lesen hat mehr als {limit} GB Speicher gebraucht und wurde aufgegeben; bitte den Text kopieren und einfügen oder als .txt speichern</translation>
    </message>
    <message>
        <source>reading it took more than {seconds} seconds, so it was given up; copy its text and paste it, or save it as .txt</source>
        <translation>das Lesen hat länger als {seconds} Sekunden gebraucht und wurde aufgegeben; bitte den Text kopieren und einfügen oder als .txt speichern</translation>
    </message>
    <message>
        <source>region {id} has two texts</source>
        <translation>Region {id} hat zwei Texte</translation>
    </message>
    <message>
        <source>region {id} of {name}</source>
        <translation>Region {id} von {name}</translation>
    </message>
    <message>
        <source>region {id} stands at two places</source>
        <translation>Region {id} steht an zwei Stellen</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>relation extraction: pairs of spans, tied ones and some untied; JSON lines</source>
        <translation>Relationsextraktion: Paare von Textstellen, verknüpfte und einige unverknüpfte; JSON-Zeilen</translation>
    </message>
    <message>
        <source>relation {id} ({name}) may not tie a {label}</source>
        <translation>Verknüpfung {id} ({name}) darf nicht verknüpfen: {label}</translation>
    </message>
    <message>
        <source>relation {id} ties span {end}, which its layer does not have</source>
        <translation>Verknüpfung {id} verknüpft die Textstelle {end}, die in ihrer Ebene fehlt</translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation>Verknüpfung {number}</translation>
    </message>
    <message>
        <source>saved web pages: the article&apos;s text, title, date and author</source>
        <translation>gespeicherte Webseiten: Text, Titel, Datum und Autor des Artikels</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>something stands after the end of its JSON</source>
        <translation>nach dem Ende des JSON steht noch etwas</translation>
    </message>
    <message>
        <source>spaCy: documents (DocBin) for a span categoriser, with user data</source>
        <translation>spaCy: Dokumente (DocBin) für einen Span-Categorizer, mit Benutzerdaten</translation>
    </message>
    <message>
        <source>spaCy: documents (DocBin) with spans under “sc”, or entities</source>
        <translation>spaCy: Dokumente (DocBin) mit Textstellen unter „sc“ oder Entitäten</translation>
    </message>
    <message>
        <source>span</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>span {id} has a fragment from {start} to {end}: outside the text of {length} code points, or touching the one before</source>
        <translation>Textstelle {id} hat ein Teilstück von {start} bis {end}: außerhalb des Textes von {length} Codepoints oder ohne Abstand zum vorigen</translation>
    </message>
    <message>
        <source>span {id} has a value for “{name}” that the scheme does not allow</source>
        <translation>Textstelle {id} hat einen Wert für „{name}“, den das Schema nicht erlaubt</translation>
    </message>
    <message>
        <source>span {id} has the attribute “{name}”, which {label} has not</source>
        <translation>Textstelle {id} hat das Attribut „{name}“, das es bei {label} nicht gibt</translation>
    </message>
    <message>
        <source>span {id} has the label “{label}”; the scheme has {labels}</source>
        <translation>Textstelle {id} hat das Label „{label}“; das Schema hat {labels}</translation>
    </message>
    <message>
        <source>span {id} has “fragments” that are not pairs of whole numbers</source>
        <translation>bei Textstelle {id} besteht „fragments“ nicht aus Paaren ganzer Zahlen</translation>
    </message>
    <message>
        <source>span {id} quotes other words than stand at {start} to {end} (code points)</source>
        <translation>Textstelle {id} zitiert andere Wörter, als von {start} bis {end} stehen (Codepoints)</translation>
    </message>
    <message>
        <source>span {id} starts or ends elsewhere than its fragments</source>
        <translation>Textstelle {id} beginnt oder endet anderswo als ihre Teilstücke</translation>
    </message>
    <message>
        <source>span {number}</source>
        <translation>Textstelle {number}</translation>
    </message>
    <message>
        <source>span {number} (“{label}”)</source>
        <translation>Textstelle {number} („{label}“)</translation>
    </message>
    <message>
        <source>span {number} goes from token {first} to {last} of {count}</source>
        <translation>Textstelle {number} geht von Token {first} bis {last} von {count}</translation>
    </message>
    <message>
        <source>span {number} has no label</source>
        <translation>Textstelle {number} hat kein Label</translation>
    </message>
    <message>
        <source>span {number} has “fragments” that are not pairs of whole numbers</source>
        <translation>bei Textstelle {number} besteht „fragments“ nicht aus Paaren ganzer Zahlen</translation>
    </message>
    <message>
        <source>span {number} is packed as spaCy packs none</source>
        <translation>Textstelle {number} ist gepackt, wie spaCy keine packt</translation>
    </message>
    <message>
        <source>span {number} stands from {start} to {end}, and its tokens from {first} to {last} (code points)</source>
        <translation>Textstelle {number} steht von {start} bis {end}, ihre Token stehen von {first} bis {last} (Codepoints)</translation>
    </message>
    <message>
        <source>span {number} starts or ends elsewhere than its fragments</source>
        <translation>Textstelle {number} beginnt oder endet anderswo als ihre Teilstücke</translation>
    </message>
    <message>
        <source>spans stand under “{key}”, and those under “{own}” are read</source>
        <translation>Textstellen stehen unter „{key}“, gelesen werden die unter „{own}“</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>stance pairs: text, actor, target or concept, polarity; JSON lines</source>
        <translation>Haltungspaare: Text, Akteur, Ziel oder Konzept, Polarität; JSON-Zeilen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>tables of this kind are not read; save it as CSV (UTF-8)</source>
        <translation>Tabellen dieser Art werden nicht gelesen; bitte als CSV (UTF-8) speichern</translation>
    </message>
    <message>
        <source>task {id}: {error}</source>
        <translation>Aufgabe {id}: {error}</translation>
    </message>
    <message>
        <source>the annotation {name} from {start} to {end}</source>
        <translation>die Annotation {name} von {start} bis {end}</translation>
    </message>
    <message>
        <source>the article {id} is here already, with another text</source>
        <translation>der Artikel {id} ist schon hier, mit anderem Text</translation>
    </message>
    <message>
        <source>the author of the article makes them, who is no entry of the register</source>
        <translation>vom Autor des Artikels gemacht, der kein Eintrag des Registers ist</translation>
    </message>
    <message>
        <source>the cancelled import</source>
        <translation>der abgebrochene Import</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>der Rechner hat keinen Speicher mehr frei</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk or the network drive reports a fault</source>
        <translation>der Datenträger oder das Netzlaufwerk meldet einen Fehler</translation>
    </message>
    <message>
        <source>the event list of Discourse Network Analyzer (CSV)</source>
        <translation>die Ereignisliste von Discourse Network Analyzer (CSV)</translation>
    </message>
    <message>
        <source>the file does not know where blanks stood: one was put after each token</source>
        <translation>die Datei weiß nicht, wo Leerzeichen standen: nach jedem Token wurde eines gesetzt</translation>
    </message>
    <message>
        <source>the file is damaged, or the disk does not give all of it</source>
        <translation>die Datei ist beschädigt, oder der Datenträger gibt nicht alles von ihr her</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>die Datei darf nur gelesen werden</translation>
    </message>
    <message>
        <source>the file or its folder cannot be reached</source>
        <translation>die Datei oder ihr Ordner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the id of span {number}</source>
        <translation>die ID von Textstelle {number}</translation>
    </message>
    <message>
        <source>the id {id} is here already, in another article</source>
        <translation>die ID {id} ist schon hier, in einem anderen Artikel</translation>
    </message>
    <message>
        <source>the key of a group of spans is no text</source>
        <translation>der Schlüssel einer Gruppe von Textstellen ist kein Text</translation>
    </message>
    <message>
        <source>the label of span {number}</source>
        <translation>das Label von Textstelle {number}</translation>
    </message>
    <message>
        <source>the label “{name}” was to be left out</source>
        <translation>das Label „{name}“ sollte weggelassen werden</translation>
    </message>
    <message>
        <source>the line has more than {limit} MB</source>
        <translation>die Zeile hat mehr als {limit} MB</translation>
    </message>
    <message>
        <source>the name “{name}” is taken already</source>
        <translation>den Namen „{name}“ gibt es schon</translation>
    </message>
    <message>
        <source>the page in it is empty</source>
        <translation>die Seite darin ist leer</translation>
    </message>
    <message>
        <source>the process that reads such files does not start, so it was not read; start the program again, or save its text as .txt</source>
        <translation>der Prozess, der solche Dateien liest, startet nicht, daher wurde sie nicht gelesen; bitte das Programm neu starten oder den Text als .txt speichern</translation>
    </message>
    <message>
        <source>the reader of {name} files failed ({kind})</source>
        <translation>das Lesen von Dateien der Art {name} ist fehlgeschlagen ({kind})</translation>
    </message>
    <message>
        <source>the relation “{name}” may not go from {start} to {end}</source>
        <translation>die Verknüpfung „{name}“ darf nicht von {start} zu {end} gehen</translation>
    </message>
    <message>
        <source>the relation “{name}” was to be left out</source>
        <translation>die Verknüpfung „{name}“ sollte weggelassen werden</translation>
    </message>
    <message>
        <source>the row has {cells} cells, the first row names {columns}; is a quotation mark missing?</source>
        <translation>die Zeile hat {cells} Zellen, die erste Zeile nennt {columns}; fehlt ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>the row holds bytes that are not {encoding}</source>
        <translation>die Zeile enthält Bytes, die kein {encoding} sind</translation>
    </message>
    <message>
        <source>the scheme does not allow the value that {label} has for “{name}”</source>
        <translation>das Schema erlaubt den Wert nicht, den {label} für „{name}“ hat</translation>
    </message>
    <message>
        <source>the scheme has no label “{name}”</source>
        <translation>das Schema hat kein Label „{name}“</translation>
    </message>
    <message>
        <source>the scheme has no relation “{name}”</source>
        <translation>das Schema hat keine Verknüpfungsart „{name}“</translation>
    </message>
    <message>
        <source>the spans of a task with the answer “{answer}”</source>
        <translation>die Textstellen einer Aufgabe mit der Antwort „{answer}“</translation>
    </message>
    <message>
        <source>the system forbids it</source>
        <translation>das System verbietet es</translation>
    </message>
    <message>
        <source>the tag {prefix}-{label} continues nothing of that label</source>
        <translation>das Tag {prefix}-{label} setzt nichts mit diesem Label fort</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the token at line {line}</source>
        <translation>das Token in Zeile {line}</translation>
    </message>
    <message>
        <source>the token has {n} code point and stands from {start} to {end}</source>
        <translation>das Token hat {n} Codepoint und steht von {start} bis {end}</translation>
    </message>
    <message>
        <source>the token has {n} code points and stands from {start} to {end}</source>
        <translation>das Token hat {n} Codepoints und steht von {start} bis {end}</translation>
    </message>
    <message>
        <source>the token is not what comes next in the text</source>
        <translation>das Token ist nicht, was im Text als Nächstes kommt</translation>
    </message>
    <message>
        <source>the token stands at {start}, and the one before it ends at {at}</source>
        <translation>das Token steht bei {start}, das davor endet bei {at}</translation>
    </message>
    <message>
        <source>the type system {name} beside it cannot be read ({kind})</source>
        <translation>das Typsystem {name} daneben lässt sich nicht lesen ({kind})</translation>
    </message>
    <message>
        <source>their article has no date, and that program knows no statement without one</source>
        <translation>der Artikel hat kein Datum, und jenes Programm kennt keine Aussage ohne Datum</translation>
    </message>
    <message>
        <source>their import was taken back while the export ran</source>
        <translation>der Import wurde zurückgenommen, während der Export lief</translation>
    </message>
    <message>
        <source>their names have signs that XML cannot hold: U+FFFD stands for each</source>
        <translation>Namen mit Zeichen, die XML nicht enthalten kann: für jedes steht U+FFFD</translation>
    </message>
    <message>
        <source>their text has control signs that XML cannot hold</source>
        <translation>der Text hat Steuerzeichen, die XML nicht enthalten kann</translation>
    </message>
    <message>
        <source>there is no field “{field}”; the fields are {fields}</source>
        <translation>es gibt kein Feld „{field}“; die Felder sind {fields}</translation>
    </message>
    <message>
        <source>there is no part “{name}”.</source>
        <translation>es gibt keinen Teil „{name}“.</translation>
    </message>
    <message>
        <source>they are claims without a concept, so they are for or against nothing</source>
        <translation>Behauptungen ohne Konzept, also für oder gegen nichts</translation>
    </message>
    <message>
        <source>they are in several fragments, each of which is tagged as a span of its own</source>
        <translation>in mehreren Teilstücken, jedes mit Tags wie eine eigene Textstelle</translation>
    </message>
    <message>
        <source>they are near-copies of articles that are on another side</source>
        <translation>Beinahe-Kopien von Artikeln in einem anderen Teil</translation>
    </message>
    <message>
        <source>they are neither for nor against their concept</source>
        <translation>weder für noch gegen das Konzept</translation>
    </message>
    <message>
        <source>they are not done: a tie may still be to come, so no pairs of type {none} were drawn</source>
        <translation>nicht fertig: eine Verknüpfung kann noch kommen, daher wurden keine Paare der Art {none} gezogen</translation>
    </message>
    <message>
        <source>they are stances whose polarity nobody has told</source>
        <translation>Haltungen, deren Polarität niemand angegeben hat</translation>
    </message>
    <message>
        <source>they are stances without anything that they are about</source>
        <translation>Haltungen ohne etwas, worum es geht</translation>
    </message>
    <message>
        <source>they begin or end within a token</source>
        <translation>Anfang oder Ende mitten in einem Token</translation>
    </message>
    <message>
        <source>they begin or end within a token of spaCy’s tokenizer</source>
        <translation>Anfang oder Ende mitten in einem Token von spaCys Tokenizer</translation>
    </message>
    <message>
        <source>they came in while the export ran</source>
        <translation>hinzugekommen, während der Export lief</translation>
    </message>
    <message>
        <source>they come from other sources than those asked for</source>
        <translation>aus anderen Quellen als den verlangten</translation>
    </message>
    <message>
        <source>they do not have the words of the query</source>
        <translation>ohne die Wörter der Abfrage</translation>
    </message>
    <message>
        <source>they go over the end of a sentence, where their tags begin anew</source>
        <translation>über ein Satzende hinaus; dort beginnen die Tags neu</translation>
    </message>
    <message>
        <source>they have no concept, so they take no position</source>
        <translation>ohne Konzept, also ohne Haltung dazu</translation>
    </message>
    <message>
        <source>they have no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>they have no date, and the split goes by date</source>
        <translation>ohne Datum, und aufgeteilt wird nach Datum</translation>
    </message>
    <message>
        <source>they have no source, and the split goes by source</source>
        <translation>ohne Quelle, und aufgeteilt wird nach Quelle</translation>
    </message>
    <message>
        <source>they stand, wholly or partly, in furniture, which this data set does not have</source>
        <translation>ganz oder teilweise im Beiwerk, das dieser Datensatz nicht hat</translation>
    </message>
    <message>
        <source>they were published after {until}</source>
        <translation>veröffentlicht nach {until}</translation>
    </message>
    <message>
        <source>they were published before {since}</source>
        <translation>veröffentlicht vor {since}</translation>
    </message>
    <message>
        <source>this is to be {kind}.</source>
        <translation>hier muss {kind} stehen.</translation>
    </message>
    <message>
        <source>this is to be “{words}”.</source>
        <translation>hier muss „{words}“ stehen.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>token classification in columns: token, start, end, IOB2 tag</source>
        <translation>Token-Klassifikation in Spalten: Token, Anfang, Ende, IOB2-Tag</translation>
    </message>
    <message>
        <source>token classification: tokens with IOB1, IOB2 or BIOES tags, JSON lines</source>
        <translation>Token-Klassifikation: Token mit IOB1-, IOB2- oder BIOES-Tags, JSON-Zeilen</translation>
    </message>
    <message>
        <source>token classification: tokens with IOB2 tags and their places, JSON lines</source>
        <translation>Token-Klassifikation: Token mit IOB2-Tags und ihren Stellen, JSON-Zeilen</translation>
    </message>
    <message>
        <source>token {number}</source>
        <translation>Token {number}</translation>
    </message>
    <message>
        <source>token {number}: {error}</source>
        <translation>Token {number}: {error}</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>es sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>two of its columns are called “{column}”</source>
        <translation>zwei der Spalten heißen „{column}“</translation>
    </message>
    <message>
        <source>under “sc” a span in pieces is one from the first to the last; user data has both</source>
        <translation>unter „sc“ ist eine Textstelle aus Teilstücken eine vom ersten bis zum letzten; die Benutzerdaten haben beides</translation>
    </message>
    <message>
        <source>who makes them has no entry in the register, or is unknown or unnamed</source>
        <translation>wer sie macht, hat keinen Eintrag im Register oder ist unbekannt oder ungenannt</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>der eigene Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>{actor} is for and against “{concept}” in this article.</source>
        <translation>{actor} ist in diesem Artikel für und gegen „{concept}“.</translation>
    </message>
    <message>
        <source>{articles} with {spans} are in {path}.</source>
        <translation>{articles} mit {spans} stehen in {path}.</translation>
    </message>
    <message>
        <source>{articles} with {spans} is in {path}.</source>
        <translation>{articles} mit {spans} steht in {path}.</translation>
    </message>
    <message>
        <source>{copy} could not be restored to {path}: {error}. What was there is as it was.</source>
        <translation>{copy} ließ sich nicht nach {path} wiederherstellen: {error}. Was dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>{copy} is a backup of another project than {path}, which was left as it is. Restore it to a name of its own.</source>
        <translation>{copy} ist eine Sicherung eines anderen Projekts als {path}; dieses ist unverändert. Bitte unter einem eigenen Namen wiederherstellen.</translation>
    </message>
    <message>
        <source>{copy} stands at {path} now, but the disk did not confirm it: {error}. What was there before is kept beside it. Restore again when the disk works.</source>
        <translation>{copy} steht jetzt an der Stelle {path}, aber der Datenträger hat es nicht bestätigt: {error}. Was vorher dort war, liegt daneben. Noch einmal wiederherstellen, wenn der Datenträger wieder arbeitet.</translation>
    </message>
    <message>
        <source>{entry} calls itself “{name}”</source>
        <translation>{entry} nennt sich selbst „{name}“</translation>
    </message>
    <message>
        <source>{entry} fails with {kind}: {error}</source>
        <translation>{entry} schlägt fehl mit {kind}: {error}</translation>
    </message>
    <message>
        <source>{entry} is not an Exporter</source>
        <translation>{entry} ist kein Exporter</translation>
    </message>
    <message>
        <source>{error} Nothing was changed.</source>
        <translation>{error} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{id} is not “AnnotatorNotes T1&lt;tab&gt;words”</source>
        <translation>{id} ist nicht „AnnotatorNotes T1&lt;tab&gt;words“</translation>
    </message>
    <message>
        <source>{id} is not “Label start end&lt;tab&gt;words”</source>
        <translation>{id} ist nicht „Label start end&lt;tab&gt;words“</translation>
    </message>
    <message>
        <source>{id} is not “Reference T1 name:id”</source>
        <translation>{id} ist nicht „Reference T1 name:id“</translation>
    </message>
    <message>
        <source>{id} is not “Type:T1 Role:T2 …”</source>
        <translation>{id} ist nicht „Type:T1 Role:T2 …“</translation>
    </message>
    <message>
        <source>{id} is not “name T1 value”</source>
        <translation>{id} ist nicht „name T1 value“</translation>
    </message>
    <message>
        <source>{id} is not “type Arg1:T1 Arg2:T2”</source>
        <translation>{id} ist nicht „type Arg1:T1 Arg2:T2“</translation>
    </message>
    <message>
        <source>{id} is of no kind that brat knows (T, R, E, A, M, N, #, *)</source>
        <translation>{id} ist von keiner Art, die brat kennt (T, R, E, A, M, N, #, *)</translation>
    </message>
    <message>
        <source>{id} quotes {quoted} code points, and its place has {length}</source>
        <translation>{id} zitiert {quoted} Codepoints, die Stelle hat {length}</translation>
    </message>
    <message>
        <source>{journal} beside {path} is the journal of another file: one of the two was copied or replaced. Opened together they would destroy each other, so both were left as they are. Move the journal to another folder, then open the project and run: annotator check</source>
        <translation>{journal} neben {path} ist das Journal einer anderen Datei: Eine von beiden wurde kopiert oder ersetzt. Zusammen geöffnet würden sie einander zerstören, daher sind beide unverändert. Bitte das Journal in einen anderen Ordner verschieben, dann das Projekt öffnen und ausführen: annotator check</translation>
    </message>
    <message>
        <source>{label} has no attribute “{name}”</source>
        <translation>{label} hat kein Attribut „{name}“</translation>
    </message>
    <message>
        <source>{label} has no attribute “{name}”.</source>
        <translation>{label} hat kein Attribut „{name}“.</translation>
    </message>
    <message>
        <source>{label} is retired: nothing new is marked with it.</source>
        <translation>{label} ist stillgelegt: Damit wird nichts Neues ausgezeichnet.</translation>
    </message>
    <message>
        <source>{name} (“{label}”)</source>
        <translation>{name} („{label}“)</translation>
    </message>
    <message>
        <source>{name} begins or ends elsewhere than its fragments</source>
        <translation>{name} beginnt oder endet anderswo als die Teilstücke</translation>
    </message>
    <message>
        <source>{name} belongs to an entry that is not there.</source>
        <translation>„{name}“ gehört zu einem Eintrag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{name} cannot belong to itself.</source>
        <translation>„{name}“ kann nicht zu sich selbst gehören.</translation>
    </message>
    <message>
        <source>{name} could not be written: {cause}. What was saved before is safe; this step was not. {advice}</source>
        <translation>{name} ließ sich nicht schreiben: {cause}. Was vorher gespeichert wurde, ist sicher; dieser Schritt wurde nicht gespeichert. {advice}</translation>
    </message>
    <message>
        <source>{name} does not say what to write. Nothing was written; let the name end in {endings}.</source>
        <translation>{name} sagt nicht, was zu schreiben ist. Es wurde nichts geschrieben; bitte einen Namen mit einer dieser Endungen wählen: {endings}.</translation>
    </message>
    <message>
        <source>{name} has “{feature}” that are no places</source>
        <translation>{name} hat bei „{feature}“ keine Stellen</translation>
    </message>
    <message>
        <source>{name} holds nothing but signs that no article has</source>
        <translation>{name} enthält nur Zeichen, die kein Artikel hat</translation>
    </message>
    <message>
        <source>{name} is mentioned by {n} span. Merge it into another entry instead.</source>
        <translation>„{name}“ wird in {n} Textstelle erwähnt. Bitte stattdessen mit einem anderen Eintrag zusammenführen.</translation>
    </message>
    <message>
        <source>{name} is mentioned by {n} spans. Merge it into another entry instead.</source>
        <translation>„{name}“ wird in {n} Textstellen erwähnt. Bitte stattdessen mit einem anderen Eintrag zusammenführen.</translation>
    </message>
    <message>
        <source>{name} is not an object</source>
        <translation>{name} ist kein Objekt</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{name} is open to be read only, so nothing was changed.</source>
        <translation>{name} ist nur zum Lesen geöffnet, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} is said to be a person&apos;s, whose name is that of a model</source>
        <translation>{name} soll von einem Menschen sein, dessen Name der eines Modells ist</translation>
    </message>
    <message>
        <source>{name} points to an entry that is not there.</source>
        <translation>„{name}“ zeigt auf einen Eintrag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{name} quotes other words than stand from {start} to {end}, whether code points, UTF-16 units or bytes are counted</source>
        <translation>{name} zitiert andere Wörter, als von {start} bis {end} stehen, ob Codepoints, UTF-16-Einheiten oder Bytes gezählt werden</translation>
    </message>
    <message>
        <source>{name} stands from {start} to {end}: that is outside the text, empty or within a sign (counted as {unit})</source>
        <translation>{name} steht von {start} bis {end}: außerhalb des Textes, leer oder mitten in einem Zeichen (gezählt: {unit})</translation>
    </message>
    <message>
        <source>{name} ties region {id}, which is not there</source>
        <translation>{name} verknüpft die Region {id}, die es nicht gibt</translation>
    </message>
    <message>
        <source>{name} was merged before. Take that back first.</source>
        <translation>„{name}“ wurde schon zusammengeführt. Das bitte zuerst zurücknehmen.</translation>
    </message>
    <message>
        <source>{name} was not merged.</source>
        <translation>„{name}“ wurde nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>{name} would stand below itself: one of the concepts that would become one stands below another of them. Change what it stands below first.</source>
        <translation>„{name}“ stünde unter sich selbst: Eines der Konzepte, die eines würden, steht unter einem anderen davon. Bitte zuerst ändern, worunter es steht.</translation>
    </message>
    <message>
        <source>{name} would stand below or in itself.</source>
        <translation>„{name}“ stünde unter oder in sich selbst.</translation>
    </message>
    <message>
        <source>{name}: its “completed_by” names nobody</source>
        <translation>{name}: „completed_by“ nennt niemanden</translation>
    </message>
    <message>
        <source>{name}: its “direction” is neither right, left nor bi</source>
        <translation>{name}: „direction“ ist weder right noch left noch bi</translation>
    </message>
    <message>
        <source>{name}: its “flag” or “note” is not as our export writes it</source>
        <translation>{name}: „flag“ oder „note“ ist nicht, wie unser Export es schreibt</translation>
    </message>
    <message>
        <source>{name}: its “labels” is not a list of names</source>
        <translation>{name}: „labels“ ist keine Liste von Namen</translation>
    </message>
    <message>
        <source>{name}: its “model_version” is not text</source>
        <translation>{name}: „model_version“ ist kein Text</translation>
    </message>
    <message>
        <source>{name}: its “result” is not a list</source>
        <translation>{name}: „result“ ist keine Liste</translation>
    </message>
    <message>
        <source>{name}: its “status” is none of ours</source>
        <translation>{name}: „status“ ist keiner von unseren</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>{n} annotation has no place in the scheme and was left out.</source>
        <translation>{n} Annotation hat keinen Platz im Schema und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{n} annotations have no place in the scheme and were left out.</source>
        <translation>{n} Annotationen haben keinen Platz im Schema und wurden weggelassen.</translation>
    </message>
    <message>
        <source>{n} article</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>{n} article came in.</source>
        <translation>{n} Artikel importiert.</translation>
    </message>
    <message>
        <source>{n} article stays, it was worked on meanwhile: {error}</source>
        <translation>{n} Artikel bleibt; daran wurde inzwischen gearbeitet: {error}</translation>
    </message>
    <message>
        <source>{n} article that was here got annotations.</source>
        <translation>{n} vorhandener Artikel mit Annotationen ergänzt.</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>{n} articles came in.</source>
        <translation>{n} Artikel importiert.</translation>
    </message>
    <message>
        <source>{n} articles stay, one was worked on meanwhile: {error}</source>
        <translation>{n} Artikel bleiben; an einem wurde inzwischen gearbeitet: {error}</translation>
    </message>
    <message>
        <source>{n} articles that were here got annotations.</source>
        <translation>{n} vorhandene Artikel mit Annotationen ergänzt.</translation>
    </message>
    <message>
        <source>{n} could not be read; everything else is in the project.</source>
        <translation>Nicht lesbar: {n}; alles andere ist im Projekt.</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <source>{n} events of the log are lost.</source>
        <translation>Verlorene Ereignisse des Protokolls: {n}.</translation>
    </message>
    <message>
        <source>{n} events were taken without their proof, which is lost.</source>
        <translation>Ereignisse, die ohne ihren verlorenen Nachweis übernommen wurden: {n}.</translation>
    </message>
    <message>
        <source>{n} file of another kind was left out.</source>
        <translation>{n} Datei anderer Art weggelassen.</translation>
    </message>
    <message>
        <source>{n} files of other kinds were left out.</source>
        <translation>{n} Dateien anderer Art weggelassen.</translation>
    </message>
    <message>
        <source>{n} had a text that is here already.</source>
        <translation>Mit einem Text, der schon hier ist: {n}.</translation>
    </message>
    <message>
        <source>{n} layer</source>
        <translation>{n} Ebene</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation>{n} Ebenen</translation>
    </message>
    <message>
        <source>{n} near-copies were kept together.</source>
        <translation>{n} Beinahe-Kopien blieben zusammen.</translation>
    </message>
    <message>
        <source>{n} relation</source>
        <translation>{n} Verknüpfung</translation>
    </message>
    <message>
        <source>{n} relations</source>
        <translation>{n} Verknüpfungen</translation>
    </message>
    <message>
        <source>{n} span</source>
        <translation>{n} Textstelle</translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation>{n} Textstellen</translation>
    </message>
    <message>
        <source>{n} statement is in {path}.</source>
        <translation>{n} Aussage steht in {path}.</translation>
    </message>
    <message>
        <source>{n} statements are in {path}.</source>
        <translation>{n} Aussagen stehen in {path}.</translation>
    </message>
    <message>
        <source>{n} tie</source>
        <translation>{n} Verknüpfung</translation>
    </message>
    <message>
        <source>{n} ties</source>
        <translation>{n} Verknüpfungen</translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation>{n} Wert</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation>{n} × {what}</translation>
    </message>
    <message>
        <source>{n} {what}s</source>
        <translation>{n} × {what}</translation>
    </message>
    <message>
        <source>{out} could not be written: {error}. What stood there is as it was.</source>
        <translation>{out} ließ sich nicht schreiben: {error}. Was dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>{out} holds what no data set of this program has ({stranger}), and replacing the folder would lose it. Nothing was written; choose an empty folder or a new name.</source>
        <translation>{out} enthält, was kein Datensatz dieses Programms hat ({stranger}); beim Ersetzen des Ordners ginge es verloren. Es wurde nichts geschrieben; bitte einen leeren Ordner oder einen neuen Namen wählen.</translation>
    </message>
    <message>
        <source>{out} is a file, and this data set is a folder. Nothing was written; choose another name, or remove the file.</source>
        <translation>{out} ist eine Datei, dieser Datensatz aber ein Ordner. Es wurde nichts geschrieben; bitte einen anderen Namen wählen oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>{out} is a folder, and this data set is one file. Nothing was written; name a file.</source>
        <translation>{out} ist ein Ordner, dieser Datensatz aber eine Datei. Es wurde nichts geschrieben; bitte eine Datei angeben.</translation>
    </message>
    <message>
        <source>{part} {name} allows other ends: {what} stay as open points</source>
        <translation>{part} {name} lässt andere Enden zu; als offene Punkte bleiben: {what}</translation>
    </message>
    <message>
        <source>{part} {name} cannot be removed, it is used: {what}. Retire it instead</source>
        <translation>{part} {name} wird verwendet und lässt sich nicht entfernen: {what}. Bitte stattdessen stilllegen</translation>
    </message>
    <message>
        <source>{part} {name} has another type: {what} that do not fit will be removed</source>
        <translation>{part} {name} hat einen anderen Typ; entfernt wird, was nicht passt: {what}</translation>
    </message>
    <message>
        <source>{part} {name} is called {becomes}: {what}</source>
        <translation>{part} {name} heißt {becomes}: {what}</translation>
    </message>
    <message>
        <source>{path} cannot be made: {cause}. Nothing of it was left there. {advice}</source>
        <translation>{path} kann nicht angelegt werden: {cause}. Dort wurde nichts davon zurückgelassen. {advice}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}. Nothing was changed.</source>
        <translation>{path} lässt sich nicht öffnen: {error}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. Install the program anew.</source>
        <translation>{path} lässt sich nicht lesen: {error}. Bitte das Programm neu installieren.</translation>
    </message>
    <message>
        <source>{path} could not be renewed for this program: {error}. It is as it was; a backup of it is {kept}.</source>
        <translation>{path} ließ sich nicht für dieses Programm erneuern: {error}. Die Datei ist unverändert; eine Sicherung davon ist {kept}.</translation>
    </message>
    <message>
        <source>{path} could not be repaired into {out}: {error}. It is as it was.</source>
        <translation>{path} konnte nicht nach {out} repariert werden: {error}. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>{path} has no scheme. Run: annotator check</source>
        <translation>{path} hat kein Schema. Ausführen: annotator check</translation>
    </message>
    <message>
        <source>{path} holds parts that no project has ({parts}), so it was not opened: somebody changed it with another program. Its bytes are as they were.</source>
        <translation>{path} enthält Teile, die kein Projekt hat ({parts}), und wurde daher nicht geöffnet: Jemand hat es mit einem anderen Programm geändert. Die Bytes sind unverändert.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a project. It was left as it is.</source>
        <translation>{path} ist eine Datenbank eines anderen Programms, kein Projekt. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>{path} is already there and was left as it is. Choose another name, or open it.</source>
        <translation>{path} ist schon da und bleibt unverändert. Bitte einen anderen Namen wählen oder die Datei öffnen.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}. It was not opened and its bytes are as they were.</source>
        <translation>{path} ist beschädigt: {reason}. Die Datei wurde nicht geöffnet, ihre Bytes sind unverändert.</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes): its contents are lost or never were written. It was left as it is.</source>
        <translation>{path} ist leer (0 Bytes): Der Inhalt ging verloren oder wurde nie geschrieben. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>{path} is made, but the disk did not confirm it: {cause}. It may be gone after a power cut. Open it when the disk works, and see that it is whole.</source>
        <translation>{path} ist angelegt, aber der Datenträger hat es nicht bestätigt: {cause}. Nach einem Stromausfall kann es fort sein. Öffnen Sie es, wenn der Datenträger wieder arbeitet, und sehen Sie nach, ob es vollständig ist.</translation>
    </message>
    <message>
        <source>{path} is no file of a scheme, which has at most {limit} MB. It was not read.</source>
        <translation>{path} ist keine Schemadatei, denn eine solche hat höchstens {limit} MB. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{path} is not a project: it is no SQLite file. It was left as it is. To read articles from it use: annotator import</source>
        <translation>{path} ist kein Projekt: Es ist keine SQLite-Datei. Die Datei ist unverändert. Um Artikel daraus zu lesen: annotator import</translation>
    </message>
    <message>
        <source>{path} is not built as a project is: somebody changed or took away parts of it ({parts}), so it was not opened. Its bytes are as they were.</source>
        <translation>{path} ist nicht gebaut wie ein Projekt: Jemand hat Teile davon geändert oder entfernt ({parts}), daher wurde die Datei nicht geöffnet. Die Bytes sind unverändert.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was moved, renamed or deleted, or its drive is gone. What was saved before is in the file, wherever it is; this step is in none. Put the file back, or save a copy of the project from here.</source>
        <translation>{path} ist nicht mehr da: verschoben, umbenannt, gelöscht, oder das Laufwerk ist weg. Was vorher gespeichert wurde, steht in der Datei, wo immer sie ist; dieser Schritt steht in keiner. Bitte die Datei zurücklegen oder von hier eine Kopie des Projekts speichern.</translation>
    </message>
    <message>
        <source>{path} is not there. Check the name, or make it with: annotator new {path}</source>
        <translation>{path} ist nicht da. Bitte den Namen prüfen oder das Projekt anlegen mit: annotator new {path}</translation>
    </message>
    <message>
        <source>{path} is written, but the disk did not confirm it: {error}. Write it again when the disk works.</source>
        <translation>{path} ist geschrieben, aber der Datenträger hat es nicht bestätigt: {error}. Noch einmal schreiben, wenn der Datenträger wieder arbeitet.</translation>
    </message>
    <message>
        <source>{path} lacks the text of an article. Run: annotator check</source>
        <translation>In {path} fehlt der Text eines Artikels. Ausführen: annotator check</translation>
    </message>
    <message>
        <source>{path} was not opened: its journal {journal} cannot be read ({error}), and may hold what makes the file whole. Nothing was changed.</source>
        <translation>{path} wurde nicht geöffnet: Das Journal {journal} lässt sich nicht lesen ({error}) und enthält vielleicht, was die Datei erst heil macht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} was switched by another program to a write-ahead log, which may hold changes of its own ({log}). It was left as it is. Close that program; then write a copy that is a project again: annotator check {path} --repair NEW-FILE</source>
        <translation>{path} wurde von einem anderen Programm auf ein Write-Ahead-Log umgestellt, das eigene Änderungen enthalten kann ({log}). Die Datei ist unverändert. Bitte jenes Programm schließen und dann eine Kopie schreiben, die wieder ein Projekt ist: annotator check {path} --repair NEW-FILE</translation>
    </message>
    <message>
        <source>{path} was written by a newer program (schema {version}; this one knows up to {known}). It was left as it is. Install a newer Annotator to open it.</source>
        <translation>{path} wurde von einem neueren Programm geschrieben (Schema {version}; dieses kennt bis {known}). Die Datei ist unverändert. Bitte zum Öffnen einen neueren Annotator installieren.</translation>
    </message>
    <message>
        <source>{path} was written by an older program (schema {version}; this one reads {known}). It was left as it is. Open it once in the window: it is renewed then, after a backup.</source>
        <translation>{path} wurde von einem älteren Programm geschrieben (Schema {version}; dieses liest {known}). Die Datei ist unverändert. Bitte einmal im Fenster öffnen: Sie wird dann nach einer Sicherung erneuert.</translation>
    </message>
    <message>
        <source>{path}, document {number}</source>
        <translation>{path}, Dokument {number}</translation>
    </message>
    <message>
        <source>{path}: files of this kind have no columns</source>
        <translation>{path}: Dateien dieser Art haben keine Spalten</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <translation>{path}: {error}</translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation>{place}: {fault}</translation>
    </message>
    <message>
        <source>{rests} refers to {name}. Change that first.</source>
        <translation>„{rests}“ verweist auf „{name}“. Das bitte zuerst ändern.</translation>
    </message>
    <message>
        <source>{status} is not a valid Status; a status is {statuses}</source>
        <translation>{status} ist kein gültiger Status; möglich sind {statuses}</translation>
    </message>
    <message>
        <source>{touched} ({who})</source>
        <translation>{touched} ({who})</translation>
    </message>
    <message>
        <source>{touched}. Nothing was changed.</source>
        <translation>{touched}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{type} is retired: nothing new is tied with it.</source>
        <translation>{type} ist stillgelegt: Damit wird nichts Neues verknüpft.</translation>
    </message>
    <message>
        <source>{what} is no msgpack ({kind})</source>
        <translation>{what}: kein msgpack ({kind})</translation>
    </message>
    <message>
        <source>{what} of it has no words in the file’s list of them</source>
        <translation>{what}: ohne Wörter in der Wörterliste der Datei</translation>
    </message>
    <message>
        <source>{what} {n}</source>
        <translation>{what} {n}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>{where}: the same text as “{title}”, already here</source>
        <translation>{where}: derselbe Text wie „{title}“, schon hier</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{where}: {reason} ({n} times); left out</source>
        <translation>{where}: {reason} ({n}-mal); weggelassen</translation>
    </message>
    <message>
        <source>{where}: {reason}; left out</source>
        <translation>{where}: {reason}; weggelassen</translation>
    </message>
    <message>
        <source>“{annotator}” is the layer of a model. Nothing was imported; say whose suggestions these are instead (--suggestions NAME).</source>
        <translation>„{annotator}“ ist die Ebene eines Modells. Es wurde nichts importiert; bitte stattdessen angeben, wessen Vorschläge es sind (--suggestions NAME).</translation>
    </message>
    <message>
        <source>“{control}” answers about a place with {count} labels</source>
        <translation>„{control}“ gilt einer Stelle mit {count} Labels</translation>
    </message>
    <message>
        <source>“{control}” is an answer about the whole text</source>
        <translation>„{control}“ ist eine Antwort zum ganzen Text</translation>
    </message>
    <message>
        <source>“{feature}” of the relation {name}</source>
        <translation>„{feature}“ der Verknüpfung {name}</translation>
    </message>
    <message>
        <source>“{id}” is no id: ids are UUIDs in lower case</source>
        <translation>„{id}“ ist keine ID: IDs sind UUIDs in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>“{key}” names no place: an answer of which the short form lost it</source>
        <translation>„{key}“ nennt keine Stelle: eine Antwort, die sie in der Kurzform verloren hat</translation>
    </message>
    <message>
        <source>“{kind}” is a kind of answer that no scheme has</source>
        <translation>„{kind}“ ist eine Art von Antwort, die kein Schema hat</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of an annotator: layers that begin with “{prefix}” hold what models suggest. Nothing was opened; choose a name without it.</source>
        <translation>„{name}“ kann kein Annotator heißen: Ebenen, die mit „{prefix}“ beginnen, enthalten Vorschläge von Modellen. Es wurde nichts geöffnet; bitte einen Namen ohne diesen Anfang wählen.</translation>
    </message>
    <message>
        <source>“{name}” cannot become “{other}”: there is no such {what} after the change.</source>
        <translation>„{name}“ kann nicht „{other}“ werden: Nach der Änderung gibt es das nicht ({what}).</translation>
    </message>
    <message>
        <source>“{name}” cannot become “{other}”: there is no such {what} before the change.</source>
        <translation>„{name}“ kann nicht „{other}“ werden: Vor der Änderung gibt es das nicht ({what}).</translation>
    </message>
    <message>
        <source>“{name}” cannot tie this {label} to what it is tied to.</source>
        <translation>„{name}“ passt nicht von {label} zu dem, womit es verknüpft ist.</translation>
    </message>
    <message>
        <source>“{name}” is a class of the whole text, and labels belong to spans</source>
        <translation>„{name}“ ist eine Klasse des ganzen Textes, und Labels gehören zu Textstellen</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <source>“{name}” names an entry that neither the file nor the project has</source>
        <translation>„{name}“ nennt einen Eintrag, der in der Datei und im Projekt fehlt</translation>
    </message>
    <message>
        <source>“{name}” of {label} is retired: it can be taken away, not given.</source>
        <translation>„{name}“ von {label} ist stillgelegt: Entfernen geht, vergeben nicht.</translation>
    </message>
    <message>
        <source>“{name}” of {type}, which is no text or number</source>
        <translation>„{name}“ von {type}, weder Text noch Zahl</translation>
    </message>
    <message>
        <source>“{name}” of “{label}” takes the side “{choice}”, which is none of its choices.</source>
        <translation>„{name}“ von „{label}“ nennt für eine Seite „{choice}“, was keiner der Auswahlwerte ist.</translation>
    </message>
    <message>
        <source>“{pair}” is no rename: write Old=New.</source>
        <translation>„{pair}“ ist keine Umbenennung: bitte Alt=Neu schreiben.</translation>
    </message>
    <message>
        <source>“{value}” is no value for {label}’s “{name}”.</source>
        <translation>„{value}“ ist kein Wert für „{name}“ von {label}.</translation>
    </message>
    <message>
        <source>“{words}” is no split. Write for example 80/10/10, or 80/20 for train and test.</source>
        <translation>„{words}“ ist keine Aufteilung. Möglich ist zum Beispiel 80/10/10 oder 80/20 für Training und Test.</translation>
    </message>
    <message>
        <source>“{words}” is no tag: O, B-Label, I-Label …</source>
        <translation>„{words}“ ist kein Tag: O, B-Label, I-Label …</translation>
    </message>
    <message>
        <source>“{words}” is none of {known}.</source>
        <translation>„{words}“ ist keines von {known}.</translation>
    </message>
    <message>
        <source>“{words}” is not of the form {form}.</source>
        <translation>„{words}“ hat nicht die Form {form}.</translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <source>1 article is done or skipped and stays so</source>
        <translation>1 Artikel ist fertig oder übersprungen und bleibt es</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message>
        <source>1 place marked as {label}. Undo takes it back.</source>
        <translation>1 Fundstelle als {label} ausgezeichnet. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>1 place, not ticked</source>
        <translation>1 Fundstelle, nicht angehakt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Auszeichnen</translation>
    </message>
    <message>
        <source>Label {n} × {label}</source>
        <translation>{n} × {label} auszeichnen</translation>
    </message>
    <message>
        <source>These words stand nowhere else in the project{besides}.</source>
        <translation>Diese Wörter kommen sonst nirgends im Projekt vor{besides}.</translation>
    </message>
    <message>
        <source>These words stand nowhere else in this article{besides}.
Alt+P looks in the whole project.</source>
        <translation>Diese Wörter kommen sonst nirgends in diesem Artikel vor{besides}.
Alt+P sucht im ganzen Projekt.</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>a part is {label} already</source>
        <translation>ein Teil ist schon {label}</translation>
    </message>
    <message>
        <source>{n} articles are done or skipped and stay so</source>
        <translation>{n} Artikel sind fertig oder übersprungen und bleiben es</translation>
    </message>
    <message>
        <source>{n} in furniture</source>
        <translation>{n} im Beiwerk</translation>
    </message>
    <message>
        <source>{n} marked as {label} already</source>
        <translation>{n} schon als {label} ausgezeichnet</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} Fundstellen</translation>
    </message>
    <message>
        <source>{n} places in {articles} articles</source>
        <translation>{n} Fundstellen in {articles} Artikeln</translation>
    </message>
    <message>
        <source>{n} places marked as {label}. One undo takes all of them back.</source>
        <translation>{n} Fundstellen als {label} ausgezeichnet. Einmal Rückgängig nimmt alle zurück.</translation>
    </message>
    <message>
        <source>{ticked} of {places}</source>
        <translation>{ticked} von {places}</translation>
    </message>
    <message>
        <source>{ticked} of {places} ticked</source>
        <translation>{ticked} von {places} angehakt</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>1 annotation without a place in the scheme left out</source>
        <translation>1 Annotation ohne Platz im Schema weggelassen</translation>
    </message>
    <message>
        <source>1 article added</source>
        <translation>1 Artikel hinzugefügt</translation>
    </message>
    <message>
        <source>1 could not be read</source>
        <translation>1 nicht lesbar</translation>
    </message>
    <message>
        <source>1 file of another kind left out</source>
        <translation>1 Datei anderer Art weggelassen</translation>
    </message>
    <message>
        <source>1 that was here got annotations</source>
        <translation>1 vorhandener mit Annotationen ergänzt</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 schon vorhanden</translation>
    </message>
    <message>
        <source>Import cancelled. {what}</source>
        <translation>Import abgebrochen. {what}</translation>
    </message>
    <message>
        <source>No new article</source>
        <translation>Kein neuer Artikel</translation>
    </message>
    <message>
        <source>in all texts</source>
        <translation>in allen Texten</translation>
    </message>
    <message>
        <source>left out: a file of another kind</source>
        <translation>weggelassen: eine Datei anderer Art</translation>
    </message>
    <message>
        <source>the same text as “{title}”, which is here</source>
        <translation>derselbe Text wie „{title}“, schon hier</translation>
    </message>
    <message>
        <source>{n} annotations without a place in the scheme left out</source>
        <translation>{n} Annotationen ohne Platz im Schema weggelassen</translation>
    </message>
    <message>
        <source>{n} articles added</source>
        <translation>{n} Artikel hinzugefügt</translation>
    </message>
    <message>
        <source>{n} could not be read</source>
        <translation>{n} nicht lesbar</translation>
    </message>
    <message>
        <source>{n} files of other kinds left out</source>
        <translation>{n} Dateien anderer Art weggelassen</translation>
    </message>
    <message>
        <source>{n} that were here got annotations</source>
        <translation>{n} vorhandene mit Annotationen ergänzt</translation>
    </message>
    <message>
        <source>{n} were here already</source>
        <translation>{n} schon vorhanden</translation>
    </message>
    <message>
        <source>{reason}: {n} left out</source>
        <translation>{reason}: {n} weggelassen</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}: {n} replaced</source>
        <translation>{what}: {n} ersetzt</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>code points {places}</source>
        <translation>Codepoints {places}</translation>
    </message>
    <message>
        <source>not {name}</source>
        <translation>nicht {name}</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Everything up to the last step that was saved is safe in the project file. If the window behaves oddly, close it and open it again. To report this, send the details below: they name places in the program and no word of an article. They are also in {folder}.</source>
        <translation>Alles bis zum letzten gespeicherten Schritt ist sicher in der Projektdatei. Wenn sich das Fenster seltsam verhält, bitte schließen und wieder öffnen. Um dies zu melden, bitte die Einzelheiten unten senden: Sie nennen Stellen im Programm und kein Wort eines Artikels. Sie stehen auch in {folder}.</translation>
    </message>
    <message>
        <source>Everything up to the last step that was saved is safe in the project file. {advice} If it comes again, send the details below: they name places in the program and no word of an article.</source>
        <translation>Alles bis zum letzten gespeicherten Schritt ist in der Projektdatei sicher. {advice} Wenn es wieder vorkommt, senden Sie die Einzelheiten unten: Sie nennen Stellen im Programm und kein Wort eines Artikels.</translation>
    </message>
    <message>
        <source>Something could not be done: {cause}.</source>
        <translation>Etwas war nicht möglich: {cause}.</translation>
    </message>
    <message>
        <source>Something in Annotator went wrong ({kind}).</source>
        <translation>In Annotator ist etwas schiefgegangen ({kind}).</translation>
    </message>
    <message>
        <source>The project file could not be read or written: {cause}. What was saved before is safe; the last act was not. {advice}</source>
        <translation>Die Projektdatei konnte nicht gelesen oder geschrieben werden: {cause}. Was vorher gespeichert wurde, ist sicher; der letzte Schritt wurde nicht gespeichert. {advice}</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>1 span</source>
        <translation>1 Textstelle</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Mit Fähnchen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Ohne Fähnchen</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>Importreihenfolge</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>mit Fähnchen</translation>
    </message>
    <message>
        <source>nothing to mark</source>
        <translation>nichts auszuzeichnen</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} fertig</translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation>{n} Textstellen</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>1 actor</source>
        <translation>1 Akteur</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Behauptung</translation>
    </message>
    <message>
        <source>1 concept</source>
        <translation>1 Konzept</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Erwähnung</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>a title and the same surname</source>
        <translation>Titel und gleicher Nachname</translation>
    </message>
    <message>
        <source>an acronym of the other</source>
        <translation>Kurzwort des anderen Namens</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>andere Schreibweise</translation>
    </message>
    <message>
        <source>below “{parent}”</source>
        <translation>unter „{parent}“</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>steht fest</translation>
    </message>
    <message>
        <source>layer of {name}</source>
        <translation>Ebene von {name}</translation>
    </message>
    <message>
        <source>mentioned together</source>
        <translation>zusammen erwähnt</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>the same surname</source>
        <translation>gleicher Nachname</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>{act}: {step}</source>
        <translation>{act}: {step}</translation>
    </message>
    <message>
        <source>{n} actors</source>
        <translation>{n} Akteure</translation>
    </message>
    <message>
        <source>{n} claims</source>
        <translation>{n} Behauptungen</translation>
    </message>
    <message>
        <source>{n} concepts</source>
        <translation>{n} Konzepte</translation>
    </message>
    <message>
        <source>{n} mentions</source>
        <translation>{n} Erwähnungen</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Annotator did not end as it should the last time. Every label that was shown as saved is in its project.</source>
        <translation>Annotator wurde beim letzten Mal nicht ordentlich beendet. Jedes Label, das als gespeichert angezeigt wurde, ist in seinem Projekt.</translation>
    </message>
    <message>
        <source>It names places in the program and no word of an article. It lies in {folder} and goes nowhere unless you send it.</source>
        <translation>Der Bericht nennt Stellen im Programm und kein Wort eines Artikels. Er liegt in {folder} und wird nirgendwohin gesendet, außer Sie tun es selbst.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>The logs say nothing of it.</source>
        <translation>In den Protokollen steht nichts davon.</translation>
    </message>
    <message>
        <source>What the logs have of the last run</source>
        <translation>Was die Protokolle vom letzten Lauf enthalten</translation>
    </message>
</context>
<context>
    <name>scheme_editor</name>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;Verknüpfungen</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 Textstelle</translation>
    </message>
    <message>
        <source>1 tie</source>
        <translation>1 Verknüpfung</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>A choice of {name} is empty.</source>
        <translation>{name}: Ein Auswahlwert ist leer.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>A part without a name</source>
        <translation>Ein Teil ohne Namen</translation>
    </message>
    <message>
        <source>A relation type ties spans of one label to spans of another. Add one.</source>
        <translation>Eine Verknüpfungsart verknüpft Textstellen eines Labels mit Textstellen eines anderen. Bitte eine hinzufügen.</translation>
    </message>
    <message>
        <source>A span at its beginning without one is an open point</source>
        <translation>Eine Textstelle am Anfang ohne diese Verknüpfung ist ein offener Punkt</translation>
    </message>
    <message>
        <source>A span without it is an open point</source>
        <translation>Eine Textstelle ohne Wert ist ein offener Punkt</translation>
    </message>
    <message>
        <source>Add a choice (Insert)</source>
        <translation>Auswahlwert hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Add a label first.</source>
        <translation>Bitte zuerst ein Label hinzufügen.</translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation>Auswahlwert hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All layers are changed alike, as one step that can be undone.</source>
        <translation>Alle Ebenen werden gleich geändert, in einem Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change its side (Space)</source>
        <translation>Seite wechseln (Leertaste)</translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation>Änderung des Schemas</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahlwert</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Export scheme</source>
        <translation>Schema exportieren</translation>
    </message>
    <message>
        <source>Export to file…</source>
        <translation>In Datei exportieren…</translation>
    </message>
    <message>
        <source>File ▾</source>
        <translation>Datei ▾</translation>
    </message>
    <message>
        <source>For / against</source>
        <translation>Dafür / dagegen</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → zu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Aus Datei importieren…</translation>
    </message>
    <message>
        <source>Import scheme</source>
        <translation>Schema importieren</translation>
    </message>
    <message>
        <source>Import, export, or start from a ready scheme</source>
        <translation>Importieren, exportieren oder mit einem fertigen Schema beginnen</translation>
    </message>
    <message>
        <source>Its end is</source>
        <translation>Am Ende steht</translation>
    </message>
    <message>
        <source>Kept as retired, for they are used: {labels}.</source>
        <translation>Stillgelegt statt entfernt, weil verwendet: {labels}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels at which it begins</source>
        <translation>Labels am Anfang</translation>
    </message>
    <message>
        <source>Labels at which it ends</source>
        <translation>Labels am Ende</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Letter in the margin</source>
        <translation>Buchstabe am Rand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Looking what the scheme would touch</source>
        <translation>Prüfung, was das Schema betreffen würde</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Name des Attributs</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Name des Labels</translation>
    </message>
    <message>
        <source>Name of the relation type</source>
        <translation>Name der Verknüpfungsart</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>Name des Schemas</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Nicht geändert.</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>Vor dem Anwenden wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verknüpfungsart</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>Verknüpfungsarten</translation>
    </message>
    <message>
        <source>Remove choice</source>
        <translation>Auswahlwert entfernen</translation>
    </message>
    <message>
        <source>Remove the choice (Delete)</source>
        <translation>Auswahlwert entfernen (Entf)</translation>
    </message>
    <message>
        <source>Says that it is</source>
        <translation>Besagt</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Schemata (*.json)</translation>
    </message>
    <message>
        <source>Start from “{name}”</source>
        <translation>Mit „{name}“ beginnen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>The draft is in {file}.</source>
        <translation>Der Entwurf ist in {file}.</translation>
    </message>
    <message>
        <source>The key {key} is taken: {action}.</source>
        <translation>Die Taste {key} ist vergeben: {action}.</translation>
    </message>
    <message>
        <source>The scheme needs a label that is not retired.</source>
        <translation>Das Schema braucht ein Label, das nicht stillgelegt ist.</translation>
    </message>
    <message>
        <source>This cannot be applied yet</source>
        <translation>Das lässt sich noch nicht anwenden</translation>
    </message>
    <message>
        <source>This is what it would touch</source>
        <translation>Das wäre davon betroffen</translation>
    </message>
    <message>
        <source>Turns the statement into its opposite</source>
        <translation>Kehrt die Aussage in ihr Gegenteil um</translation>
    </message>
    <message>
        <source>Two attributes of {label} are called {name}.</source>
        <translation>Zwei Attribute von „{label}“ heißen „{name}“.</translation>
    </message>
    <message>
        <source>Two labels are called {name}.</source>
        <translation>Zwei Labels heißen „{name}“.</translation>
    </message>
    <message>
        <source>Two labels have the key {key}.</source>
        <translation>Zwei Labels haben die Taste {key}.</translation>
    </message>
    <message>
        <source>Two relations are called {name}.</source>
        <translation>Zwei Verknüpfungsarten heißen „{name}“.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>Typ des Attributs</translation>
    </message>
    <message>
        <source>Unless</source>
        <translation>Außer wenn</translation>
    </message>
    <message>
        <source>Values with which it is not required</source>
        <translation>Werte, bei denen sie nicht nötig ist</translation>
    </message>
    <message>
        <source>What is used cannot go. Retire it instead: nothing new is made with it, and what is there stays.</source>
        <translation>Was verwendet wird, lässt sich nicht entfernen. Bitte stattdessen stilllegen: Damit entsteht nichts Neues, und Vorhandenes bleibt.</translation>
    </message>
    <message>
        <source>What its end is to the statement at its beginning</source>
        <translation>Was ihr Ende für die Aussage am Anfang ist</translation>
    </message>
    <message>
        <source>What its key takes when nothing is selected</source>
        <translation>Was die Taste nimmt, wenn nichts ausgewählt ist</translation>
    </message>
    <message>
        <source>What would be touched</source>
        <translation>Was betroffen wäre</translation>
    </message>
    <message>
        <source>When to use it, in the words of your codebook</source>
        <translation>Wann es zu verwenden ist, in den Worten Ihres Codebuchs</translation>
    </message>
    <message>
        <source>Words on it keep a contrast of {light} : 1 in light, {dark} : 1 in dark colours.</source>
        <translation>Wörter darauf behalten einen Kontrast von {light} : 1 in hellen, {dark} : 1 in dunklen Farben.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Vorgang läuft</translation>
    </message>
    <message>
        <source>actors of the register</source>
        <translation>Akteure des Registers</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>any of several choices</source>
        <translation>beliebig viele von mehreren Auswahlwerten</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>bluish green</source>
        <translation>blaugrün</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahlwert</translation>
    </message>
    <message>
        <source>concepts of the list</source>
        <translation>Konzepte der Liste</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>Strich-Punkt</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>gestrichelt</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>gepunktet</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliv</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>einer von mehreren Auswahlwerten</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>scheme.json</source>
        <translation>schema.json</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>himmelblau</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>durchgezogen</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>den Namen</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>den Absatz</translation>
    </message>
    <message>
        <source>the phrase</source>
        <translation>die Wortgruppe</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>den Satz</translation>
    </message>
    <message>
        <source>the word</source>
        <translation>das Wort</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>zinnoberrot</translation>
    </message>
    <message>
        <source>wavy</source>
        <translation>gewellt</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>who says or holds it</source>
        <translation>wer es sagt oder vertritt</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>weinrot</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{attribute} is {choice}</source>
        <translation>{attribute} ist {choice}</translation>
    </message>
    <message>
        <source>{color} is no colour: write it as #rrggbb.</source>
        <translation>{color} ist keine Farbe: bitte als #rrggbb schreiben.</translation>
    </message>
    <message>
        <source>{fault} ({n} more)</source>
        <translation>{fault} ({n} weitere)</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{label} needs a key.</source>
        <translation>{label} braucht eine Taste.</translation>
    </message>
    <message>
        <source>{label} needs a letter for the margin.</source>
        <translation>{label} braucht einen Buchstaben für den Rand.</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (stillgelegt)</translation>
    </message>
    <message>
        <source>{name} has the choice {word} twice.</source>
        <translation>{name} hat den Auswahlwert „{word}“ zweimal.</translation>
    </message>
    <message>
        <source>{name} needs a label at either end.</source>
        <translation>{name} braucht an beiden Enden ein Label.</translation>
    </message>
    <message>
        <source>{name} needs choices.</source>
        <translation>{name} braucht Auswahlwerte.</translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation>{n} Textstellen</translation>
    </message>
    <message>
        <source>{n} ties</source>
        <translation>{n} Verknüpfungen</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
    <message>
        <source>{part} “{name}” allows other ends: {what} will stay, as open points.</source>
        <translation>{part} „{name}“ lässt andere Enden zu; als offene Punkte bleiben: {what}.</translation>
    </message>
    <message>
        <source>{part} “{name}” gets another type: {what} that do not fit will be removed.</source>
        <translation>{part} „{name}“ bekommt einen anderen Typ; entfernt wird, was nicht passt: {what}.</translation>
    </message>
    <message>
        <source>{part} “{name}” is used by {what} and cannot be removed.</source>
        <translation>{part} „{name}“ wird verwendet und lässt sich nicht entfernen: {what}.</translation>
    </message>
    <message>
        <source>{part} “{name}” will be called “{becomes}”: {what}.</source>
        <translation>{part} „{name}“ heißt dann „{becomes}“: {what}.</translation>
    </message>
    <message>
        <source>“{choice}” cannot go: {n} spans have it. Rename it, or retire {name}.</source>
        <translation>„{choice}“ lässt sich nicht entfernen: Textstellen damit: {n}. Bitte umbenennen oder {name} stilllegen.</translation>
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
        <translation>{name} ist in einem anderen Fenster geöffnet (Prozess {process}) und wurde deshalb hier nicht geöffnet: Zwei Fenster würden die Arbeit des jeweils anderen nicht sehen. Es wurde nichts geändert. Wechseln Sie zu jenem Fenster, schließen Sie es zuerst, oder öffnen Sie das Projekt hier nur zum Lesen.</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>(author)</source>
        <translation>(Autor des Artikels)</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message>
        <source>2022, 2022-01, or a range: 2022-01..2022-03. &quot;&quot; finds what has no date.</source>
        <translation>2022, 2022-01 oder ein Zeitraum: 2022-01..2022-03. &quot;&quot; findet, was kein Datum hat.</translation>
    </message>
    <message>
        <source>2022-01…</source>
        <translation>2022-01…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Click, or S on the column: sort. A third time: by article and place.</source>
        <translation>Klick, oder S auf der Spalte: sortieren. Beim dritten Mal: nach Artikel und Stelle.</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <translation>{column} filtern</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>No statement matches.</source>
        <translation>Keine Aussage passt.</translation>
    </message>
    <message>
        <source>No statements yet.
Mark a claim or a stance in an article, and tie it (R) to who says it.</source>
        <translation>Noch keine Aussagen.
In einem Artikel eine Behauptung oder Haltung auszeichnen und sie mit dem Sprecher verknüpfen (R).</translation>
    </message>
    <message>
        <source>Open a project to see its statements.</source>
        <translation>Projekt öffnen, um seine Aussagen zu sehen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading… {part}</source>
        <translation>Wird gelesen… {part}</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The statements could not be read: {why}</source>
        <translation>Die Aussagen ließen sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>Words that it contains. &quot;&quot; finds what is empty.</source>
        <translation>Wörter, die vorkommen. &quot;&quot; findet, was leer ist.</translation>
    </message>
    <message>
        <source>You have no statements yet.
Mark a claim or a stance in an article, and tie it (R) to who says it; or show all layers.</source>
        <translation>Sie haben noch keine Aussagen.
In einem Artikel eine Behauptung oder Haltung auszeichnen und sie mit dem Sprecher verknüpfen (R); oder alle Ebenen zeigen.</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>contains…</source>
        <translation>enthält…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>{n} statements</source>
        <translation>{n} Aussagen</translation>
    </message>
    <message>
        <source>{n}, by {column}</source>
        <translation>{n}, nach {column}</translation>
    </message>
    <message>
        <source>{n}, by {column} downward</source>
        <translation>{n}, nach {column} absteigend</translation>
    </message>
</context>
</TS>
