"""Who is who in a referral: names, kinship, and what one line says of a person."""
