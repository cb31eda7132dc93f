# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""Reading and writing .ts files, laid out as lupdate and Linguist write them."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import escape

Key = tuple[str, str, str]
"""What a message is found by: context, English text, disambiguation."""

GONE = ("vanished", "obsolete")
"""The states of messages that the sources no longer have."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text and its translation.

    Attributes:
        context: the translation context.
        source: the English text.
        comment: what tells it from the same text elsewhere, or "".
        extracomment: what the developers say about it, or "".
        forms: the translation; one text, or one for each plural form.
        plural: True where it has plural forms.
        state: "" when finished, else "unfinished", "vanished" or "obsolete".
        old_source: the English text that was translated, where it has changed since.
        old_comment: as old_source, of the disambiguation.
        translator_comment: what the translator wrote beside it.
    """

    context: str
    source: str
    comment: str = ""
    extracomment: str = ""
    forms: tuple[str, ...] = ("",)
    plural: bool = False
    state: str = "unfinished"
    old_source: str = ""
    old_comment: str = ""
    translator_comment: str = ""

    @property
    def key(self) -> Key:
        """What it is found by."""
        return self.context, self.source, self.comment

    @property
    def finished(self) -> bool:
        """Whether it is translated and nothing has changed since."""
        return self.state == "" and all(self.forms)

    @property
    def gone(self) -> bool:
        """Whether the sources no longer have it."""
        return self.state in GONE

    def translated(self, forms: Iterable[str]) -> "Message":
        """Return it with a translation, finished."""
        return replace(self, forms=tuple(forms), state="", old_source="", old_comment="")


@dataclass(slots=True)
class TsFile:
    """The content of a .ts file.

    Attributes:
        language: Qt's code, "" for the template.
        messages: in order; those of one context stand together.
        header: the comment at its top.
    """

    language: str
    messages: list[Message] = field(default_factory=list)
    header: str = ""

    @property
    def present(self) -> Iterator[Message]:
        """The messages that the sources have."""
        return (message for message in self.messages if not message.gone)


def read(path: Path) -> TsFile:
    """Read a .ts file; raises ValueError where it is not well formed."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise ValueError(f"{path.name}: {error}") from error
    if root.tag != "TS":
        raise ValueError(f"{path.name} is no .ts file")
    content = TsFile(root.get("language", ""))
    for context in root.iter("context"):
        name = context.findtext("name", "")
        content.messages += [_message(name, element) for element in context.iter("message")]
    text = path.read_text(encoding="utf-8")
    if "<!--" in text:
        content.header = text.partition("<!--")[2].partition("-->")[0].strip()
    return content


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    forms: tuple[str, ...] = ("",)
    state = "unfinished"
    if translation is not None:
        state = translation.get("type", "")
        plurals = translation.findall("numerusform")
        forms = tuple(form.text or "" for form in plurals) or (translation.text or "",)
        if element.get("numerus") != "yes":
            forms = (translation.text or "",)
    return Message(
        context,
        element.findtext("source", ""),
        element.findtext("comment", ""),
        element.findtext("extracomment", ""),
        forms,
        element.get("numerus") == "yes",
        state,
        element.findtext("oldsource", ""),
        element.findtext("oldcomment", ""),
        element.findtext("translatorcomment", ""),
    )


def write(path: Path, content: TsFile) -> bool:
    """Write a .ts file; returns False where it was the same before."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    if content.header:
        lines.append(f"<!-- {content.header} -->")
    language = f' language="{content.language}"' if content.language else ""
    lines.append(f'<TS version="2.1"{language} sourcelanguage="en_US">')
    context = None
    for message in content.messages:
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            context = message.context
            lines += ["<context>", f"    <name>{_text(context)}</name>"]
        lines += _lines(message)
    lines += ["</context>"] if context is not None else []
    text = "\n".join([*lines, "</TS>", ""])
    if path.exists() and path.read_bytes() == text.encode():
        return False
    aside = path.with_suffix(".ts.new")
    aside.write_bytes(text.encode())
    aside.replace(path)
    return True


def _lines(message: Message) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    yield f"        <source>{_text(message.source)}</source>"
    for tag, text in (
        ("oldsource", message.old_source),
        ("comment", message.comment),
        ("oldcomment", message.old_comment),
        ("extracomment", message.extracomment),
        ("translatorcomment", message.translator_comment),
    ):
        if text:
            yield f"        <{tag}>{_text(text)}</{tag}>"
    opening = f'<translation type="{message.state}">' if message.state else "<translation>"
    if message.plural:
        yield f"        {opening}"
        for form in message.forms:
            yield f"            <numerusform>{_text(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        {opening}{_text(message.forms[0])}</translation>"
    yield "    </message>"


def _text(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
