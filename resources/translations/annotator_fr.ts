<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. This is all of it: no text of an article, no name of a person or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark who claims what, and who stands where, in news articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages about the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send with a report: versions, and of the project numbers alone. “Copy diagnostics” reads them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionModel</name>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActorCard</name>
    <message>
        <source>Add an affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an affiliation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wikidata:Q42</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2019, 2019-05 or 2019-05-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the organisation first, or type the name of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end ({until}) before it begins ({since}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President, spokesperson, member …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {name} belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no date. Write 2019, 2019-05 or 2019-05-20.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no date that can be read one way only: 2022-01-28.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}  ⚑ flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleInfo</name>
    <message>
        <source>1 region is furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article is flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No furniture is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mark: a true negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regions are furniture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}?  ·  suggested by {sources}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}, by way of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({mentions})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Remove {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>&amp;This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out &amp;furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its &amp;entry: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its entry: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesButton</name>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>Choose another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Choose which columns are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConceptCard</name>
    <message>
        <source>Add an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below which concept does “{name}” stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>No article matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet.
Import articles: Ctrl+I, drop files here, or paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all annotators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPopup</name>
    <message>
        <source>New: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which concept is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message>
        <source>Label the same words everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelling the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: there may be more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more: the search stopped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data set must not replace a project. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the whole path, or choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data set is there already; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds other files. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, and the data set is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} with {spans} will be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture is blanked out, offsets stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture is cut out, offsets move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture stays in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of train, validation and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without text: ids, offsets and hashes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2024, 2024-05 or 2024-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chance, near-copies together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by date, the newest test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day, month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day, month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the articles, for the card: CC-BY-4.0 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that the articles have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>1 article with {spans} is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles with {spans} are in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Not all is in it: the report says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The project file could not be read or written ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter title, source, author</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter, F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark who claims what, and who stands where, in news articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? The sample project begins with a tour of five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a project file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A project is one file, with the articles, the scheme of labels and all that you mark. {new} makes one. {import_} brings articles in: text, HTML, Word, PDF, tables, and data sets of other programs; you can also drop files on the window. What is on a page but is not the article is furniture: it is dimmed, never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor is asked for as soon as its name is labelled: Enter takes the proposal, typing finds another or makes one; {entry} asks again. {attributes} goes to the other questions of the selected span, Esc comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project and bring articles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on a name, a sentence or a few words and press the key of a label; the bar at the foot of the window shows the keys. Select words first where others are meant: {grow} selects more at each press, {quotation} takes a quotation without its “he said”. With a span selected, the key of another label changes the label; {let_go} lets go of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who and what is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a data set out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Save: each step is in the file when it is done. {undo} takes steps back, also those of yesterday; {redo} brings them back. On the command line “annotator backup” makes a copy and proves that it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} marks the article done and opens the next one. What is still open in it is shown first; {point} goes from one open point to the next. An article that is done and has nothing marked says something too: there was nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{export} writes all or a part of the project in one of many formats, and shows its first lines before. The page “Formats” of this window tells what each one holds, and what it cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{palette} finds every command by its name and shows its key. {pane} goes from one part of the window to the next. {find} finds in the article, {search} in all articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tie} offers what the selected span can be tied to, the likeliest first: who says the claim, who holds the stance, what it is about. Enter or a digit ties. A claim with its speaker is a statement; {table} shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldingSection</name>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks · Ctrl+A all, Ctrl+Shift+A none · ← → from article to article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatPage</name>
    <message>
        <source>About the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Done with nothing to mark: it counts as a true negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article of this list is done or skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelinePage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project: the guidelines are those of its labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} (needed, unless {excused})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} (needs an answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, one or more of: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a concept of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: an actor of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: from {begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: words of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines of the labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>All annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all rows that are shown, for a spreadsheet (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all rows that are shown to a CSV or JSONL file (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>in the title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Without title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hunt</name>
    <message>
        <source>Looking for the same words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled. The project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied that holds words. Copy the text of an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article: it is described here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag its letter to a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a span; again: the one around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select, whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to see its labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key}, {n} in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Kept. Select the next words, then press a label’s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to add and press the same key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span cannot get smaller or reach beyond the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to label here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no span in this article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is retired: nothing new is marked with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Bytes of UTF-8, as Go and Rust do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code points, as Python does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: leave those articles out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {names} proves where spans after emoji or accents stand: only who wrote the file knows what its offsets count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files come from another program. These names are not in the scheme: choose which label or relation each of them is. What is left out is listed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files come from another program; the scheme has all their labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 units, as JavaScript and Java do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the model; empty for the work of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({n} times)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>As the system: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is made anew at once; projects stay as they are. The command line, data sets and logs stay English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Cancel it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing cancels it. A cancelled task leaves the project and all files as they were. Everything that you labelled is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running: {tasks}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library brings no text of its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LikelyPane</name>
    <message>
        <source>1 pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely one and the same: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for entries that are likely one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M merges · ← → which one stays · N not the same (for this session)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two entries look like one. Esc goes back to the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goes} is merged into {stays}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>{act}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by any name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row becomes an article. Choose the columns; only the text is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionPane</name>
    <message>
        <source>&amp;Give to another entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim has this concept yet. Label a Claim and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to this actor yet. Label an Actor span and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the mentions to move first: Space, Shift or Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are in the layer of {names}: only its owner can move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {all} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mentions} of “{name}” go to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in the layer of {names} stay: only its owner can move them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names of it from then on: {names}. No span is changed, and each can be taken out again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of different types: is it really one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}   {mentions}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A name cannot begin with a full stop: the file would be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot have {signs} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: {labels}. Relations: {ties}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the data. What you label is your layer; only you write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteArea</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>A note on this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPointList</name>
    <message>
        <source>Done anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open. Enter or a digit goes there, {key} is done anyway, Esc stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open before the article is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Likely merges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>{goes} into {stays}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make nothing new with it; what is there stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this tie (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove; only what is not used goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the span is tied to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Entries that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places of these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsSection</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points ({n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source> stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a span of the label looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words like these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>File of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: the first two articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes, which are no text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Work is going on, so the language changes when Annotator starts next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Python package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program with all that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} (built from {commit}, {date})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Articles done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} · {n} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done} done, {open} in progress, {skipped} skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Articles are still coming in, so the project stays open. Wait until they are in, or cancel the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.annot);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>like “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue of articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentEntry</name>
    <message>
        <source>Not there any more: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Name of an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of a concept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>&amp;Likely merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the selected entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.
Ctrl+N makes a new entry of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to see its registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one entry to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more entries first: hold Shift or Ctrl with the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no actor yet.
Ctrl+N makes one; or label an Actor span and name it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no concept yet.
Ctrl+N makes one; or label a Claim and word its concept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its name. Entries that are there already are shown below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its wording: a sentence that claims can only mean or deny. Entries that are there already are shown below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} selected.
M merges them into one; one undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} merged into {name}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterWindow</name>
    <message>
        <source>/ search · Enter edit · M merge · L likely merges · Ctrl+N new · Del remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors and concepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import has to say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths of spans in code points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans by annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data set holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {attribute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}{label}: half of them {lower} to {upper}, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more in the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has “{words}”. Whole words are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to search its articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words: articles that have all of them are listed. Words between double quotes stay together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>(gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be kept in {path}: {reason}. Nothing else is touched by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read, so they begin anew. The file as it was: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanCard</name>
    <message>
        <source>needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>No span has these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span yet. Select words in the article and press the key of a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {label} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanView</name>
    <message>
        <source>Spans in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>blank line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementTable</name>
    <message>
        <source>Enter opens the statement in its article · S sorts by the column · Ctrl+C copies the rows that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements of the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED – {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code point {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {n} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Nothing is suggested in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accept} accepts, {dismiss} dismisses: {label}, suggested by {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} No suggestion is left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} {n} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionsSection</name>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} suggestions in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {quote} ({sources})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {statements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONL for programs (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{statements} copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{statements} written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieList</name>
    <message>
        <source>1–9 or Enter ties  ·  R shows others  ·  Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no tie between {a} and {b}, or they are tied already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that this span can be tied to as {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that this span can be tied to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties that can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is saved when it is done, and can be undone tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken back. {redo} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark who claims what and who stands where, once, from the text to the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into the name of somebody who speaks. Press {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a span of {label}. Press {tie}: the list below the article offers what it can be tied to. {enter} takes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret stands in “{words}”. Press {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret stands in “{words}”. {grow} selects the word, and more when pressed again. Then press {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret stands in “{words}”. {quotation} selects the quotation without its “he said”. Then press {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list asks which actor of the register the name means. {enter} takes the first one; type to find another, or to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole line is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card waits for what you do and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mark stays in this project until you take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where somebody stands: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the word there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing selected, {label} takes the words there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words selected with the mouse or with Shift and the arrows do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} marks the article done and opens the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{export} writes the file. An article is one line of JSON; this one, as of now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} shows all keys, and what each label is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} goes from span to span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is selected. Press {tie}: the list below the article offers what it can be tied to. {enter} takes the first one: {speaker}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{let_go} lets go of the span before. Put the caret into what somebody says. Press {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{let_go} lets go of the span before. Put the caret into words that are for or against something; {grow} selects them. Then press {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pane} goes to its buttons, {tour} leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} goes to what is still open in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undo} takes back the last step. Try it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Any label or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which articles the queue shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a span of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article to try things in. Import one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>{label} refers to no actor and no concept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RowDelegate</name>
    <message>
        <source>{name} (retired)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>{column}  →  {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all suggestions in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestion, next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the entry at once, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss all suggestions in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss suggestion, next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the queue’s filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour: begin or leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep selection as fragment, or add to the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the same words everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of selection and span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move end a character left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move end a character right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move end a word left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move end a word right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move start a character left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move start a character right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move start a word left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move start a word right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select quotation without its “he said”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which actor or concept is it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Articles are coming in; undo when they are, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours follow the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is asked for at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is asked for with N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A scheme needs at least one label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span cannot reach from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span is not there any more. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span needs at least one fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span of {name} has a value for “{new_name}” already, which another attribute would be called. Nothing was changed; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span would refer to an entry ({kind}) that is not there. Nothing was changed; look at the register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A split of {train}/{validation}/{test} does not add up to 100, or trains on nothing. Write for example 80/10/10, or 80/20 for train and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text does not have the hash under which it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {n} suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these words are marked as {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a name, and an attribute that refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that {label}’s “{name}” should name is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is known of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the entries to merge first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the mentions to move first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoNLL columns: a token and its IOB1, IOB2 or BIOES tag a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss {n} suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {id} (number {number}) is not as it was written: its hash differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {id} has number {number} of its device; {due} was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {n} mention to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {n} mentions to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face: a folder of Parquet that datasets loads, with its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n} article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sample {file}, a quote of {n} code points stands {count} times, which is not what the index says. Install the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines: native ones with annotations, or any with a column of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the split {split}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label Studio: tasks with annotations and predictions, or JSON-MIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label Studio: tasks with annotations, and the config of their project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {n} × {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, one article a file, metadata from front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {names} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New concept {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is suggested in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the articles: {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the articles is not there any more. Nothing was labelled; look for the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {n} new entries ({entity}) cannot be written: {error}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents with text, one article a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prodigy: tasks with spans and relations, answered or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prodigy: tasks with tokens, spans and relations, a line for each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation {id} ({name}) needs {labels} at its “{end}” end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation {id} lacks the span at its “{end}” end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation {id} leaves its article or its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation “{name}” names the label “{end}”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced in the texts: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {table} rests on a row of {parent} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite finds damage: {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: --offsets codepoint, utf16 or utf8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wants to know something else by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {id} does not refer to that entry any more. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {id} is about an article that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {id} quotes other words than stand at {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {id} reaches from {start} to {end}, outside the text of {n} code points or over its own fragments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {span} refers to the actor {entry}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {span} refers to the concept {entry}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name} off {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out of its merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor {id} belongs to {other}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor {id} was merged into {other}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} is not sound ({found}); it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {target} could not be written: {error}. The project and older backups are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concept {id} is below {other}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concept {id} was merged into {other}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry cannot go: a span, or another entry, refers to it. Nothing was changed; merge it into another entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that the mentions should go to is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events cannot be replayed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end: {error}. Open a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “{name}” cannot be used: {problem}. Nothing was written. Mend or remove the package that offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “{name}” is about the whole project and cannot be split. Nothing was written; leave the split out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “{name}” is made of the text and cannot go without it. Nothing was written; jsonl, huggingface and the formats of rows can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “{name}” needs {module}, which is not installed. Nothing was written. Run: pip install &apos;claim-annotator[{extra}]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; the project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; what could not be taken back stays (see below).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of mentions differs from “{attribute}” of span {span}. Run: annotator check --rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of {owner} is written by {owner} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only and does not remember the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was changed meanwhile: the scheme would touch something else than was shown. Nothing was changed; look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample articles cannot be read. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has a part missing or wrong. {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has a part missing or wrong: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no label “{name}”; it has {names}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no relation “{name}”; it has {names}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no relation “{type}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme is as it was: there is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme is not JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme of the project has no “{old}” that could be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step leaves something without what it rests on ({error}). Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with hash {hash}… is not as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {entity} {id} cannot be written: {error}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {entity} {id} is not as its events say. Run: annotator check --rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {entity} {id} is not as this step expects: it was changed meanwhile. Nothing was written; look at it again and repeat the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attribute “{attribute}” that could be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}” to import. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer of {layer} in this project. There are: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheme “{scheme}”. Name a readable file, or one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are tied as {type} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are marked as {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is marked already, or its label is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a scheme: it lacks &quot;format&quot;: &quot;annotator-scheme/1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is to be {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is to be “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This span is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This suggestion is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tie is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {label} has no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {label} has no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {label} has {n} fragments. Only the words of a span in one piece are looked for elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two attributes of “{label}” share a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two labels of the scheme share a name or a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names of a {what} would become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two relations of the scheme share a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIMA CAS (JSON), each file with its types inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIMA CAS (XMI) with a type system, as INCEpTION opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIMA CAS of INCEpTION and others: XMI with its TypeSystem.xml, or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untie {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported before it could not be taken back: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents, one article a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or ] is missing before “{sign}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a concept has “fixed” that is not true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document of it has fewer than no tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of its spans has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of its spans is no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a longer span, or an earlier one as long, has some of their tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of it has the same key twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note, which spans here do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prediction stands in the file by its number alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a region has no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation is between entities to which the line gives no ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation of what is no span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation ties a region that has no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation ties a span that the document has no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation ties words that no span covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation “{name}” ties a span that was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span that they tie begins or ends within a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span that they tie does not stand on tokens of spaCy’s tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span that they tie stands in furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table with commas, semicolons or bars, one article a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table with tabs, one article a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title or an attribute has control signs that XML cannot hold: U+FFFD is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affiliation, congruence and conflict networks (GraphML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after line {line} it is not {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation begins or ends at {place} (UTF-16), within a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation begins or ends nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation of another text (view) of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation that covers no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation was cancelled in Label Studio (was_cancelled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribute of what is no span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element of its list has more than {limit} million signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry has “{name}” that are not a list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an equivalence (*), which is no relation here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object {{ … }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute of “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution: source, cue, content of each attributed claim; JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat: a text and its annotations for each layer, with the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat: annotations (.ann) with the text (.txt) beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {byte} of the line is not {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cats {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of “{attribute}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doccano has no attributes of spans: theirs are not in the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doccano has no spans in pieces: the words between the pieces are in the span too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doccano: JSON lines with entities and relations, a line for each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doccano: JSON lines with labels or entities and relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents of this kind are not read; save it as .docx, PDF or plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from here on the file is not {encoding}; its rest was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins as {encoding} but is not at byte {byte}; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it breaks off within its JSON; it may be half a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it breaks off within its list; it may be half a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read to its end: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares a document type or entities, which no CAS needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before its documents do: it is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a password; save it without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no column “{column}”; it has {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no row that names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no tags: one of {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no text (sofaString)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no text in its paragraphs and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has one column; a token and its tag are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has several texts (views); as XMI the first one can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the id {id} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the id {id}, which line {line} has too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the key “{key}” twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two annotations of one annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two entities with the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} pages; an article may have {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} tokens and {tags} “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} tokens, {starts} “starts” and {ends} “ends”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {n} page and no text: it is a picture, probably. Have a program recognise the text (OCR) first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {n} pages and no text: they are pictures, probably. Have a program recognise the text (OCR) first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {size} MB; an article may have {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {size} MB; annotations may have 20 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a number too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a whole number beyond 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds what UTF-8 cannot write ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {name}, which is no JSON number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is JSON, but not an object ({{…}})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a line of our own format: import it as jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an archive of another kind, not a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an office document, but none of Word&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an old Word document, or one with a password; open it in Word or LibreOffice and save it as .docx without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off: {size} of {expected} bytes are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged ({kind}); get the file again, or print it to a new PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in no single encoding; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {limit} MB: write it as several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a JSON list ([…]) nor a JSON object ({{…}})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no CAS, is damaged, or does not go with its type system ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no DocBin of spaCy: it has no tokens, spaces and lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no DocBin of spaCy: it is not compressed as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no PDF document, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no Word document (.docx), whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no annotation: an id, a tab and what it says are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no page that a browser saved in one file, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no task: a task is an object ({{…}})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: {message} at line {line}, sign {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: {message} at sign {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {what}, not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names its columns and has no row below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names the entry {id}, which neither it nor the project has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names {name}, which the file does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB: write it as several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written without its text; export the article again with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to more than any article holds, so it was not unpacked; open it in Word or LibreOffice and save its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {number} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is “{answer}”; there are {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its archive has a part twice, so nobody knows which one is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its archive has a password; save it without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its archive is damaged or cut off; get the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attrs are not whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data has no text “{name}”; it has {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its encoding is not known; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is not {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first {pages} pages took more than {seconds} seconds; print it to a new PDF, or copy its text and paste it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its flags are no map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its fonts do not say which letters they draw, so its words cannot be read; have a program recognise the text (OCR) first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format is {format}; this program reads {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its furniture from {start} to {end} is outside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its groups of spans are neither a list nor a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its groups of spans are no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lengths say {total} tokens, and it has {values} values of {kinds} kinds and {blanks} blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its main part is not the text of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its offsets are not in code points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts cannot be read ({kind}); open it in Word or LibreOffice and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts cannot be told apart (boundary); save the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its region is one of a web page (its place is an XPath); only regions of plain text can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its status “{status}” of {owner} was left out: here the article is “{here}” with {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its strings are not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its suffix says nothing; name its format (--format) from: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text (column “{column}”) is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text (column “{column}”) is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text holds {names} signs that no article has, so its offsets cannot be kept; normalise the text first and count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is longer than {limit} million signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is missing: there is no {name} beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is not the one that its text_sha256 was made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its token is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tokens have no words (ORTH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its type system is missing: there is no {name} beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its user data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its user data are no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its user data are no map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its user data hold the layers of {count} annotators, and not of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its user data under “{key}” belong to another text: remove them, or give the document its own text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {name} are no bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {name} are not one for each of its {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {name} are not whole numbers of {size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {name} is neither [start, end, label] nor an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {name} is neither [start, end, label] nor the name of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {name} is not [start, end, label]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {name} ties entity {id}, which the line does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {name}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “flag” is not true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “id” is neither a number nor text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “id” is neither text nor a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “label” is missing or not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “text” is not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “text” is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “tokens” are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” are missing or no list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” are missing or no list of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” are not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” are numbers, and nothing says which labels they mean; write them as B-Label, I-Label and O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” has tags of another label under “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” have a {label} from token {first} to {last}, and its “{other}” have none there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” is missing or not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” is missing or not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” is missing or not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” is not a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{key}” is not a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} begins a row that cannot be read ({error}); the rows before it were read, the rest was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lone surrogate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrices of actors by concepts: for, against, balance (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article was found in this page; copy its text and paste it, or save it as .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column seems to hold the text; it has {columns}. Say which one: --map text=COLUMN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no part of it is a page; save the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody gave them the status asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has worked on them, and a file here is somebody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has worked on them, and a folder here is somebody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has worked on them, and a task is somebody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is tied to them as who makes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the file proves what {name} counts: the text has signs beyond the Basic Multilingual Plane or ASCII before it, and code points, UTF-16 units and bytes put it at different places. {what_to_do}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is labelled in them and they are not done, so they say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says where its text is; its data has {texts}. Say which: --map text=NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one article a line with text, spans, relations and registers (native)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages saved so are not read; save the page as HTML, or copy its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text, one article a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it needs cassis, which is not installed. Run: pip install &apos;claim-annotator[cas]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it needs spaCy, which is not installed. Run: pip install &apos;claim-annotator[spacy]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region {id} has two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region {id} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region {id} stands at two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation extraction: pairs of spans, tied ones and some untied; JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation {id} ({name}) may not tie a {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation {id} ties span {end}, which its layer does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved web pages: the article&apos;s text, title, date and author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands after the end of its JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy: documents (DocBin) for a span categoriser, with user data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy: documents (DocBin) with spans under “sc”, or entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {id} has a fragment from {start} to {end}: outside the text of {length} code points, or touching the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {id} has a value for “{name}” that the scheme does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {id} has the attribute “{name}”, which {label} has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {id} has the label “{label}”; the scheme has {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {id} has “fragments” that are not pairs of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {id} quotes other words than stand at {start} to {end} (code points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {id} starts or ends elsewhere than its fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {number} (“{label}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {number} goes from token {first} to {last} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {number} has no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {number} has “fragments” that are not pairs of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {number} is packed as spaCy packs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {number} stands from {start} to {end}, and its tokens from {first} to {last} (code points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {number} starts or ends elsewhere than its fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans stand under “{key}”, and those under “{own}” are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance pairs: text, actor, target or concept, polarity; JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables of this kind are not read; save it as CSV (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task {id}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annotation {name} from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article {id} is here already, with another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author of the article makes them, who is no entry of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cancelled import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event list of Discourse Network Analyzer (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not know where blanks stood: one was put after each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of span {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {id} is here already, in another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of a group of spans is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label of span {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label “{name}” was to be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has more than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name “{name}” is taken already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page in it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader of {name} files failed ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relation “{name}” may not go from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relation “{name}” was to be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has {cells} cells, the first row names {columns}; is a quotation mark missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row holds bytes that are not {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme does not allow the value that {label} has for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme has no label “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme has no relation “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spans of a task with the answer “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag {prefix}-{label} continues nothing of that label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token at line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token has {n} code point and stands from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token has {n} code points and stands from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token is not what comes next in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token stands at {start}, and the one before it ends at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type system {name} beside it cannot be read ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their article has no date, and that program knows no statement without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their import was taken back while the export ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their names have signs that XML cannot hold: U+FFFD stands for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their text has control signs that XML cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “{field}”; the fields are {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no part “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are claims without a concept, so they are for or against nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are in several fragments, each of which is tagged as a span of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are near-copies of articles that are on another side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are neither for nor against their concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are not done: a tie may still be to come, so no pairs of type {none} were drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are stances whose polarity nobody has told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are stances without anything that they are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they begin or end within a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they begin or end within a token of spaCy’s tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they came in while the export ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they come from other sources than those asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they do not have the words of the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they go over the end of a sentence, where their tags begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have no concept, so they take no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have no date, and the split goes by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have no source, and the split goes by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they stand, wholly or partly, in furniture, which this data set does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they were published after {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they were published before {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is to be {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is to be “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token classification in columns: token, start, end, IOB2 tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token classification: tokens with IOB1, IOB2 or BIOES tags, JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token classification: tokens with IOB2 tags and their places, JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token {number}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its columns are called “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under “sc” a span in pieces is one from the first to the last; user data has both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who makes them has no entry in the register, or is unknown or unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} is for and against “{concept}” in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} with {spans} are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} with {spans} is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} could not be restored to {path}: {error}. What was there is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} is a backup of another project than {path}, which was left as it is. Restore it to a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} calls itself “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} fails with {kind}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} is not an Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not “AnnotatorNotes T1&lt;tab&gt;words”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not “Label start end&lt;tab&gt;words”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not “Reference T1 name:id”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not “Type:T1 Role:T2 …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not “name T1 value”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not “type Arg1:T1 Arg2:T2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is of no kind that brat knows (T, R, E, A, M, N, #, *)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} quotes {quoted} code points, and its place has {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no attribute “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no attribute “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is retired: nothing new is marked with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (“{label}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} begins or ends elsewhere than its fragments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to an entry that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot belong to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {error}. What was saved before is safe; this step was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say what to write. Nothing was written; let the name end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has “{feature}” that are no places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds nothing but signs that no article has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is mentioned by {n} span. Merge it into another entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is mentioned by {n} spans. Merge it into another entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is said to be a person&apos;s, whose name is that of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} points to an entry that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} quotes other words than stand from {start} to {end}, whether code points, UTF-16 units or bytes are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands from {start} to {end}: that is outside the text, empty or within a sign (counted as {unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ties region {id}, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was merged before. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would stand below itself: one of the concepts that would become one stands below another of them. Change what it stands below first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would stand below or in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its “completed_by” names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its “direction” is neither right, left nor bi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its “flag” or “note” is not as our export writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its “labels” is not a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its “model_version” is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its “result” is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its “status” is none of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} annotation has no place in the scheme and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} annotations have no place in the scheme and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} article came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} article stays, it was worked on meanwhile: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} article that was here got annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles stay, one was worked on meanwhile: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles that were here got annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} could not be read; everything else is in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} file of another kind was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files of other kinds were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} had a text that is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} near-copies were kept together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} statement is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} statements are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {what}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} could not be written: {error}. What stood there is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} holds what no data set of this program has ({stranger}), and replacing the folder would lose it. Nothing was written; choose an empty folder or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is a file, and this data set is a folder. Nothing was written; choose another name, or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} is a folder, and this data set is one file. Nothing was written; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} {name} allows other ends: {what} stay as open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} {name} cannot be removed, it is used: {what}. Retire it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} {name} has another type: {what} that do not fit will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} {name} is called {becomes}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be made: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. Install the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be renewed for this program: {error}. It is as it was; a backup of it is {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no scheme. Run: annotator check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds parts that no project has ({parts}), so it was not opened: somebody changed it with another program. Its bytes are as they were. Open a backup instead (annotator restore).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a project. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already there and was left as it is. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already there and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}. It was not opened and its bytes are as they were. Keep it, and open the newest backup (annotator restore).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes): its contents are lost or never were written. It was left as it is. Open a backup instead (annotator restore).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a project: it is no SQLite file. It was left as it is. To read articles from it use: annotator import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there. Check the name, or make it with: annotator new {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks the text of an article. Run: annotator check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer program (schema {version}; this one knows up to {known}). It was left as it is. Install a newer Annotator to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by an older program (schema {version}; this one reads {known}). It was left as it is. Open it once in the window: it is renewed then, after a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, document {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: files of this kind have no columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rests} refers to {name}. Change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} is not a valid Status; a status is {statuses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{touched} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{touched}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} is retired: nothing new is tied with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no msgpack ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of it has no words in the file’s list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the same text as “{title}”, already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {reason} ({n} times); left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {reason}; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{annotator}” is the layer of a model. Nothing was imported; say whose suggestions these are instead (--suggestions NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{control}” answers about a place with {count} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{control}” is an answer about the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feature}” of the relation {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” is no id: ids are UUIDs in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” names no place: an answer of which the short form lost it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is a kind of answer that no scheme has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of an annotator: layers that begin with “{prefix}” hold what models suggest. Nothing was opened; choose a name without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot become “{other}”: there is no such {what} after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot become “{other}”: there is no such {what} before the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot tie this {label} to what it is tied to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a class of the whole text, and labels belong to spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” names an entry that neither the file nor the project has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” of {label} is retired: it can be taken away, not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” of {type}, which is no text or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” of “{label}” takes the side “{choice}”, which is none of its choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pair}” is no rename: write Old=New.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no value for {label}’s “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no split. Write for example 80/10/10, or 80/20 for train and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no tag: O, B-Label, I-Label …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is none of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not of the form {form}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <source>1 article is done or skipped and stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place marked as {label}. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place, not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {n} × {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand nowhere else in the project{besides}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand nowhere else in this article{besides}.
Alt+P looks in the whole project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part is {label} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles are done or skipped and stay so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} marked as {label} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places in {articles} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places marked as {label}. One undo takes all of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {places} ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>1 annotation without a place in the scheme left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file of another kind left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 that was here got annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: a file of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text as “{title}”, which is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} annotations without a place in the scheme left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files of other kinds left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} that were here got annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {n} replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>code points {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Everything up to the last step that was saved is safe in the project file. If the window behaves oddly, close it and open it again. To report this, send the details below: they name places in the program and no word of an article. They are also in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Annotator went wrong ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>1 actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title and the same surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an acronym of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below “{parent}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentioned together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} concepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scheme_editor</name>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice of {name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relation type ties spans of one label to spans of another. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span at its beginning without one is an open point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span without it is an open point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a choice (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers are changed alike, as one step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its side (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For / against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, export, or start from a ready scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as retired, for they are used: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels at which it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels at which it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what the scheme would touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the relation type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the choice (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} is taken: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme needs a label that is not retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what it would touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the statement into its opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two attributes of {label} are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two labels are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two labels have the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two relations are called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values with which it is not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is used cannot go. Retire it instead: nothing new is made with it, and what is there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its end is to the statement at its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its key takes when nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use it, in the words of your codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on it keep a contrast of {light} : 1 in light, {dark} : 1 in dark colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actors of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of several choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bluish green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concepts of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheme.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says or holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute} is {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{color} is no colour: write it as #rrggbb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} ({n} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs a letter for the margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the choice {word} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs a label at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} “{name}” allows other ends: {what} will stay, as open points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} “{name}” gets another type: {what} that do not fit will be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} “{name}” is used by {what} and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} “{name}” will be called “{becomes}”: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” cannot go: {n} spans have it. Rename it, or retire {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>single</name>
    <message>
        <source>{name} is open in another window (process {process}), so it was not opened here: two windows would not see each other&apos;s work. Nothing was changed. Go to that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>1 statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2022, 2022-01, or a range: 2022-01..2022-03. &quot;&quot; finds what has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2022-01…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or S on the column: sort. A third time: by article and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements yet.
Mark a claim or a stance in an article, and tie it (R) to who says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to see its statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading… {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements could not be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that it contains. &quot;&quot; finds what is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no statements yet.
Mark a claim or a stance in an article, and tie it (R) to who says it; or show all layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, by {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, by {column} downward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
