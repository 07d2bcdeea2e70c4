"""The version of the program, in this one place."""

__version__ = "0.1.0"
