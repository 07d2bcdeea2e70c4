; The installer for Windows: for one person, without an administrator.
;
; Built by installer.py, which names what goes in:
;   VERSION, NUMBERS   the version, and the same as four numbers
;   SIZE               of all files together, in KiB
;   DEEPEST            how long the longest path below the folder is, in characters
;   INSTALLED          the lines that lay each file
;   REMOVED, EMPTIED   the lines that take each away by its name, and the folders that are empty then
;   OUTPUT             the installer to write
;   STUB               (where NSIS has it) amd64-unicode, an installer of 64 bits
;   ICON               (if there is one) its icon
;   SIGN               (if there is one) the command that signs a file, which is put behind it
;
; On the command line:  setup.exe /S /D=C:\Folder   (/S asks nothing; /D comes last, unquoted)
; Exit codes: 0 done, 1 cancelled by the person, 2 refused or failed: the old state is said above.
;
; The PATH is left alone: strings of NSIS end after 1024 characters, so writing a longer PATH back
; would cut it. The second shortcut opens a prompt that knows the program instead.

Unicode true
!ifdef STUB
  Target ${STUB}
!endif
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define WINDOW "annotator-window.exe"
!define CONSOLE "annotator.exe"
!define PROGID "Annotator.Project"
!define CLASSES "Software\Classes"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Annotator"
!define SHORTCUT "$SMPROGRAMS\Annotator.lnk"
!define PROMPT "$SMPROGRAMS\Annotator (cmd).lnk"
!define MIME "application/x-annotator-project"

Name "Annotator"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Annotator"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"
BrandingText "Annotator ${VERSION}"
ManifestDPIAware true
SetCompressor /SOLID lzma
; Whoever builds the same files twice gets the same installer.
SetDateSave off
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Annotator"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Annotator ${VERSION} Setup"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Annotator contributors, MIT License"

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif
!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WhatStays)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first one counts where the person's language is none of them.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!include "words.nsh"

; Whether the program runs: Windows lets nobody write to a file that is being run.
!macro Try program
  ${If} ${FileExists} "$INSTDIR\${program}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${program}" a
    ${If} ${Errors}
      StrCpy $1 "busy"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro DefineDemandClosed un
  Function ${un}DemandClosed
    ${Do}
      StrCpy $1 ""
      !insertmacro Try "${WINDOW}"
      !insertmacro Try "${CONSOLE}"
      ${If} $1 == ""
        Return
      ${EndIf}
      ${If} ${Cmd} 'MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Runs)" /SD IDCANCEL IDCANCEL'
        SetErrorLevel 2
        Quit
      ${EndIf}
    ${Loop}
  FunctionEnd
!macroend
!insertmacro DefineDemandClosed ""
!insertmacro DefineDemandClosed "un."

; Says why nothing can be done and ends; without a person to read it, only the code tells.
!macro Refuse sentence
  MessageBox MB_OK|MB_ICONSTOP "${sentence}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

!macro TellExplorer
  ; SHCNE_ASSOCCHANGED: icons and “open with” change without a new login.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    !insertmacro Refuse "$(TooOld)"
  ${EndIf}
FunctionEnd

; Windows opens no file whose whole path has 260 characters or more, unless it is told otherwise.
Function DemandShortPath
  StrLen $0 $INSTDIR
  IntOp $0 $0 + 1
  IntOp $0 $0 + ${DEEPEST}
  ${If} $0 > 259
    !insertmacro Refuse "$(TooLong)"
  ${EndIf}
FunctionEnd

; An older version goes first, wherever it is: what it had and this one has not would stay for ever.
Function RemovePrevious
  ReadRegStr $0 HKCU "${ENTRY}" "InstallLocation"
  ${If} $0 == ""
  ${OrIfNot} ${FileExists} "$0\uninstall.exe"
    Return
  ${EndIf}
  ClearErrors
  ; With _? it works in its own place, so that this one can wait for its end.
  ExecWait '"$0\uninstall.exe" /S _?=$0' $1
  ${If} ${Errors}
  ${OrIf} $1 <> 0
    !insertmacro Refuse "$(PreviousStays)"
  ${EndIf}
  Delete "$0\uninstall.exe"
  RMDir "$0"
FunctionEnd

; Takes the folders away that nobody else uses, after the files in them.
!macro RemoveFolders
  Delete "$INSTDIR\uninstall.exe"
  !include "${EMPTIED}"
  RMDir "$INSTDIR"
!macroend

Section
  Call DemandShortPath
  Call DemandClosed
  Call RemovePrevious

  ClearErrors
  !include "${INSTALLED}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    ; Not from within the folder, which could not be removed then.
    SetOutPath "$TEMP"
    !include "${REMOVED}"
    !insertmacro RemoveFolders
    !insertmacro Refuse "$(NotWritten)"
  ${EndIf}

  ; The file type. Whoever has given .annot to another program keeps that, and finds this one
  ; under “open with”.
  ReadRegStr $0 HKCU "${CLASSES}\.annot" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\.annot" "" "${PROGID}"
    WriteRegStr HKCU "${CLASSES}\.annot" "Content Type" "${MIME}"
  ${EndIf}
  WriteRegStr HKCU "${CLASSES}\.annot\OpenWithProgids" "${PROGID}" ""
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "$(Project)"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'

  WriteRegStr HKCU "${ENTRY}" "DisplayName" "Annotator"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "The Annotator contributors"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1

  ; Programs that are started from the menu begin in the person's own folder, not in ours.
  SetOutPath "$PROFILE"
  CreateShortcut "${SHORTCUT}" "$INSTDIR\${WINDOW}"
  CreateShortcut "${PROMPT}" "$SYSDIR\cmd.exe" '/k set "PATH=$INSTDIR;%PATH%"' \
    "$INSTDIR\${CONSOLE}" 0
  !insertmacro TellExplorer
SectionEnd

Section "Uninstall"
  Call un.DemandClosed
  ClearErrors
  !include "${REMOVED}"
  ${If} ${Errors}
    ; The entry and the uninstaller stay, so that it can be tried again.
    !insertmacro Refuse "$(NotRemoved)"
  ${EndIf}
  !insertmacro RemoveFolders

  ; A copy in another folder does not take away what the installed one has registered.
  ReadRegStr $0 HKCU "${ENTRY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    Delete "${SHORTCUT}"
    Delete "${PROMPT}"
    DeleteRegKey HKCU "${ENTRY}"
    DeleteRegKey HKCU "${CLASSES}\${PROGID}"
    DeleteRegValue HKCU "${CLASSES}\.annot\OpenWithProgids" "${PROGID}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.annot\OpenWithProgids"
    ReadRegStr $0 HKCU "${CLASSES}\.annot" ""
    ${If} $0 == "${PROGID}"
      DeleteRegValue HKCU "${CLASSES}\.annot" ""
      DeleteRegValue HKCU "${CLASSES}\.annot" "Content Type"
    ${EndIf}
    DeleteRegKey /ifempty HKCU "${CLASSES}\.annot"
    !insertmacro TellExplorer
  ${EndIf}
SectionEnd
