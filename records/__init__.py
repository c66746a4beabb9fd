"""What is kept: tables, moves, the audit chain."""
