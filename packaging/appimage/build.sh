#!/usr/bin/env bash
# Packs the frozen program for Linux into one file that runs without being installed.
#
#   packaging/appimage/build.sh dist/annotator dist/annotator-0.1.0-linux-x86_64.AppImage
#
# No distribution packages what makes such files, so it is fetched from those who make it, in the
# versions and with the checksums below. What has another checksum is not run. APPIMAGE_TOOLS names
# a folder that keeps both between builds, or has them already.
set -euo pipefail

bundle=${1:?Name the folder of the frozen program}
image=$(realpath -m "${2:?Name the file to write}")
root=$(cd "$(dirname "$0")/../.." && pwd)

tool=appimagetool-x86_64.AppImage
tool_url=https://github.com/AppImage/appimagetool/releases/download/1.9.1/$tool
tool_sum=ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0
# What unpacks the file when it is started; it goes into the image.
runtime="runtime-x86_64"
runtime_url=https://github.com/AppImage/type2-runtime/releases/download/20251108/$runtime
runtime_sum=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tools=${APPIMAGE_TOOLS:-$work/tools}
mkdir -p "$tools"

# fetch NAME URL SHA256: have a file in $tools, or stop.
fetch() {
    local file="$tools/$1"
    if [[ ! -f $file ]]; then
        curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$file" "$2"
    fi
    if ! sha256sum --check --quiet - <<<"$3  $file"; then
        echo "$file is not what it was when this was written, so no image was made." >&2
        exit 1
    fi
}
fetch "$tool" "$tool_url" "$tool_sum"
fetch "$runtime" "$runtime_url" "$runtime_sum"
chmod +x "$tools/$tool"

folder="$work/Annotator.AppDir"
mkdir -p "$folder/usr/lib"
cp -a "$bundle" "$folder/usr/lib/annotator"
install -m 755 "$root/packaging/appimage/AppRun" "$folder/AppRun"
install -m 644 "$root/packaging/linux/annotator.desktop" "$folder/annotator.desktop"
install -m 644 "$root/resources/icons/annotator.svg" "$folder/annotator.svg"
ln -s annotator.svg "$folder/.DirIcon"

# Machines that build have no FUSE: the tool unpacks itself instead. The metadata is checked where
# the packages are made, not here.
cd "$work"
ARCH=x86_64 APPIMAGE_EXTRACT_AND_RUN=1 "$tools/$tool" \
    --no-appstream --runtime-file "$tools/$runtime" "$folder" "$image"
