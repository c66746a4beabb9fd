"""What was found, restated before it is read: whose it is where neighbours tell, and what a head or a signature gives."""
