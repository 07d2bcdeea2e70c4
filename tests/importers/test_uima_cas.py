"""CAS files of other programs come in: any type is a label, JSON too, and no entity is followed."""

from __future__ import annotations

import cassis
import pytest

from annotator.importers.run import import_sources

TEXT = "😀 Ada said no."


@pytest.fixture
def cas():
    types = cassis.TypeSystem()
    person = types.create_type("org.example.Person")
    types.create_feature(person, "mention", "uima.cas.String")
    claim = types.create_type("org.example.Claim")
    for name, range_ in (("links", "FSArray"), ("voice", "StringArray"), ("negated", "Boolean")):
        types.create_feature(claim, name, f"uima.cas.{range_}")
    tie = types.create_type("org.example.Source")
    for name in ("Governor", "Dependent"):
        types.create_feature(tie, name, "uima.tcas.Annotation")
    types.create_feature(tie, "sure", "uima.cas.String")
    made = cassis.Cas(typesystem=types)
    made.sofa_string, made.sofa_mime = TEXT, "text/plain"
    ada = types.get_type("org.example.Person")(begin=2, end=5, mention="name")
    no = types.get_type("org.example.Claim")(begin=11, end=13)
    made.add_all([ada, no])
    made.add(types.get_type("org.example.Source")(begin=2, end=5, Governor=no, Dependent=ada))
    return made


def check(project, report):
    assert report.problems == ()
    (id_,) = report.added
    assert project.text(id_) == TEXT
    actor, claim = project.spans(id_)
    assert (actor.label, actor.quotes, actor.attributes) == ("Actor", ("Ada",), {"mention": "name"})
    (tie,) = project.relations(id_)
    assert (tie.type, tie.from_span, tie.to_span) == ("source", claim.id, actor.id)


def test_xmi_comes_in_with_the_type_system_beside_it(project, tmp_path, cas):
    cas.to_xmi(tmp_path / "a.xmi")
    cas.typesystem.to_xml(tmp_path / "TypeSystem.xml")
    check(project, import_sources(project, [tmp_path / "a.xmi"], labels={"Person": "Actor"}))


def test_json_brings_its_types_along(project, tmp_path, cas):
    cas.to_json(tmp_path / "a.json")
    check(project, import_sources(project, [tmp_path / "a.json"], labels={"Person": "Actor"}))


@pytest.mark.parametrize("suffix", ["xmi", "json"])
def test_words_that_look_like_places_are_none(project, tmp_path, cas, suffix):
    cas.sofa_string = f'{TEXT} "begin": 1, begin="1" and the end: 1'
    cas.typesystem.to_xml(tmp_path / "TypeSystem.xml")
    (cas.to_xmi if suffix == "xmi" else cas.to_json)(tmp_path / f"a.{suffix}")
    assert import_sources(project, [tmp_path / f"a.{suffix}"]).problems == ()


def test_no_entity_is_followed(project, tmp_path, cas):
    secret = tmp_path / "secret.txt"
    secret.write_text("canary words")
    cas.to_xmi(tmp_path / "a.xmi")
    cas.typesystem.to_xml(tmp_path / "TypeSystem.xml")
    evil = (tmp_path / "a.xmi").read_text(encoding="utf-8")
    head = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    start = evil.index("?>") + 2 if evil.startswith("<?xml") else 0
    (tmp_path / "a.xmi").write_text(
        evil[:start] + head + evil[start:].replace("Ada", "&e;"), encoding="utf-8"
    )
    report = import_sources(project, [tmp_path / "a.xmi"])
    assert report.added == () and "entities" in report.problems[0].reason


def test_no_entity_hides_in_another_encoding(project, tmp_path, cas):
    cas.typesystem.to_xml(tmp_path / "TypeSystem.xml")
    body = cas.to_xmi()
    body = body[body.index("?>") + 2 :] if body.startswith("<?xml") else body
    kind = '+ADw-+ACE-DOCTYPE x [+ADw-+ACE-ENTITY e "canary words">]>'
    text = body.replace("😀 Ada", "&e;").replace("<", "+ADw-")
    evil = f'<?xml version="1.0" encoding="utf-7"?>{kind}{text}'
    (tmp_path / "a.xmi").write_text(evil, encoding="utf-8")
    report = import_sources(project, [tmp_path / "a.xmi"])
    assert report.added == () and "UTF-8" in report.problems[0].reason


def test_what_has_no_place_here_is_listed(project, tmp_path, cas):
    types = cas.typesystem
    claim = types.get_type("org.example.Claim")
    person, no = cas.select("org.example.Person")[0], cas.select("org.example.Claim")[0]
    no.links = types.get_type("uima.cas.FSArray")(elements=[person])
    cas.select("org.example.Source")[0].sure = "very"
    cas.add(claim(begin=4, end=4))
    other = cas.create_view("other")
    other.sofa_string = "Other."
    other.add(claim(begin=0, end=5))
    cas.to_xmi(tmp_path / "a.xmi")
    types.to_xml(tmp_path / "TypeSystem.xml")
    report = import_sources(project, [tmp_path / "a.xmi"], labels={"Person": "Actor"})
    check(project, report)
    listed = " / ".join(unfit.reason for unfit in report.unfit)
    for what in ("covers no words", "another text (view)", "“links” of Claim", "“sure” of the"):
        assert what in listed
    assert sum(unfit.count for unfit in report.unfit) == 4


def test_arrays_of_words_are_several_choices_and_words_stay_words(project, tmp_path, cas):
    types = cas.typesystem
    no = cas.select("org.example.Claim")[0]
    no.voice = types.get_type("uima.cas.StringArray")(elements=["direct"])
    no.negated = True
    cas.to_json(tmp_path / "a.json")
    (id_,) = import_sources(project, [tmp_path / "a.json"], labels={"Person": "Actor"}).added
    assert project.spans(id_)[1].attributes == {"voice": "direct", "negated": True}
