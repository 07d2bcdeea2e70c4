"""Stands for the standard library's module in the frozen program: its SQLite is pysqlite3's.

Two libraries of SQLite in one process undo each other's file locks, so there
is one. It is newer than the one of the Python that froze the program.
"""

from pysqlite3 import *  # noqa: F403
