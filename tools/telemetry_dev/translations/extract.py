# SPDX-License-Identifier: LGPL-2.1-or-later
# SPDX-FileCopyrightText: 2026 The Telemetry addon contributors

"""The texts in Python sources, in the form that lupdate understands.

lupdate's own reader of Python passes over calls whose last argument is more than a name or a
number, and never sees that a text has plural forms. So it is given a digest: the calls of
`translate`, `QT_TRANSLATE_NOOP` and the core's `N_` alone, made of literals, with the translators'
comments.
"""

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from freecad_telemetry.translatable import CONTEXT

CALLS = {
    "translate": ("context", "text", "disambiguation", "n"),
    "QT_TRANSLATE_NOOP": ("context", "text"),
    "N_": ("text",),
}
"""The functions that mark texts, and their arguments; `N_` has the core's own context."""


class UntranslatableError(Exception):
    """A call that lupdate could not read: its text would never be translated."""


@dataclass(frozen=True, slots=True)
class Call:
    """One translatable text.

    Attributes:
        line: where the call begins.
        context: its translation context.
        text: the English text.
        disambiguation: what tells it from the same text elsewhere, or "".
        comment: what the `#:` comments before it say to translators, or "".
        plural: True where it has plural forms.
    """

    line: int
    context: str
    text: str
    disambiguation: str
    comment: str
    plural: bool


def calls(source: str, name: str) -> list[Call]:
    """Return a module's translatable texts, in order.

    Raises UntranslatableError for a call with an f-string or another computed text. Names are
    allowed: their literals stand in a `QT_TRANSLATE_NOOP` or `N_`.
    """
    tree = ast.parse(source)
    nodes = sorted(_calls(tree), key=lambda node: (node.lineno, node.col_offset))
    comments = _comments(source)
    texts, taken = [], 0
    for node in nodes:
        arguments = _arguments(node)
        for key in ("context", "text", "disambiguation"):
            if isinstance(arguments.get(key), (ast.JoinedStr, ast.BinOp, ast.Call)):
                raise UntranslatableError(f"{name}:{node.lineno}: {ast.unparse(node)}")
        context, text = _context(arguments), _literal(arguments.get("text"))
        if context is None or text is None:
            continue
        end = arguments["text"].lineno
        before = [note for line, note in comments.items() if taken < line <= end]
        taken = end
        texts.append(
            Call(
                node.lineno,
                context,
                text,
                _literal(arguments.get("disambiguation")) or "",
                " ".join(before),
                "n" in arguments,
            )
        )
    return texts


def digest(texts: list[Call]) -> str:
    """Return Python source for lupdate."""
    lines = []
    for call in texts:
        if call.comment:
            lines.append(f"#: {call.comment}")
        arguments = [_quoted(call.context), _quoted(call.text), _quoted(call.disambiguation)]
        lines.append(f"translate({', '.join(arguments)}{', 1' if call.plural else ''})")
    return "\n".join(lines) + "\n"


def write_digests(sources: list[Path], root: Path, target: Path) -> list[Path]:
    """Write the digest of each Python file below `target`; files without texts have none."""
    written = []
    for source in sources:
        place = source.relative_to(root)
        texts = calls(source.read_text(encoding="utf-8"), place.as_posix())
        if texts:
            file = target / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(digest(texts), encoding="utf-8")
            written.append(file)
    return written


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            yield node


def _arguments(node: ast.Call) -> dict[str, ast.expr]:
    assert isinstance(node.func, ast.Name)
    arguments = dict(zip(CALLS[node.func.id], node.args, strict=False))
    arguments.update({keyword.arg: keyword.value for keyword in node.keywords if keyword.arg})
    return arguments


def _context(arguments: dict[str, ast.expr]) -> str | None:
    return _literal(arguments["context"]) if "context" in arguments else CONTEXT


def _literal(node: ast.expr | None) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _comments(source: str) -> dict[int, str]:
    comments = {}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.string.startswith("#:"):
            comments[token.start[0]] = token.string.removeprefix("#:").strip()
    return comments


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
