using System.Text;

namespace Pipeline.Samples.Markup;

/// <summary>
/// Reads the light markup of the sample articles: <c>*italic*</c>, <c>**bold**</c>, <c>^superscript^</c>, <c>\*</c> for the
/// character itself, and calls <c>{{name}}</c>, <c>{{name:content}}</c>, <c>{{name:argument|content}}</c>, which nest. A line
/// end is a space.
/// </summary>
internal sealed class InlineParser
{
    private static readonly string[] Marks = ["**", "*", "^"];

    private readonly string source;
    private int position;

    private InlineParser(string source) => this.source = source;

    /// <exception cref="FormatException">A mark or call is not closed.</exception>
    public static IReadOnlyList<Inline> Parse(string source)
    {
        var parser = new InlineParser(source.ReplaceLineEndings(" "));
        var content = parser.ReadUntil(null);
        return parser.position == parser.source.Length
            ? content
            : throw new FormatException($"'{parser.source[parser.position..]}' was not opened in: {source}");
    }

    private List<Inline> ReadUntil(string? end)
    {
        var content = new List<Inline>();
        var text = new StringBuilder();
        while (position < source.Length && !IsAt(end) && !IsAt("}}"))
        {
            if (ReadMarked(end) is { } inline)
            {
                Flush(text, content);
                content.Add(inline);
            }
            else
            {
                text.Append(ReadCharacter());
            }
        }

        Flush(text, content);
        return content;
    }

    private Inline? ReadMarked(string? end)
    {
        if (IsAt("{{"))
            return ReadCall();
        var mark = Marks.FirstOrDefault(IsAt);
        return mark is null || mark == end ? null : new Emphasis(mark, ReadEnclosed(mark, mark));
    }

    private Call ReadCall()
    {
        position += 2;
        var name = ReadName();
        if (IsAt("}}"))
        {
            position += 2;
            return new Call(name, null, []);
        }

        position++;
        return new Call(name, ReadArgument(), ReadEnclosed("", "}}"));
    }

    private string ReadName()
    {
        var start = position;
        while (position < source.Length && char.IsAsciiLetter(source[position]))
            position++;
        return source[start..position];
    }

    /// <summary>The text up to a bar that comes before the call's content opens or ends, else null.</summary>
    private string? ReadArgument()
    {
        var bar = source.IndexOf('|', position);
        var close = source.IndexOf("}}", position, StringComparison.Ordinal);
        var open = source.IndexOf("{{", position, StringComparison.Ordinal);
        if (bar < 0 || bar > close || (open >= 0 && bar > open))
            return null;
        var argument = source[position..bar];
        position = bar + 1;
        return argument;
    }

    private List<Inline> ReadEnclosed(string open, string close)
    {
        var start = position;
        position += open.Length;
        var content = ReadUntil(close);
        if (!IsAt(close))
            throw new FormatException($"'{source[start..]}' is not closed in: {source}");
        position += close.Length;
        return content;
    }

    private char ReadCharacter()
    {
        if (source[position] == '\\')
            position++;
        return source[position++];
    }

    private bool IsAt(string? mark) => mark is not null && string.CompareOrdinal(source, position, mark, 0, mark.Length) == 0;

    private static void Flush(StringBuilder text, List<Inline> content)
    {
        if (text.Length > 0)
            content.Add(new Text(text.ToString()));
        text.Clear();
    }
}
