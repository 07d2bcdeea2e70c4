#!/usr/bin/env bash
# Signs the program for macOS from the inside out, so that each seal covers what is sealed already.
#
#   packaging/macos/sign.sh dist/Annotator.app
#
# MACOS_IDENTITY names the certificate (“Developer ID Application: …”). Without it nothing is done:
# the program keeps the seal without a name that PyInstaller gives, and macOS will warn of it.
set -euo pipefail

app=${1:?Name the program to sign}
here=$(cd "$(dirname "$0")" && pwd)

if [[ -z ${MACOS_IDENTITY:-} ]]; then
    echo "Not signed: there is no MACOS_IDENTITY. Whoever opens $app is warned by macOS."
    exit 0
fi

seal() {
    codesign --force --timestamp --options runtime --sign "$MACOS_IDENTITY" "$@"
}

# Libraries first. What lies in a framework is its own library, sealed with the framework.
while IFS= read -r -d '' file; do
    if file -b "$file" | grep -q '^Mach-O'; then
        seal "$file"
    fi
done < <(find "$app/Contents" -type f -not -path '*.framework/*' \
    -not -path "$app/Contents/MacOS/*" -print0)

# -depth: a framework within another one comes before it.
while IFS= read -r -d '' framework; do
    seal "$framework"
done < <(find "$app/Contents" -depth -type d -name '*.framework' -print0)

# Only programs have entitlements; libraries have those of the program that loads them.
for program in "$app"/Contents/MacOS/*; do
    seal --entitlements "$here/entitlements.plist" "$program"
done
seal --entitlements "$here/entitlements.plist" "$app"

codesign --verify --deep --strict --verbose=2 "$app"
echo "Signed by $MACOS_IDENTITY: $app"
