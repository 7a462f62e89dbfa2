"""How well the peers rank, and how well their best score tells right from wrong."""
