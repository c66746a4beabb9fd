"""What sentences of running text say that a form would ask in a box."""
