"""What stands on a page and is not the article, found by rules with a name each."""

from __future__ import annotations

from annotator.text.furniture.find import find_furniture

__all__ = ["find_furniture"]
