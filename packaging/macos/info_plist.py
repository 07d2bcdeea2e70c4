"""What macOS is told about the program: its name, its languages, and the file that is its own."""

from __future__ import annotations

# Identifiers name whoever owns them by a domain turned round. The project owns no domain, so they
# begin with the name under which it is published, and claim nobody else's.
BUNDLE = "claim-annotator.annotator"
PROJECT = "claim-annotator.project"
ICON = "annotator.icns"


def info_plist(version: str) -> dict[str, object]:
    """Return the keys of Info.plist beyond those that PyInstaller writes itself.

    Args:
        version: the version of the program, digits and points.
    """
    return {
        "CFBundleName": "Annotator",
        "CFBundleDisplayName": "Annotator",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        # Without it, the system's own dialogs and menus stay English.
        "CFBundleLocalizations": ["en", "de", "fr"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Annotator project",
                "CFBundleTypeIconFile": ICON,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PROJECT],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PROJECT,
                "UTTypeDescription": "Annotator project",
                "UTTypeIconFile": ICON,
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["annot"],
                    "public.mime-type": ["application/x-annotator-project"],
                },
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        # The wheels of PySide6 6.12 are built for macOS 14.
        "LSMinimumSystemVersion": "14.0",
        # A program that is told to run in the background gets no menu and no place in the Dock.
        "LSBackgroundOnly": False,
        "NSHighResolutionCapable": True,
        # The window follows light and dark itself.
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "© The Annotator contributors. MIT License.",
    }
