; What the installer says, in the languages of the program.

LangString Project ${LANG_ENGLISH} "Annotator project"
LangString Project ${LANG_GERMAN} "Annotator-Projekt"
LangString Project ${LANG_FRENCH} "Projet Annotator"

LangString TooOld ${LANG_ENGLISH} "Annotator needs Windows 10, version 1809 or later, of 64 bits. \
Nothing was installed."
LangString TooOld ${LANG_GERMAN} "Annotator braucht Windows 10, Version 1809 oder neuer, mit \
64 Bit. Es wurde nichts installiert."
LangString TooOld ${LANG_FRENCH} "Annotator demande Windows 10, version 1809 ou plus récente, en \
64 bits. Rien n’a été installé."

LangString TooLong ${LANG_ENGLISH} "The path of the folder $INSTDIR is too long for Windows. \
Nothing was installed. Choose a folder with a shorter path."
LangString TooLong ${LANG_GERMAN} "Der Pfad des Ordners $INSTDIR ist für Windows zu lang. Es wurde \
nichts installiert. Wählen Sie einen Ordner mit einem kürzeren Pfad."
LangString TooLong ${LANG_FRENCH} "Le chemin du dossier $INSTDIR est trop long pour Windows. Rien \
n’a été installé. Choisissez un dossier au chemin plus court."

LangString Runs ${LANG_ENGLISH} "Annotator is running, or its files in $INSTDIR cannot be written. \
Nothing was changed. Close all its windows, then try again."
LangString Runs ${LANG_GERMAN} "Annotator läuft, oder seine Dateien in $INSTDIR lassen sich nicht \
beschreiben. Es wurde nichts geändert. Schließen Sie alle Fenster des Programms und versuchen Sie \
es noch einmal."
LangString Runs ${LANG_FRENCH} "Annotator est en cours d’exécution, ou ses fichiers dans $INSTDIR \
ne peuvent pas être modifiés. Rien n’a été changé. Fermez toutes ses fenêtres, puis réessayez."

LangString PreviousStays ${LANG_ENGLISH} "The version that is installed in $0 could not be removed, \
so this one was not installed. Your projects are untouched. Close Annotator if it is running, \
remove that version in the settings of Windows, then start this installer again."
LangString PreviousStays ${LANG_GERMAN} "Die in $0 installierte Version ließ sich nicht entfernen, \
daher wurde diese nicht installiert. Ihre Projekte sind unberührt. Schließen Sie Annotator, falls \
es läuft, entfernen Sie jene Version in den Einstellungen von Windows und starten Sie dieses \
Installationsprogramm noch einmal."
LangString PreviousStays ${LANG_FRENCH} "La version installée dans $0 n’a pas pu être supprimée ; \
celle-ci n’a donc pas été installée. Vos projets sont intacts. Fermez Annotator s’il est ouvert, \
supprimez cette version dans les paramètres de Windows, puis relancez ce programme d’installation."

LangString NotWritten ${LANG_ENGLISH} "Some files could not be written to $INSTDIR, so Annotator is \
not installed. Your projects are untouched. Free some space or choose a folder of your own, then \
start this installer again."
LangString NotWritten ${LANG_GERMAN} "Einige Dateien ließen sich nicht nach $INSTDIR schreiben, \
daher ist Annotator nicht installiert. Ihre Projekte sind unberührt. Schaffen Sie Platz oder \
wählen Sie einen eigenen Ordner und starten Sie dieses Installationsprogramm noch einmal."
LangString NotWritten ${LANG_FRENCH} "Certains fichiers n’ont pas pu être écrits dans $INSTDIR ; \
Annotator n’est donc pas installé. Vos projets sont intacts. Libérez de l’espace ou choisissez un \
dossier à vous, puis relancez ce programme d’installation."

LangString NotRemoved ${LANG_ENGLISH} "Some files in $INSTDIR could not be removed: another program \
has them open. Your projects are untouched. Close that program, or start Windows anew, then remove \
Annotator again."
LangString NotRemoved ${LANG_GERMAN} "Einige Dateien in $INSTDIR ließen sich nicht entfernen: ein \
anderes Programm hat sie geöffnet. Ihre Projekte sind unberührt. Schließen Sie jenes Programm oder \
starten Sie Windows neu und entfernen Sie Annotator noch einmal."
LangString NotRemoved ${LANG_FRENCH} "Certains fichiers dans $INSTDIR n’ont pas pu être supprimés : \
un autre programme les a ouverts. Vos projets sont intacts. Fermez ce programme ou redémarrez \
Windows, puis supprimez Annotator de nouveau."

LangString WhatStays ${LANG_ENGLISH} "Annotator will be removed from the folder below. Your \
projects, backups and settings stay where they are."
LangString WhatStays ${LANG_GERMAN} "Annotator wird aus dem Ordner unten entfernt. Ihre Projekte, \
Sicherungen und Einstellungen bleiben, wo sie sind."
LangString WhatStays ${LANG_FRENCH} "Annotator sera supprimé du dossier ci-dessous. Vos projets, \
sauvegardes et réglages restent où ils sont."
