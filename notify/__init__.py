"""Mail out: replies drafted, composed and handed over."""
