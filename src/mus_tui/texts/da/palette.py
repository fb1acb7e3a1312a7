"""Danish: the command palette."""

WORDS = {
    "placeholder": "Skriv, hvad I vil gøre",
    "nothing": "Det kender programmet ikke. Prøv et andet ord.",
    "hint": "Pil op og ned vælger · Enter gør det · Esc lukker",
    "home": "Til forsiden",
    "home_help": "Gemmer samtalen og går til forsiden.",
    "held_lines": "Destruerede samtaler",
    "held_lines_help": "Viser de linjer uden indhold, der er tilbage, og kan fjerne dem.",
    "destroy": "Destruér samtalen",
    "destroy_help": "Viser alt, hvad der ligger af den, og spørger først.",
    "theme_mus-light": "Udseende: lyst",
    "theme_mus-dark": "Udseende: mørkt",
    "theme_mus-contrast-light": "Udseende: lyst med høj kontrast",
    "theme_mus-contrast-dark": "Udseende: mørkt med høj kontrast",
    "theme_help": "Huskes til næste gang.",
    "language_da": "Sprog: dansk",
    "language_en": "Sprog: engelsk (English)",
    "language_help": "Fra næste skærm. Skabelonens ord bliver, som de er.",
}
