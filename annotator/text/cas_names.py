"""Names of types and features in UIMA files, and back."""

from __future__ import annotations

from keyword import iskeyword
from typing import Final

from annotator.text.brat_names import escaped, unescaped

SENTENCE: Final = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
TOKEN: Final = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"  # noqa: S105
METADATA: Final = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
FRAGMENTS: Final = "fragments"
"""The feature with the places of a span in several fragments: code points, ``10-20;25-30``."""
ID: Final = "annotatorId"
_TAKEN: Final = frozenset(
    ("begin", "end", "sofa", "self", "type", "value", "get", "set", "get_covered_text", "xmiID")
) | {FRAGMENTS, ID}
"""What annotations have already, in UIMA or in cassis."""
_PREFIX: Final = "attribute_"
_SPANS: Final = "webanno.custom.span."
_RELATIONS: Final = "webanno.custom.relation."
_NAMED: Final = "named_"
"""Stands before the name of a type that would not begin with a letter: UIMA refuses such."""


def span_type(label: str) -> str:
    """Return the type of a label's spans.

    >>> span_type("Claim")
    'webanno.custom.span.Claim'
    >>> span_type("Ö")
    'webanno.custom.span.named__u00d6_'
    """
    return _SPANS + _type_name(label)


def relation_type(name: str) -> str:
    """Return the type of a relation."""
    return _RELATIONS + _type_name(name)


def feature_name(attribute: str) -> str:
    """Return the feature of an attribute, with a word before it where its own is not free.

    cassis makes Python attributes of features, and takes none that begin with a line below.

    >>> feature_name("voice"), feature_name("type")
    ('voice', 'attribute_type')
    """
    name = _identifier(attribute)
    is_free = not (name in _TAKEN or iskeyword(name) or name.startswith(("_", _PREFIX)))
    return name if is_free else _PREFIX + name


def attribute_of(feature: str) -> str:
    """Return the attribute that a feature of our own stands for.

    >>> attribute_of("attribute_type"), attribute_of(feature_name("stance of Zoë"))
    ('type', 'stance of Zoë')
    """
    return unescaped(feature.removeprefix(_PREFIX))


def name_of(type_name: str) -> str:
    """Return what a type is called: its last part, its signs given back.

    >>> name_of("webanno.custom.span.Claim"), name_of(span_type("stance of Zoë"))
    ('Claim', 'stance of Zoë')
    """
    name = type_name.rpartition(".")[2]
    is_ours = type_name.startswith((_SPANS, _RELATIONS))
    return unescaped(name.removeprefix(_NAMED) if is_ours else name)


def _type_name(name: str) -> str:
    made = _identifier(name)
    return _NAMED + made if made.startswith(("_", _NAMED)) else made


def _identifier(name: str) -> str:
    """Return a Java identifier: letters, digits and lines below, no digit first."""
    made = escaped(name).replace("-", "_u002d_")
    return f"_u{ord(made[0]):04x}_{made[1:]}" if made[:1].isdigit() else made
