"""The desk of the register window, bare and with three actors."""

from __future__ import annotations

import pytest
from register_desk import Desk


@pytest.fixture
def desk(qtbot, theme, project, add_article, tmp_path):
    return Desk(qtbot, theme, project, add_article, tmp_path)


@pytest.fixture
def three(desk):
    return (
        desk.actor("Poutine", "Poutine"),
        desk.actor("Putin", "Vladimir Putin", "Putin left"),
        desk.actor("The leader", "Kremlin’s leader"),
    )
