"""Frozen dataclasses and pure functions of the field: no Qt, no SQL."""
