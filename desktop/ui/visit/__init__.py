"""At the kitchen table: today, who comes, a quick note, a photo; everything large and without network."""
