"""What is said of backups: when and why each was made, and what it holds."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from annotator.store.backup_note import Backup, Holdings, Why
from annotator.ui.language import translate


def when(time: datetime) -> str:
    """Return a time as this person's computer shows it, in its own time zone."""
    local = QDateTime.fromSecsSinceEpoch(int(time.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def why(backup: Backup) -> str:
    """Return why a backup was made."""
    if backup.note is None:
        return translate("backups", "kept when another was restored, or by an older program")
    return {
        Why.BY_HAND: translate("backups", "made by hand"),
        Why.AUTOMATIC: translate("backups", "made while working"),
        Why.CLOSING: translate("backups", "made at closing"),
        Why.MIGRATION: translate("backups", "made before an upgrade"),
        Why.REBUILD: translate("backups", "made before a repair"),
        Why.RESTORE: translate("backups", "made before a restore"),
    }[backup.note.why]


def heading(backup: Backup) -> str:
    """Return when and why a backup was made."""
    words = f"{when(backup.time)} · {why(backup)}"
    if backup.note is not None and not backup.note.sound:
        return translate("backups", "{backup} · the project was damaged then").format(backup=words)
    return words


def contents(backup: Backup, now: Holdings | None) -> str:
    """Return what a backup holds, and how much more or less that is than now."""
    size = QLocale().formattedDataSize(backup.size)
    if backup.note is None:
        return size
    holds = backup.note.holds
    parts = [
        _counted(
            translate("backups", "Articles: {n}"), holds.articles, now.articles if now else None
        ),
        _counted(translate("backups", "spans: {n}"), holds.spans, now.spans if now else None),
        _counted(translate("backups", "done: {n}"), holds.done, now.done if now else None),
        ", ".join(holds.annotators),
        size,
    ]
    return " · ".join(part for part in parts if part)


def _counted(words: str, count: int, now: int | None) -> str:
    said = words.format(n=QLocale().toString(count))
    if now is None or now == count:
        return said
    more = f"{'+' if count > now else '−'}{QLocale().toString(abs(count - now))}"
    return translate("backups", "{count} ({more} against now)").format(count=said, more=more)
