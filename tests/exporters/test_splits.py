"""Parts of a data set: no leakage, near the wished shares, the same side for good."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, combinations, product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.exporters.run import export
from annotator.exporters.selection import Selection
from annotator.exporters.splits import PARTS, SplitBy, plan_of
from annotator.exporters.splits.sides import Group, even_sides
from annotator.model.errors import AnnotatorError
from annotator.model.span import Fragment
from annotator.store import edits, open_project
from annotator.store.check import check, rebuild
from annotator.text.near_duplicates import near_copies

SMALL = """
the of to and in a that for is on was said with as at it by from has be are have not will its but
an he they this who were had their which been after would more one about than new up also over year
when there two out last into could first or all before she what
"""
SYLLABLES = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "ar", "en", "il")]
RARE = ["".join(parts) for parts in product(SYLLABLES[::2], SYLLABLES[1::3], ("", "n", "st"))]
WORDS = [*SMALL.split(), *random.Random(1).sample(RARE, k=len(RARE))]
"""Some thousand words, the frequent ones first."""
FREQUENT = list(accumulate(1 / (rank + 3) for rank in range(len(WORDS))))
"""The weights of words as Zipf has them."""
TOPICS = [WORDS[at : at + 12] for at in range(60, 300, 12)]
STOCK = (
    "the minister told reporters on",
    "according to people with knowledge of the matter",
    "a spokesperson declined to comment on",
    "in a statement issued late",
    "who spoke on condition of anonymity because they were not allowed to speak in public",
    "the agency could not at once confirm the report",
)


def sentence(chance: random.Random, topic: Sequence[str] = ()) -> str:
    words = chance.choices(WORDS, cum_weights=FREQUENT, k=chance.randint(8, 24))
    for place in range(len(words)):
        if topic and chance.random() < 0.2:
            words[place] = chance.choice(topic)
    if chance.random() < 0.3:
        words[2:2] = chance.choice(STOCK).split()
    return " ".join(words).capitalize() + "."


def article(chance: random.Random) -> list[str]:
    """Return the sentences of an article about something that others are about too."""
    topic = chance.choice(TOPICS)
    return [sentence(chance, topic) for _ in range(chance.randint(8, 30))]


def copy_of(sentences: list[str], chance: random.Random) -> list[str]:
    """Return the article as another paper prints it: edited, with another head, its end cut."""
    copied = sentences[: max(5, round(len(sentences) * chance.uniform(0.6, 1)))]
    for place in chance.sample(range(len(copied)), k=round(len(copied) * chance.uniform(0, 0.3))):
        words = copied[place].split()
        words[chance.randrange(len(words))] = chance.choice(WORDS)
        copied[place] = sentence(chance) if chance.random() < 0.3 else " ".join(words)
    return [sentence(chance), *copied]


def sides(folder) -> dict[str, str]:
    """Return the part of each article, by title."""
    return {
        json.loads(line)["meta"]["title"]: part
        for part in PARTS
        if (folder / f"{part}.jsonl").exists()
        for line in (folder / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    }


def test_planted_copies_are_found_and_never_leak(project, add_article, tmp_path):
    chance = random.Random(4)
    originals = [article(chance) for _ in range(800)]
    copied = chance.sample(range(800), k=200)
    texts = {f"o{n}": "\n".join(found) for n, found in enumerate(originals)}
    texts |= {f"c{n}": "\n".join(copy_of(originals[n], chance)) for n in copied}
    titles = list(texts)
    chance.shuffle(titles)
    ids = {title: add_article(project, f"😀 {texts[title]}", title=title) for title in titles}
    for title in titles[::3]:
        edits.add_span(project, ids[title], chance.choice(["Claim", "Actor"]), [Fragment(2, 9)])
    report = export(project, tmp_path / "set", split=plan_of("80/10/10"))
    found = sides(tmp_path / "set")
    assert len(found) == 1000
    planted = {frozenset((ids[f"o{n}"], ids[f"c{n}"])) for n in copied}
    told = {
        frozenset(pair)
        for cluster in report.near_copies
        for pair in ((a, b) for a in cluster for b in cluster if a < b)
    }
    assert len(planted & told) >= 0.95 * len(planted)
    assert len(planted & told) >= 0.95 * len(told)
    assert all(found[f"o{n}"] == found[f"c{n}"] for n in copied)
    sizes = Counter(found.values())
    assert abs(sizes["train"] - 800) < 30 and abs(sizes["test"] - 100) < 20
    labels = {part.part: part.labels for part in report.parts}
    for label in ("Claim", "Actor"):
        total = sum(counts[label] for counts in labels.values())
        assert abs(labels["test"][label] - total / 10) <= 3


def test_an_article_keeps_its_side_when_the_project_grows(project, add_article, tmp_path):
    chance = random.Random(5)
    texts = {f"a{n}": "\n".join(article(chance)) for n in range(60)}
    ids = {title: add_article(project, text, title=title) for title, text in texts.items()}
    export(project, tmp_path / "first", split=plan_of("60/20/20"))
    before = sides(tmp_path / "first")
    for title, id_ in ids.items():  # labels change, and copies and others come
        if chance.random() < 0.5:
            edits.add_span(project, id_, "Claim", [Fragment(0, 5)])
        copied = copy_of(texts[title].split("\n"), chance)
        add_article(project, "\n".join(copied), title=f"copy of {title}")
        add_article(project, "\n".join(article(chance)), title=f"new {title}")
    project.close()
    with open_project(project.path, annotator="bo") as other:
        export(other, tmp_path / "second", split=plan_of("60/20/20"))
        after = sides(tmp_path / "second")
        assert {title: after[title] for title in before} == before
        assert all(after[f"copy of {title}"] == side for title, side in before.items())
        assert check(other) == [] and rebuild(other) == 0
        assert other.undo_name is None
        export(other, tmp_path / "third", split=plan_of("60/20/20", seed=2))
        assert sides(tmp_path / "third") != after
        export(other, tmp_path / "fourth", split=plan_of("60/20/20"))
        assert sides(tmp_path / "fourth") == after


def test_a_side_counts_for_copies_that_come_into_another_data_set(project, add_article, tmp_path):
    chance = random.Random(12)
    texts = [article(chance) for _ in range(40)]
    for number, text in enumerate(texts):
        add_article(project, "\n".join(text), title=f"{number}", source="first")
    plan = plan_of("50/50")
    export(project, tmp_path / "set", split=plan)
    before = sides(tmp_path / "set")
    for number, text in enumerate(texts):
        copied = "\n".join(copy_of(text, chance))
        add_article(project, copied, title=f"{number}", source="second")
    chosen = Selection(sources=frozenset({"second"}))
    report = export(project, tmp_path / "other", split=plan, selection=chosen)
    assert sides(tmp_path / "other") == before
    assert report.near_copies == ()


def test_a_source_stays_on_its_side_when_other_articles_of_it_are_chosen(
    project, add_article, tmp_path
):
    chance = random.Random(13)
    for number in range(40):
        add_article(
            project,
            "\n".join(article(chance)),
            title=f"{number}",
            source=f"{number % 20}",
            published=f"2024-0{number // 20 + 1}-10",
        )
    plan = plan_of("50/50", by=SplitBy.SOURCE)
    for month in ("2024-01", "2024-02"):
        chosen = Selection(since=month, until=month)
        export(project, tmp_path / month, split=plan, selection=chosen)
    first, second = sides(tmp_path / "2024-01"), sides(tmp_path / "2024-02")
    assert len(first) == len(second) == 20
    assert all(first[f"{n}"] == second[f"{n + 20}"] for n in range(20))


def test_a_copy_of_articles_on_two_sides_is_left_out_and_they_stay(project, add_article, tmp_path):
    chance = random.Random(6)
    texts = [article(chance)[:8] for _ in range(12)]
    for number, text in enumerate(texts):
        add_article(project, "\n".join(text), title=f"a{number}")
    plan = plan_of("50/50")
    export(project, tmp_path / "set", split=plan)
    before = sides(tmp_path / "set")
    one = next(n for n in range(12) if before[f"a{n}"] == "train")
    other = next(n for n in range(12) if before[f"a{n}"] == "test")
    add_article(project, "\n".join([*texts[one], *texts[other]]), title="both")
    report = export(project, tmp_path / "set", split=plan)
    assert sides(tmp_path / "set") == before
    assert [(loss.count, loss.what) for loss in report.losses] == [(1, "article")]
    assert "another side" in report.losses[0].reason


def test_by_date_the_newest_are_tested_and_copies_do_not_come_later(project, add_article, tmp_path):
    chance = random.Random(7)
    texts = [article(chance) for _ in range(30)]
    for day, text in enumerate(texts, start=1):
        add_article(project, "\n".join(text), title=f"{day:02}", published=f"2024-01-{day:02}")
    add_article(project, "\n".join(article(chance)), title="undated")
    late = copy_of(texts[0], chance)
    add_article(project, "\n".join(late), title="late copy", published="2024-01-31")
    report = export(project, tmp_path / "set", split=plan_of("60/20/20", by=SplitBy.DATE))
    found = sides(tmp_path / "set")
    assert "undated" not in found and "late copy" not in found
    parts = [found[title] for title in sorted(found)]
    assert parts == sorted(parts, key=PARTS.index)
    assert {loss.count for loss in report.losses} == {1} and len(report.losses) == 2
    add_article(project, "\n".join(article(chance)), title="old", published="2023-12-31")
    add_article(project, "\n".join(article(chance)), title="newer", published="2024-03-01")
    export(project, tmp_path / "set", split=plan_of("60/20/20", by=SplitBy.DATE))
    again = sides(tmp_path / "set")
    assert (again.pop("old"), again.pop("newer")) == ("train", "test") and again == found


def test_by_source_a_source_is_on_one_side(project, add_article, tmp_path):
    chance = random.Random(8)
    for number in range(60):
        source = f"paper {number % 15}"
        add_article(project, "\n".join(article(chance)), title=f"{number}", source=source)
    add_article(project, "\n".join(article(chance)), title="nameless")
    for _ in range(2):
        export(project, tmp_path / "set", split=plan_of("60/20/20", by=SplitBy.SOURCE))
        found = sides(tmp_path / "set")
        assert "nameless" not in found and set(found.values()) == set(PARTS)
        for number in range(15):
            assert len({found[str(n)] for n in range(number, 60, 15)}) == 1
        add_article(project, "\n".join(article(chance)), title="60", source="paper 0")


def test_a_project_open_for_reading_is_split_alike_and_says_it_does_not_remember(
    project, add_article, tmp_path
):
    chance = random.Random(9)
    for number in range(20):
        add_article(project, "\n".join(article(chance)), title=f"{number}")
    with open_project(project.path, read_only=True) as reading:
        report = export(reading, tmp_path / "a", split=plan_of("50/50"))
    assert not report.kept and "does not remember" in report.summary()
    assert export(project, tmp_path / "b", split=plan_of("50/50")).kept
    assert sides(tmp_path / "a") == sides(tmp_path / "b")


def test_filters_choose_what_is_split(project, add_article, tmp_path):
    for number in range(10):
        add_article(project, f"Number {number} is here.", title=f"{number}", source=f"{number % 2}")
    chosen = Selection(sources=frozenset({"1"}))
    export(project, tmp_path / "set", split=plan_of("60/40"), selection=chosen)
    assert set(sides(tmp_path / "set")) == {"1", "3", "5", "7", "9"}


@pytest.mark.parametrize("words", ["80", "80/10/5", "80/30", "a/b", "0/50/50", "100", "80/-10/30"])
def test_shares_that_are_none_are_refused(words):
    with pytest.raises(AnnotatorError, match="80/10/10"):
        plan_of(words)


@given(
    st.lists(
        st.dictionaries(st.sampled_from("ABC"), st.integers(1, 9), max_size=3),
        min_size=1,
        max_size=60,
    ),
    st.integers(0, 5),
)
def test_shares_are_kept_and_the_seed_decides_alone(labels, seed):
    groups = [Group(articles=(f"{n}",), labels=found) for n, found in enumerate(labels)]
    plan = plan_of("60/20/20", seed=seed)
    found = even_sides(groups, plan)
    assert found == even_sides(groups, plan)
    unlabelled = [part for part, group in zip(found, groups, strict=True) if not group.labels]
    if len(unlabelled) == len(groups):
        for part, share in plan.shares.items():
            assert abs(found.count(part) - len(groups) * share / 100) < 1


SENTENCES = [" ".join(WORDS[n * 7 : n * 7 + 12]) for n in range(30)]


@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=9), max_size=12))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_the_same_texts_give_the_same_pairs_and_equal_texts_are_one(articles):
    texts = {f"{n:02}": "\n".join(found) for n, found in enumerate(articles)}
    pairs = list(near_copies(texts.items(), texts.__getitem__))
    assert pairs == list(near_copies(texts.items(), texts.__getitem__))
    assert all(one < other for one, other in pairs)
    for one, other in combinations(texts, 2):
        assert texts[one] != texts[other] or (one, other) in pairs


def test_half_of_an_article_that_was_edited_too_is_a_copy():
    chance = random.Random(11)
    found = 0
    for _ in range(100):
        original = article(chance) + article(chance)
        half = original[: len(original) // 2]
        for place in chance.sample(range(len(half)), k=len(half) // 4):
            half[place] = sentence(chance)
        texts = {"a": "\n".join(original), "b": "\n".join([sentence(chance), *half])}
        found += list(near_copies(texts.items(), texts.__getitem__)) == [("a", "b")]
    assert found >= 95


def test_a_long_quotation_alone_makes_no_copy():
    chance = random.Random(3)
    quotation = [sentence(chance) for _ in range(5)]
    texts = {
        str(n): "\n".join([*article(chance)[:4], *quotation, *article(chance)[:8]])
        for n in range(6)
    }
    assert list(near_copies(texts.items(), texts.__getitem__)) == []


def test_short_texts_are_copies_only_when_they_have_the_same_words():
    texts = {"a": "Deal off.", "b": "DEAL OFF", "c": "Deal on.", "d": "", "e": " ", "f": "😀"}
    assert list(near_copies(texts.items(), texts.__getitem__)) == [("a", "b")]
