"""The one error of everything that makes the browser's Python."""


class BundleError(Exception):
    """The bundle cannot be made, or would not run in the browser; the message says why."""
