"""The aid as the law stands from 1 January 2027."""

from .aid import version

__all__ = ["version"]
