#!/usr/bin/env bash
# Lets Apple look through a signed disk image, and fastens its yes to it.
#
#   packaging/macos/notarise.sh dist/annotator-0.1.0-macos-arm64.dmg
#
# NOTARY_KEY holds a key of App Store Connect (the text of its .p8 file), NOTARY_KEY_ID and
# NOTARY_ISSUER say whose it is. Without them nothing is done and nothing is sent.
set -euo pipefail

image=${1:?Name the disk image}

if [[ -z ${NOTARY_KEY:-} || -z ${NOTARY_KEY_ID:-} || -z ${NOTARY_ISSUER:-} ]]; then
    echo "Not notarised: there is no NOTARY_KEY with NOTARY_KEY_ID and NOTARY_ISSUER."
    exit 0
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
answer="$folder/answer.json"
printf '%s\n' "$NOTARY_KEY" >"$folder/key.p8"
key=(--key "$folder/key.p8" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER")
xcrun notarytool submit "$image" "${key[@]}" --wait --timeout 30m --output-format json | tee "$answer"
# notarytool ends well even when the answer is no.
status=$(plutil -extract status raw -o - "$answer")
if [[ $status != Accepted ]]; then
    id=$(plutil -extract id raw -o - "$answer")
    xcrun notarytool log "$id" "${key[@]}" >&2
    echo "Apple did not accept $image ($status); its reasons are above." >&2
    exit 1
fi
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
