"""What several aids say in the same way. Uses law and rules."""
