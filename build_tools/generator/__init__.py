"""The site generator, its theme, and the styles, scripts and fonts it copies. Uses nothing else of this package."""
