"""What comes along without metadata of its own: system libraries, and code inside Qt."""

from __future__ import annotations

from typing import Final

GCC: Final = "GPL-3.0-or-later WITH GCC-exception-3.1"

SYSTEM: Final = {
    "libX11": ("libX11", "MIT"),
    "libXau": ("libXau", "MIT-open-group"),
    "libXdmcp": ("libXdmcp", "MIT-open-group"),
    "libbrotli": ("Brotli", "MIT"),
    "libbsd": ("libbsd", "BSD-3-Clause AND BSD-2-Clause AND ISC AND MIT"),
    "libbz2": ("bzip2", "bzip2-1.0.6"),
    "libcap": ("libcap", "BSD-3-Clause OR GPL-2.0-only"),
    "libcrypto": ("OpenSSL", "Apache-2.0"),
    "libdbus": ("D-Bus", "AFL-2.1 OR GPL-2.0-or-later"),
    "libexpat": ("Expat", "MIT"),
    "libffi": ("libffi", "MIT"),
    "libfontconfig": ("Fontconfig", "HPND-sell-variant"),
    "libfreetype": ("FreeType", "FTL OR GPL-2.0-only"),
    "libgcc_s": ("GCC's runtime libraries", GCC),
    "libgcrypt": ("Libgcrypt", "LGPL-2.1-or-later"),
    "libglib": ("GLib", "LGPL-2.1-or-later"),
    "libgomp": ("GCC's runtime libraries", GCC),
    "libgpg-error": ("Libgpg-error", "LGPL-2.1-or-later"),
    "libgthread": ("GLib", "LGPL-2.1-or-later"),
    "liblz4": ("LZ4", "BSD-2-Clause"),
    "liblzma": ("XZ Utils", "0BSD OR LicenseRef-Public-Domain"),
    "libmd": ("libmd", "BSD-3-Clause AND BSD-2-Clause AND ISC AND LicenseRef-Public-Domain"),
    "libmpdec": ("libmpdec", "BSD-2-Clause"),
    "libpcre2": ("PCRE2", "BSD-3-Clause"),
    "libpng": ("libpng", "libpng-2.0"),
    "libsqlite3": ("SQLite", "blessing"),
    "libssl": ("OpenSSL", "Apache-2.0"),
    "libstdc++": ("GCC's runtime libraries", GCC),
    "libsystemd": ("systemd", "LGPL-2.1-or-later"),
    "libuuid": ("libuuid", "BSD-3-Clause"),
    "libwayland": ("Wayland", "MIT"),
    "libxcb": ("XCB", "MIT"),
    "libxkbcommon": ("libxkbcommon", "MIT"),
    "libz": ("zlib", "Zlib"),
    "libzstd": ("Zstandard", "BSD-3-Clause OR GPL-2.0-only"),
    "sqlite3": ("SQLite", "blessing"),
    "zlib": ("zlib", "Zlib"),
    **dict.fromkeys(
        ("api-ms-win", "concrt", "msvcp", "ucrtbase", "vcomp", "vcruntime"),
        ("Microsoft's C and C++ runtime", "LicenseRef-Microsoft-Redistributable"),
    ),
}
"""Libraries of the building machine, by how their files begin: whose they are, and the licence."""

PYTHON: Final = ("libpython", "python3", "Python")
"""How the files begin that are Python itself."""

INSIDE_QT: Final = {
    "Anti-aliasing rasterizer from FreeType": "FTL OR GPL-2.0-only",
    "Apache Tika MimeType definitions": "Apache-2.0",
    "BLAKE2": "CC0-1.0 OR Apache-2.0",
    "Easing equations by Robert Penner": "BSD-3-Clause",
    "FreeType": "FTL OR GPL-2.0-only",
    "HarfBuzz": "MIT-Modern-Variant",
    "International Components for Unicode": "Unicode-DFS-2016",
    "MD4, MD5 and SHA-1": "LicenseRef-Public-Domain",
    "MD4C": "MIT",
    "PCRE2": "BSD-3-Clause",
    "PCRE2's compiler for machine code": "BSD-2-Clause",
    "Pixman": "MIT",
    "SHA-2 of RFC 6234": "BSD-3-Clause",
    "SHA-3": "CC0-1.0 AND BSD-2-Clause",
    "SipHash": "CC0-1.0",
    "Smooth scaling": "BSD-2-Clause AND Imlib2",
    "SVG code of the KDE and Xsvg projects": "HPND",
    "TinyCBOR": "MIT",
    "Unicode Character Database and locale data": "Unicode-3.0",
    "Wayland protocols": "MIT AND HPND",
    "XCB extensions": "MIT",
    "double-conversion": "BSD-3-Clause",
    "libjpeg-turbo": "IJG AND BSD-3-Clause AND Zlib",
    "libpng": "libpng-2.0",
    "zlib": "Zlib",
}
"""Code of others inside Qt's libraries Core, Gui, Widgets and Svg and its plug-ins."""
