"""Furniture: each rule hits what it is for, leaves text alone, and holds on real articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.text.furniture import find_furniture

BODY = (
    "The council of Varn voted late on Tuesday to close the border bridge to lorries, after two "
    "weeks of talks with the governments of Ostrel and Merrow that led nowhere.",
    "“Nobody wins when the bridge is shut,” said Mayor Ilse Tamm, who had asked for more time, "
    "“and the bakers on both banks will be the first to notice it.”",
    "Merrow has called the decision hasty; its minister of transport wants to hear the reasons "
    "before he answers, a spokesman said.",
)


def kinds(*lines: str, title: str = "") -> list[tuple[str, str]]:
    text = "\n\n".join(lines)
    return [(r.kind, text[r.start : r.end]) for r in find_furniture(text, title)]


def in_the_middle(line: str) -> list[str]:
    return [kind for kind, _ in kinds("😀 A bridge too far", BODY[0], BODY[1], line, BODY[2])]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("notice", "We use cookies to make this site better."),
        ("notice", "Wir und unsere 143 Partner verwenden Cookies, um Inhalte zu zeigen."),
        ("notice", "Nous utilisons des cookies pour mesurer l’audience de nos pages."),
        ("notice", "Este sitio web utiliza cookies propias y de terceros."),
        ("notice", "Alle akzeptieren"),
        ("paywall", "This article is for subscribers only."),
        ("paywall", "Already a subscriber? Log in"),
        ("paywall", "Dieser Artikel ist nur für Abonnentinnen und Abonnenten."),
        ("paywall", "Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés."),
        ("paywall", "Suscríbete ahora para seguir leyendo este contenido"),
        ("newsletter", "Sign up for our morning newsletter and never miss a vote."),
        ("newsletter", "Abonnieren Sie unseren kostenlosen Newsletter"),
        ("newsletter", "Recevez chaque matin notre lettre d’information"),
        ("newsletter", "Recibe nuestro boletín cada mañana"),
        ("newsletter", "Abonnieren Sie unseren Newsletter „Am Fluss“"),
        ("share", "Follow @varncourier"),
        ("share", "Suivez-nous sur Mastodon"),
        ("footer", "Con información de EFE y AFP"),
        ("share", "Facebook Twitter WhatsApp"),
        ("share", "Share on Facebook"),
        ("share", "Artikel teilen"),
        ("caption", "Lorries wait at the bridge on Friday, Jan. 9, 2026. (AP Photo/Mira Holt)"),
        ("caption", "Die Brücke am Dienstag. Foto: Jan Kroll/dpa"),
        ("caption", "© Lena Faure / AFP"),
        ("caption", "Photo: the bridge seen from the Ostrel side"),
        ("caption", "Copyright: Mira Holt / POOL / AFP"),
        ("footer", "© 2026 Varn Courier. All rights reserved."),
        ("footer", "With Agence France-Presse"),
        ("footer", "(dpa, Reuters)"),
        ("masthead", "Updated at 14:05"),
        ("masthead", "Publié le 12 mars 2026 à 9h30"),
        ("other", "Advertisement"),
        ("other", "- Anzeige -"),
        ("next-article", "Read also: Ostrel counts its ferries"),
    ],
)
def test_a_rule_finds_its_line_in_the_middle_of_an_article(kind: str, line: str):
    assert in_the_middle(line) == [kind]


@pytest.mark.parametrize(
    "line",
    [
        "Why the ferries stay in port",
        "“We will not be rushed.”",
        "What do you expect of the talks in Merrow?",
        "He laughed.",
        "“We use cookies,” the bakery’s web site said, to the joy of the protesters.",
        "Parliament passed the law on cookies and privacy with a majority of two.",
        "The newspaper lost a tenth of its subscribers within a year.",
        "In his newsletter the minister wrote that the bridge was safe.",
        "According to AFP, the talks will go on.",
        "The minister told Reuters that he had not read the letter.",
        "The lorries may share the road with buses.",
        "He followed the debate on Facebook and on the radio.",
        "Der Minister wies das zurück. (dpa)",
        "Updated rules on lorries come into force in March 2027.",
        "Published figures show that 2,400 lorries crossed in January.",
        "Accept the deal or leave it, the envoy told them.",
        "Oil, gas/coal and timber crossed the bridge.",
        "The photo shows the mayor with the envoy, she said.",
        "Anna Berg, who has a bakery on the bank, is against it.",
        "In March",
        "Politics",
        "@ilsetamm: Nobody asked us. 😡",
        "Copyright law will be discussed next.",
        "Join us, the protesters called, or go home.",
        "“Already a subscriber to the ferry, I shall not pay twice for the bridge,” he said.",
    ],
)
def test_text_in_the_middle_of_an_article_is_left_alone(line: str):
    assert in_the_middle(line) == []


def test_the_head_of_a_page_is_told_from_the_article():
    found = kinds(
        "Search for news, people, places…",
        "Home | Politics | Economy | Culture",
        "Monday, 12 January 2026 | Back issues",
        "Varn Courier Varn Courier",
        "A bridge too far",
        *BODY,
    )
    assert [kind for kind, _ in found] == ["navigation", "masthead"]


def test_a_date_further_down_is_a_heading():
    assert in_the_middle("12 January 2026") == []


def test_the_second_title_and_what_stands_above_the_first_are_furniture():
    blurb = "The Varn Forum is a place of debate about rivers, bridges and those who cross them."
    found = kinds(blurb, "A bridge too far", "A bridge too far\u00a0", "Ilse Tamm", *BODY)
    assert found == [("navigation", blurb), ("repeated-title", "A bridge too far\u00a0")]


def test_a_title_with_the_name_of_the_site_is_furniture_beside_the_title():
    found = kinds(
        "A bridge too far | Varn Courier", "A bridge too far", *BODY, title="A bridge too far"
    )
    assert found == [("repeated-title", "A bridge too far | Varn Courier")]


def test_a_lede_above_the_title_is_text():
    assert kinds(BODY[0], "A bridge too far", *BODY[1:], title="A bridge too far") == []


def test_the_copy_of_a_sentence_is_a_pull_quote_and_the_sentence_is_not():
    copy = '"And the bakers on both banks will be the first to notice it."'
    found = kinds("😀 A bridge too far", *BODY, copy)
    assert found == [("pull-quote", copy)]


def test_a_pull_quote_may_end_early_and_be_signed():
    copy = (
        "Merrow has called the decision hasty; its minister of transport wants to hear the reasons."
    )
    signed = "Ilse Tamm, mayor of Varn"
    assert kinds(*BODY, copy, signed) == [("pull-quote", f"{copy}\n\n{signed}")]


def test_a_signed_paragraph_is_a_pull_quote_only_for_a_person_of_the_article():
    quote = "If we shut it now we shall have to explain every single hour of it later."
    assert kinds(*BODY, quote, "Ilse Tamm, mayor of Varn", BODY[2])[0][0] == "pull-quote"
    assert kinds(*BODY, quote, "Otto Reim, baker", BODY[2]) == []


def test_a_round_of_signed_opinions_is_text():
    people = ("Ilse Tamm", "Otto Reim", "Nora Lind")
    voices = [
        line
        for n, name in enumerate(people)
        for line in (
            f"I have {n} reasons to be against it, and each is a good one.",
            f"{name}, baker",
        )
    ]
    names = (
        f"The Courier asked {', '.join(people)} and many more who live on the banks of the river."
    )
    assert kinds("A bridge too far", names, *voices) == []


def test_a_heading_that_repeats_words_of_the_body_is_text():
    heading = "the bakers on both banks will be the first to notice it"
    assert kinds("A bridge too far", *BODY, heading, BODY[0] + " Again.") == []


def test_a_paragraph_that_stands_twice_as_a_whole_is_text():
    assert kinds("A bridge too far", *BODY, BODY[2]) == []


def test_the_foot_of_a_page_is_told_from_the_article():
    found = kinds(
        "A bridge too far",
        *BODY,
        "Courier reporter Jan Kroll is based in Merrow.",
        "Tags: bridge, transport",
        "Imprint | Privacy | Contact",
    )
    assert {kind for kind, _ in found} == {"footer"}


def test_the_start_of_another_article_goes_to_the_end_of_the_page():
    after = (
        "Ferries return to Ostrel",
        "The first ferry since autumn left the port of Ostrel " * 4,
    )
    found = kinds("A bridge too far", *BODY, *BODY, "© 2026 Varn Courier", *after)
    assert [kind for kind, _ in found] == ["footer", "next-article"]
    assert found[1][1].startswith(after[0]) and found[1][1].endswith(after[1])


def test_an_agency_line_in_the_first_half_ends_nothing():
    assert [
        kind for kind, _ in kinds("A bridge too far", BODY[0], "(dpa)", "In Merrow", *BODY[1:])
    ] == ["footer"]


def test_links_to_other_articles_take_their_titles_along_but_not_the_next_paragraph():
    found = kinds("A bridge too far", BODY[0], "Lire aussi", "Les bacs sont de retour", *BODY[1:])
    assert found == [("next-article", "Lire aussi\n\nLes bacs sont de retour")]


# Real articles, by place and structure


def _regions(articles: Path, name: str, title: str = "") -> list[tuple[int, int, str]]:
    text = (articles / name).read_text(encoding="utf-8")
    return [(r.start, r.end, r.kind) for r in find_furniture(text, title)]


def test_court_news(articles_dir: Path):
    assert _regions(articles_dir, "court-news.txt") == [
        (0, 138, "notice"),
        (140, 226, "masthead"),
        (3078, 3269, "caption"),
        (7080, 7149, "footer"),
        (7151, 7170, "share"),
        (7171, 7219, "footer"),
        (7221, 7433, "newsletter"),
    ]


def test_daily_translated(articles_dir: Path):
    assert _regions(articles_dir, "daily-translated.txt") == [
        (261, 276, "masthead"),
        (4036, 4265, "pull-quote"),
        (5989, 6014, "footer"),
    ]


@pytest.mark.parametrize("title", ["", "first line"])
def test_institute_essay(articles_dir: Path, title: str):
    text = (articles_dir / "institute-essay.txt").read_text(encoding="utf-8")
    guessed = text.split("\n")[0] if title else ""
    assert _regions(articles_dir, "institute-essay.txt", guessed) == [
        (0, 258, "navigation"),
        (309, 356, "repeated-title"),
        (2278, 2440, "pull-quote"),
        (4846, 4970, "pull-quote"),
        (6362, 6488, "pull-quote"),
        (9831, 9868, "caption"),
        (9870, 9928, "newsletter"),
    ]
