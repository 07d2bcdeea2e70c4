#!/usr/bin/env bash
# Gives codesign the certificate for this one build, in a keychain that goes with the machine.
#
#   packaging/macos/keychain.sh
#
# MACOS_CERTIFICATE holds a certificate with its key (PKCS #12) in base64, and
# MACOS_CERTIFICATE_PASSWORD what opens it. Without them nothing is done.
set -euo pipefail

if [[ -z ${MACOS_CERTIFICATE:-} ]]; then
    echo "No keychain: there is no MACOS_CERTIFICATE."
    exit 0
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
keychain="$HOME/Library/Keychains/annotator-release.keychain-db"
password=$(openssl rand -base64 24)

base64 --decode <<<"$MACOS_CERTIFICATE" >"$folder/certificate.p12"
security create-keychain -p "$password" "$keychain"
# Locked again after an hour; a build takes less.
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$folder/certificate.p12" -k "$keychain" -P "${MACOS_CERTIFICATE_PASSWORD:-}" \
    -T /usr/bin/codesign
# Without it a window would ask whether codesign may use the key.
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
# Beside the keychains that are looked through already.
others=()
while IFS= read -r line; do
    others+=("$(sed 's/^ *"//; s/"$//' <<<"$line")")
done < <(security list-keychains -d user)
security list-keychains -d user -s "$keychain" "${others[@]}"
