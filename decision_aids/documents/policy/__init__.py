"""For policy officers: the report of a check, starting texts, and what enforcement needs on paper."""
