# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""FreeCAD's languages: codes, and the names under which its parameter stores them.

Source: FreeCADGui.supportedLocales() of FreeCAD 1.1.3 and 1.0.0.
"""

LANGUAGES = {
    "af": "Afrikaans",
    "ar": "Arabic",
    "be": "Belarusian",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es-AR": "Spanish (Argentina)",
    "es-ES": "Spanish",
    "eu": "Basque",
    "fi": "Finnish",
    "fil": "Filipino",
    "fr": "French",
    "gl": "Galician",
    "hr": "Croatian",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ka": "Georgian",
    "kab": "Kabyle",
    "ko": "Korean",
    "lt": "Lithuanian",
    "ms": "Malay",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt-BR": "Portuguese (Brazilian)",
    "pt-PT": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sr": "Serbian",
    "sr-CS": "Serbian (Latin)",
    "sv-SE": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "val-ES": "Valencian",
    "vi": "Vietnamese",
    "zh-CN": "Chinese (Simplified)",
    "zh-TW": "Chinese (Traditional)",
}

OTHER_NAMES_IN_1_0 = {
    "es-AR": "Spanish, Argentina",
    "pt-BR": "Portuguese, Brazilian",
    "sr-CS": "Serbian, Latin",
    "zh-CN": "Chinese Simplified",
    "zh-TW": "Chinese Traditional",
}


def language_name(code: str, version: tuple[int, ...]) -> str:
    """Return what a FreeCAD of that version calls a language."""
    others = OTHER_NAMES_IN_1_0 if version < (1, 1) else {}
    return others.get(code, LANGUAGES[code])
