#!/usr/bin/env bash
# Packs the program for macOS into a disk image from which it is dragged to Applications.
#
#   packaging/macos/disk_image.sh dist/Annotator.app dist/annotator-0.1.0-macos-arm64.dmg
#
# With MACOS_IDENTITY the image is signed as well.
set -euo pipefail

app=${1:?Name the program to pack}
image=${2:?Name the image to write}
tries=5

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
# ditto keeps links, permissions and seals as they are.
ditto "$app" "$staging/$(basename "$app")"
ln -s /Applications "$staging/Applications"

# hdiutil fails now and then with “resource busy” while the system indexes the new volume.
for ((try = 1; ; try++)); do
    if hdiutil create -volname Annotator -srcfolder "$staging" -fs APFS -format UDZO -ov "$image"; then
        break
    fi
    if ((try == tries)); then
        echo "hdiutil made no image of $app in $tries tries; what is above says why." >&2
        exit 1
    fi
    sleep "$((try * 5))"
done
hdiutil verify "$image"

if [[ -n ${MACOS_IDENTITY:-} ]]; then
    codesign --force --timestamp --sign "$MACOS_IDENTITY" "$image"
fi
