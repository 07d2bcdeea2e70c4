"""The queue: which articles there are, where one stands with each, and what comes next."""

from annotator.ui.queue.panel import QueuePanel

__all__ = ["QueuePanel"]
