"""The pages and checklists as PDF, to print and to hand on. Uses norms and pages."""
