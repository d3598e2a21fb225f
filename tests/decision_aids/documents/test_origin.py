"""How a paper says that its outcome can be had again."""

from decision_aids.documents.given import Told
from tests.decision_aids.documents.cases import text


def test_paper_says_which_number_must_be_equal_to_which() -> None:
    """Where no edition is known, by what the outcome itself says of its rules."""
    known = text("opdracht", "bewijs", Told({}, edition="ab" * 32))
    assert (
        "Op haar pagina “Hoe is dit gecontroleerd?” staat een controlegetal. Dat getal moet gelijk zijn aan het getal "
        "dat hierboven achter “Editie” staat."
    ) in known
    unknown = text("opdracht", "bewijs", Told({}))
    assert "1. Open de site. Onder de uitkomst moet staan: regels van " in unknown
    assert "controlegetal" not in unknown
