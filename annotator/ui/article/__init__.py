"""The article view: text, spans and caret, painted and driven by our own hands."""
