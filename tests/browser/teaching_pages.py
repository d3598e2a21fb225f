"""The pages to learn from, each with what its script shows where it works."""

from build_tools.teaching.cases import cases
from build_tools.teaching.talks import talks

SHOWN_BY_SCRIPT = {
    **{f"/trainer/casussen/{name}/": "[data-judge]:not([hidden])" for name in cases()},
    **{f"/trainer/gesprekstrainer/{name}/": "[data-player] button" for name in talks()},
    "/trainer/casus-in-de-groep/": "[data-choose]:not([hidden])",
    "/trainer/quiz/": "[data-start]:not([hidden])",
    "/trainer/onderzoek/": "[data-buttons]:not([hidden])",
    "/trainer/onderzoek-naast-2016/": "p:not([hidden]) > #interviews",
    "/trainer/gesprekstrainer/": "p:not([hidden]) > #gespreksbestand",
}
"""A selector of one element for each address."""
