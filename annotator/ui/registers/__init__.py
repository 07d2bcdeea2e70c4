"""The register window: who is who, which concepts there are, and what is one with what."""

from annotator.ui.registers.window import RegisterWindow

__all__ = ["RegisterWindow"]
