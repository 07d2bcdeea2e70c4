#!/usr/bin/env bash
# Installs the program out of its disk image as a person does, lets it test itself, and removes it.
#
#   packaging/macos/check.sh dist/annotator-0.1.0-macos-arm64.dmg REPORT.json
set -euo pipefail

image=${1:?Name the disk image}
report=${2:?Name the report to write}

work=$(mktemp -d)
volume="$work/volume"
# Blanks and an umlaut, as a folder of a person may have.
applications="$work/Meine Prögramme"
mkdir -p "$volume" "$applications"
leave() {
    hdiutil detach -quiet "$volume" 2>/dev/null || true
    rm -rf "$work"
}
trap leave EXIT

hdiutil attach -nobrowse -readonly -mountpoint "$volume" "$image"
[[ $(readlink "$volume/Applications") == /Applications ]]
ditto "$volume/Annotator.app" "$applications/Annotator.app"
hdiutil detach "$volume"

app="$applications/Annotator.app"
plutil -lint "$app/Contents/Info.plist"
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/annotator" --version
QT_QPA_PLATFORM=offscreen "$app/Contents/MacOS/annotator" self-test --report "$report"

# A program that writes into itself breaks its own seal.
codesign --verify --deep --strict "$app"
