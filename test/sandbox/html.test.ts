import fc from "fast-check";
import { expect, test } from "vitest";
import { formattedText } from "../../src/sandbox/api/formatted-text.ts";
import { parseHtml } from "../../src/sandbox/api/html.ts";
import { entitiesHtml } from "../../src/sandbox/people/entities-html.ts";
import { escapeHtml } from "../../src/shared/html.ts";

test.each<[source: string, text: string, entities: object[]]>([
  ["<b>Анна</b>", "Анна", [{ type: "bold", offset: 0, length: 4 }]],
  [
    "<strong>a</strong><em>b</em>",
    "ab",
    [
      { type: "bold", offset: 0, length: 1 },
      { type: "italic", offset: 1, length: 1 },
    ],
  ],
  ["👍<i>да</i>", "👍да", [{ type: "italic", offset: 2, length: 2 }]],
  [
    "<b><i>a</i></b>",
    "a",
    [
      { type: "italic", offset: 0, length: 1 },
      { type: "bold", offset: 0, length: 1 },
    ],
  ],
  ["<U>a</U>", "a", [{ type: "underline", offset: 0, length: 1 }]],
  ["<s>a</><del></del>", "a", [{ type: "strikethrough", offset: 0, length: 1 }]],
  [
    '<a href="https://ya.ru/?a=1&amp;b=2">я</a>',
    "я",
    [{ type: "text_link", url: "https://ya.ru/?a=1&b=2", offset: 0, length: 1 }],
  ],
  ["<a href='ya.ru'>я</a>", "я", [{ type: "text_link", url: "http://ya.ru/", offset: 0, length: 1 }]],
  ["<a href='javascript:alert(1)'>я</a>", "я", []],
  [
    '<a href="tg://user?id=5">Ян</a>',
    "Ян",
    [{ type: "text_mention", user: { id: 5, is_bot: false, first_name: "Ян" }, offset: 0, length: 2 }],
  ],
  ['<span class="tg-spoiler">a</span>', "a", [{ type: "spoiler", offset: 0, length: 1 }]],
  ["<blockquote expandable>a</blockquote>", "a", [{ type: "expandable_blockquote", offset: 0, length: 1 }]],
  [
    '<pre><code class="language-ts">a</code></pre>',
    "a",
    [{ type: "pre", language: "ts", offset: 0, length: 1 }],
  ],
  ['<code class="language-ts">a</code>', "a", [{ type: "code", offset: 0, length: 1 }]],
  ["1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&#33;&#x1F600;", '1 < 2 && 3 > 2 "!😀', []],
  ["&nbsp; & AT&T", "&nbsp; & AT&T", []],
  ["a > b", "a > b", []],
])("%s is read as %s", (source, text, entities) => {
  expect(parseHtml(source)).toEqual({ text, entities: expect.arrayContaining(entities) });
  expect(parseHtml(source).entities).toHaveLength(entities.length);
});

test.each([
  ["5 < 6", 'Unsupported start tag "" at byte offset 2'],
  ["цена <5000>", 'Unsupported start tag "5000" at byte offset 9'],
  ["<b", "Unclosed start tag at byte offset 0"],
  ['<a href="x', 'Unclosed start tag "a" at byte offset 0'],
  ["<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
  ["a</b>", "Unexpected end tag at byte offset 1"],
  ["<b>a</b", "Unclosed end tag at byte offset 4"],
  ["<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ["<a =x>", 'Empty attribute name in the tag "a" at byte offset 0'],
  ["<a href=x/y>я</a>", "Unexpected end of name token at byte offset 8"],
  ["<b><i>a</i>", 'Can\'t find end tag corresponding to start tag "b"'],
])("%s is refused", (source, why) => {
  expect(() => parseHtml(source)).toThrow(`Bad Request: can't parse entities: ${why}`);
});

test("blank ends are trimmed and the marks follow", () => {
  expect(formattedText({ text: "  \n a <b>b </b>\n", parse_mode: "HTML" }, "text")).toEqual({
    text: "a b",
    entities: [{ type: "bold", offset: 2, length: 1 }],
  });
});

test.each([
  ["/start x", [{ type: "bot_command", offset: 0, length: 6 }]],
  ["иди на https://ya.ru/a, там", [{ type: "url", offset: 7, length: 15 }]],
  ["почта a.b@mail.ru.", [{ type: "email", offset: 6, length: 11 }]],
  [
    "@livebase #лид 50% a/b",
    [
      { type: "mention", offset: 0, length: 9 },
      { type: "hashtag", offset: 10, length: 4 },
    ],
  ],
  ["+7 912 345-67-89", [{ type: "phone_number", offset: 0, length: 16 }]],
])("in «%s» Telegram marks by itself", (text, entities) => {
  expect(formattedText({ text }, "text").entities).toEqual(entities);
});

test("what was escaped comes back as it was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (typed) => {
      expect(parseHtml(`<b>${escapeHtml(typed)}</b>`).text).toBe(typed);
    }),
  );
});

test("a page gets well-formed HTML whatever the marks are", () => {
  const mark = fc.record({
    type: fc.constantFrom("bold" as const, "italic" as const, "spoiler" as const, "code" as const),
    offset: fc.nat(12),
    length: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(
      fc.string({ minLength: 24, maxLength: 30 }),
      fc.array(mark, { maxLength: 5 }),
      (text, marks) => {
        const html = entitiesHtml(text, marks);
        expect(parseHtml(html).text).toBe(text);
      },
    ),
  );
});

test("nothing that was typed becomes a tag", () => {
  expect(entitiesHtml("<img src=x> & /today", [{ type: "bot_command", offset: 14, length: 6 }])).toBe(
    '&lt;img src=x&gt; &amp; <a data-command="/today">/today</a>',
  );
});
