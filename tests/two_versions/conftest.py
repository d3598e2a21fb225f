"""The aid of two versions, for every test here."""

from tests.two_versions.laid_over import project, registered, versions

__all__ = ["project", "registered", "versions"]
