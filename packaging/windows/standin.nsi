; A program for Windows that stands in for Annotator where the true one cannot be built: it writes
; down how it was called, and runs on for as long as a file called stay.txt is there.
Unicode true
Target amd64-unicode
!include LogicLib.nsh
Name "Stand-in"
OutFile "${OUTPUT}"
RequestExecutionLevel user
SilentInstall silent
Section
  FileOpen $0 "$PROFILE\opened.txt" w
  FileWriteUTF16LE /BOM $0 $CMDLINE
  FileClose $0
  ${While} ${FileExists} "$PROFILE\stay.txt"
    Sleep 50
  ${EndWhile}
SectionEnd
