"""PyYAML's own parser in Python, with the steps it takes at every sign made shorter.

A long template is tens of thousands of words, and PyYAML looks at each letter three times, a call each.
What comes out is the same to the last mark (`tests/storage/template/test_quick_loader.py`); its errors are its own.
"""

import re

import yaml

_END = "\0 \t\r\n\x85\u2028\u2029"
# Words with spaces between them, as far as a plain text can go on in one line.
_LETTER = rf"(?:[^{_END}:]|:(?![{_END}]))"
_LETTER_IN_FLOW = rf"(?:[^{_END}:,?\[\]{{}}]|:(?![{_END},\[\]{{}}]))"
_WORDS = re.compile(rf"{_LETTER}+(?: +(?!#){_LETTER}+)*")
_WORDS_IN_FLOW = re.compile(rf"{_LETTER_IN_FLOW}+(?: +(?!#){_LETTER_IN_FLOW}+)*")
_SPACES = re.compile(" *")
# What is not counted as one more column of the same line.
_COUNTED_OTHERWISE = re.compile("[\r\n\x85\u2028\u2029\ufeff]")
_BEFORE_A_TOKEN = " #\r\n\x85\u2028\u2029\ufeff"


class QuickLoader(yaml.SafeLoader):
    """A `SafeLoader` of a text (not of a stream) that gives the same events sooner."""

    def check_token(self, *choices: type[yaml.Token]) -> bool:  # type: ignore[override]
        """Whether the next token is of one of these sorts; nothing is fetched where no earlier one may become a key."""
        if not self.tokens or self.possible_simple_keys:
            while self.need_more_tokens():
                self.fetch_more_tokens()
        return bool(self.tokens) and (not choices or isinstance(self.tokens[0], choices))

    def forward(self, length: int = 1) -> None:
        """Go on by so many signs: at once where no line ends among them."""
        end = self.pointer + length
        if end + 1 >= len(self.buffer) or _COUNTED_OTHERWISE.search(self.buffer, self.pointer, end):
            super().forward(length)
            return
        self.pointer = end
        self.index += length
        self.column += length

    def scan_to_next_token(self) -> None:
        """Pass over what stands before the next token: all the spaces at once, and nothing where it stands there."""
        if spaces := _SPACES.match(self.buffer, self.pointer).end() - self.pointer:  # type: ignore[union-attr]
            self.forward(spaces)
        if self.buffer[self.pointer] in _BEFORE_A_TOKEN:
            super().scan_to_next_token()

    def scan_plain(self) -> yaml.ScalarToken:
        """Read a text without quotation marks: the words of a line at once."""
        chunks: list[str] = []
        start = end = self.get_mark()
        indent = self.indent + 1
        spaces: list[str] | None = []
        words = _WORDS_IN_FLOW if self.flow_level else _WORDS
        while self.peek() != "#" and (found := words.match(self.buffer, self.pointer)):
            self.allow_simple_key = False
            chunks += (*(spaces or ()), found.group())
            self.forward(len(found.group()))
            end = self.get_mark()
            spaces = self.scan_plain_spaces(indent, start)
            if not spaces or (not self.flow_level and self.column < indent):
                break
        return yaml.ScalarToken("".join(chunks), True, start, end)
