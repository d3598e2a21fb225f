"""For case managers: why a tegenprestatie was asked, the plan for it, and the decision."""
