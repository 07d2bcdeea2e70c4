"""A page that a browser saved in one file (MHTML): which part of it is the page."""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from typing import Final

from annotator.model.errors import SourceError
from annotator.model.words import said

SUFFIXES: Final = (".mhtml", ".mht")
_PAGES: Final = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The bytes of a page, the encoding that its part names, and where it was saved from."""

    data: bytes
    charset: str | None
    url: str | None


def page_of(data: bytes) -> Page:
    """Return the page of such a file: the part that it names as its start, else the first.

    Pictures, styles and the pages of frames beside it are not looked at.

    Raises:
        SourceError: when the file is of another kind, or has no page in it.
    """
    whole = message_from_bytes(data)
    if whole.get_content_maintype() == "multipart":
        if not whole.is_multipart():
            raise SourceError(
                said("its parts cannot be told apart (boundary); save the page again")
            )
    elif whole.get_content_type() not in _PAGES:
        raise SourceError(
            said("it is no page that a browser saved in one file, whatever its name says")
        )
    pages = [part for part in whole.walk() if part.get_content_type() in _PAGES]
    if not pages:
        raise SourceError(said("no part of it is a page; save the page again"))
    start = whole.get_param("start")
    page = next((part for part in pages if start and part["Content-ID"] == start), pages[0])
    payload = page.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        raise SourceError(said("the page in it is empty"))
    return Page(data=payload, charset=page.get_content_charset(), url=_url(whole, page))


def _url(whole: Message, page: Message) -> str | None:
    for address in (whole["Snapshot-Content-Location"], page["Content-Location"]):
        url = "".join(str(address or "").split())
        if url.startswith(("http://", "https://")):
            return url
    return None
