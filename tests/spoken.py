"""Finds, in syntax trees, what people would read and nobody could translate.

What an error, a problem, a loss or a step is given must come from ``said`` and its
like, through whatever names and functions of the rooms it goes.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from string import Formatter

from room_trees import Module, errors, is_name, with_scope

SAYING = frozenset(("said", "counted", "joined", "sentence_of", "Said"))
ENGLISH = frozenset(("format", "join", "strip", "lstrip", "rstrip", "upper", "lower", "replace"))
"""Methods of str that make a plain str, which no language but English has."""
GIVEN = {
    "Problem": ("reason",),
    "Unfit": ("reason",),
    "Loss": ("reason",),
    "ForeignSpan": ("name",),
    "Importer": ("description",),
    "Exporter": ("description",),
}
"""What people read of records: arguments by name."""
HANDED_ON = frozenset(("reason", "what", "problem"))
"""Parameters of functions that make a larger sentence of what they get."""
RETURNED = {
    "annotator.store.check": "check",
    "annotator.store.history": "broken_links",
    "annotator.store.everywhere.wanted": "objection",
}
"""Functions that return what people read, though their types say no more than str."""


class Tracer:
    """Follows an expression to where it was made; yields each piece that is plain English."""

    def __init__(self, modules: dict[str, Module], module: Module) -> None:
        self.modules, self.module = modules, module
        self.seen: set[int] = set()

    def plain(self, node: ast.expr | None, scope: ast.FunctionDef | None) -> Iterator[ast.expr]:
        if node is None or id(node) in self.seen:
            return
        self.seen.add(id(node))
        match node:
            case ast.Constant(value=str(words)) if any(map(str.isalpha, words)):
                yield node
            case ast.JoinedStr():
                yield node
            case ast.BinOp() if any(map(_is_words, _operands(node))):
                yield node
            case ast.IfExp(body=one, orelse=other):
                yield from self._all([one, other], scope)
            case ast.BoolOp(values=values) | ast.Tuple(elts=values) | ast.List(elts=values):
                yield from self._all(values, scope)
            case ast.Dict(values=values):
                yield from self._all(values, scope)
            case ast.NamedExpr(value=value) | ast.Subscript(value=value):
                yield from self.plain(value, scope)
            case ast.DictComp(value=value) | ast.Lambda(body=value) | ast.Starred(value=value):
                yield from self.plain(value, scope)
            case ast.Call():
                yield from self._call(node, scope)
            case ast.Name(id=name):
                yield from self._name(name, scope)

    def _all(self, nodes: list[ast.expr], scope: ast.FunctionDef | None) -> Iterator[ast.expr]:
        for node in nodes:
            yield from self.plain(node, scope)

    def _call(self, call: ast.Call, scope: ast.FunctionDef | None) -> Iterator[ast.expr]:
        match call.func:
            case ast.Name(id=name) if name in SAYING:
                return
            case ast.Name(id="str" | "repr"):
                yield call
            case ast.Attribute(attr="get", value=table):
                yield from self._all([table, *call.args[1:]], scope)
            case ast.Attribute(attr=name) if name in ENGLISH:
                yield call
            case ast.Name(id=name) | ast.Attribute(value=ast.Name(id="self"), attr=name):
                yield from self.returned(name)

    def returned(self, name: str) -> Iterator[ast.expr]:
        for function in self.module.functions.get(name, ()):
            for node in ast.walk(function):
                if isinstance(node, ast.Return | ast.Yield | ast.YieldFrom):
                    yield from self.plain(node.value, function)
        if name in self.module.imports:
            other = self._there(name)
            if other is not None:
                yield from other.returned(self.module.imports[name][1])

    def _name(self, name: str, scope: ast.FunctionDef | None) -> Iterator[ast.expr]:
        given = [] if scope is None else [*_values_of(name, scope)]
        if given:
            yield from self._all(given, scope)
        elif name in self.module.constants:
            yield from self.plain(self.module.constants[name], None)
        elif name in self.module.imports and (other := self._there(name)) is not None:
            yield from other._name(self.module.imports[name][1], None)

    def _there(self, name: str) -> Tracer | None:
        module = self.modules.get(self.module.imports[name][0])
        if module is None or name in SAYING:
            return None
        tracer = Tracer(self.modules, module)
        tracer.seen = self.seen
        return tracer


def faults(module: Module, modules: dict[str, Module], name: str = "") -> list[str]:
    """Return what people would read in English alone: lines and expressions."""
    plain = [*Tracer(modules, module).returned(RETURNED[name])] if name in RETURNED else []
    found = []
    names_steps = any(name == "step_names" for name in module.imports)
    for node, scope in with_scope(module.tree):
        for given in _told_by(node):
            plain += Tracer(modules, module).plain(given, scope)
        for given in _handed_on(node, module, modules):  # what SQLite says may be among it
            traced = Tracer(modules, module).plain(given, scope)
            plain += [p for p in traced if isinstance(p, ast.Constant | ast.JoinedStr)]
        for value in _values_said(node):  # names of files and fields may be among them
            traced = Tracer(modules, module).plain(value, scope)
            plain += [p for p in traced if isinstance(p, ast.Constant) and " " in p.value]
        if isinstance(node, ast.Call) and is_name(node.func, "said", "counted"):
            found += [f"{node.lineno}: {f}" for f in _faults_of_words(node, names_steps)]
        found += [f"{node.lineno}: made plain: {ast.unparse(node)}" for _ in _undone(node)]
    return [*(f"{p.lineno}: {ast.unparse(p)}" for p in plain), *found]


def _told_by(node: ast.AST) -> Iterator[ast.expr]:
    """Yield what people are given: reasons, names of steps, what has no place in the scheme."""
    if isinstance(node, ast.Subscript) and _is_unfit(node.value):
        yield node.slice
    if not isinstance(node, ast.Call):
        return
    by_name = {keyword.arg: keyword.value for keyword in node.keywords}
    match node.func:
        case ast.Name(id=name) if name in errors():
            yield from node.args
        case ast.Name(id=name) if name in GIVEN:
            yield from (by_name[key] for key in GIVEN[name] if key in by_name)
        case ast.Attribute(attr="apply", value=ast.Name(id="project") | ast.Attribute()):
            yield from node.args[:1]
        case ast.Attribute(attr="note" | "count", value=ast.Name(id="losses")):
            yield from node.args[:1]
        case ast.Attribute(attr="note" | "count", value=ast.Attribute(attr="losses" | "_losses")):
            yield from node.args[:1]
        case ast.Attribute(attr="add_note"):
            yield from node.args
        case ast.Attribute(attr="__init__", value=ast.Call(func=ast.Name(id="super"))):
            yield from node.args
        case ast.Attribute(attr="update", value=unfit) if _is_unfit(unfit):
            yield from (arg.elt for arg in node.args if isinstance(arg, ast.GeneratorExp))


def _handed_on(node: ast.AST, module: Module, modules: dict[str, Module]) -> Iterator[ast.expr]:
    """Yield what a call of a function of these rooms gives it to make a sentence of."""
    match node:
        case ast.Call(func=ast.Name(id=name)):
            pass
        case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr=name)):
            pass
        case _:
            return
    functions = module.functions.get(name, [])
    if not functions and name in module.imports:
        where, there = module.imports[name]
        functions = modules[where].functions.get(there, []) if where in modules else []
    if len(functions) != 1 or name in SAYING:
        return
    names = [arg.arg for arg in functions[0].args.args if arg.arg != "self"]
    by_place = zip(names, node.args, strict=False)
    by_name = ((keyword.arg, keyword.value) for keyword in node.keywords)
    yield from (given for name, given in (*by_place, *by_name) if name in HANDED_ON)


def _values_said(node: ast.AST) -> Iterator[ast.expr]:
    if isinstance(node, ast.Call) and is_name(node.func, "said", "counted"):
        yield from (keyword.value for keyword in node.keywords)


def _faults_of_words(call: ast.Call, names_steps: bool) -> Iterator[str]:
    """Yield what is wrong with words for translators: no literal, or other places than values."""
    places = {keyword.arg for keyword in call.keywords}
    templates = call.args[:1]
    if is_name(call.func, "counted"):
        templates, places = call.args[1:3], {*places, "n"}
    for words in templates:
        if not isinstance(words, ast.Constant):
            if not names_steps:
                yield f"no literal: {ast.unparse(words)}"
            continue
        parsed = [*Formatter().parse(words.value)]
        named = {name for _, name, _, _ in parsed if name is not None}
        if None in places:
            continue  # values that are handed on
        if named - places or (places - named - {"n"}):
            yield f"places {sorted(named)} for {sorted(map(str, places))}"
        if any(spec or conversion for _, _, spec, conversion in parsed):
            yield f"a place with a format: {words.value}"


def _undone(node: ast.AST) -> Iterator[ast.AST]:
    """Yield a sentence that is put together with others, or changed, as a plain str."""
    match node:
        case ast.BinOp(left=left, op=ast.Add() | ast.Mod(), right=right):
            yield from filter(_is_saying, (left, right))
        case ast.FormattedValue(value=value) | ast.Attribute(value=value):
            yield from filter(_is_saying, (value,))
        case ast.Call(func=ast.Attribute(attr="join"), args=[ast.GeneratorExp(elt=part)]):
            yield from filter(_is_saying, (part,))


def _operands(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _operands(node.left)
        yield from _operands(node.right)
    else:
        yield node


def _is_saying(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and is_name(node.func, *SAYING)


def _is_words(node: ast.AST) -> bool:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return is_text or isinstance(node, ast.JoinedStr) or _is_saying(node)


def _is_unfit(node: ast.AST) -> bool:
    return ast.unparse(node).split(".")[-1] == "unfit"


def _values_of(name: str, function: ast.FunctionDef) -> Iterator[ast.expr]:
    """Yield what a function assigns to a name."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                yield value
            case ast.AnnAssign(target=ast.Name(id=target), value=ast.expr() as value):
                if target == name:
                    yield value
            case ast.NamedExpr(target=ast.Name(id=target), value=value) if target == name:
                yield value
