"""The syntax trees of the rooms below the window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "annotator"
ROOMS = ("model", "store", "text", "importers", "exporters")


@dataclass(slots=True)
class Module:
    """What a module defines, and what its imports mean."""

    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    functions: dict[str, list[ast.FunctionDef]] = field(default_factory=dict)
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)
    classes: dict[str, ast.ClassDef] = field(default_factory=dict)


def read(source: str) -> Module:
    module = Module(ast.parse(source))
    for node in module.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    module.constants[target.id] = node.value
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef):
            module.functions.setdefault(node.name, []).append(node)
        elif isinstance(node, ast.ImportFrom):
            for name in node.names:
                module.imports[name.asname or name.name] = (node.module or "", name.name)
        elif isinstance(node, ast.ClassDef):
            module.classes[node.name] = node
    return module


@cache
def rooms() -> dict[str, Module]:
    found = {}
    for room in ROOMS:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            found[name] = read(path.read_text(encoding="utf-8"))
    return found


@cache
def errors() -> frozenset[str]:
    """Return the names of AnnotatorError and of the classes that derive from it."""
    found = {"AnnotatorError"}
    classes = [c for module in rooms().values() for c in module.classes.values()]
    while True:
        more = {c.name for c in classes if found & {b.id for b in c.bases if is_name(b)}}
        if more <= found:
            return frozenset(found)
        found |= more


def is_name(node: ast.AST, *names: str) -> bool:
    return isinstance(node, ast.Name) and (not names or node.id in names)


def with_scope(tree: ast.AST) -> Iterator[tuple[ast.AST, ast.FunctionDef | None]]:
    """Yield all nodes, each with the innermost function that it is in."""
    waiting: list[tuple[ast.AST, ast.FunctionDef | None]] = [(tree, None)]
    while waiting:
        node, scope = waiting.pop()
        yield node, scope
        inner = node if isinstance(node, ast.FunctionDef) else scope
        waiting += [(child, inner) for child in ast.iter_child_nodes(node)]
