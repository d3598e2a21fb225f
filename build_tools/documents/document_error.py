"""What goes wrong while a page is made into a document."""


class DocumentError(Exception):
    """A document that cannot be made from its page; the message names the page and what is wrong."""
