"""What people write on forms, as values: dates, numbers, marks, and what counts as no answer."""
