"""As in the standard library: the whole module under its second name."""

from pysqlite3.dbapi2 import *  # noqa: F403
