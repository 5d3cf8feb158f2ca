using System.Text;

namespace Pipeline.References.Tests.Export;

/// <summary>A strict reader of the BibTeX that we write: what it does not expect it refuses.</summary>
internal sealed class BibTexReader(string text)
{
    private int _at;

    public static IReadOnlyList<BibTexEntry> Read(string text)
    {
        var reader = new BibTexReader(text);
        var entries = new List<BibTexEntry>();
        while (reader._at < text.Length)
            entries.Add(reader.ReadEntry());
        return entries;
    }

    /// <summary>The text that LaTeX would print.</summary>
    public static string Printed(string value)
    {
        var plain = value
            .Replace(@"\textbackslash{}", "\u0001", StringComparison.Ordinal)
            .Replace(@"\textasciitilde{}", "~", StringComparison.Ordinal)
            .Replace(@"\textasciicircum{}", "^", StringComparison.Ordinal);
        var printed = new StringBuilder();
        for (var at = 0; at < plain.Length; at++)
        {
            if (plain[at] == '\\')
                printed.Append(plain[++at]);
            else if (plain[at] is not ('{' or '}'))
                printed.Append(plain[at]);
        }

        return printed.Replace('\u0001', '\\').ToString();
    }

    private BibTexEntry ReadEntry()
    {
        while (_at < text.Length && text[_at] == '\n')
            _at++;
        Expect("@");
        var type = Until('{');
        var key = Until(',');
        Expect("\n");
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (text[_at] != '}')
        {
            Expect("  ");
            var name = Until(' ');
            Expect("= ");
            fields.Add(name, text[_at] == '{' ? ReadBraces() : Word());
            Expect(",\n");
        }

        Expect("}\n");
        return new(type, key, fields);
    }

    /// <summary>Up to the brace that closes; an escaped brace counts for nothing here, though it does for BibTeX itself, so both kinds must balance.</summary>
    private string ReadBraces()
    {
        var start = ++_at;
        for (var depth = 1; depth > 0; _at++)
        {
            if (text[_at] == '\n')
                throw new FormatException("A value is more than one line.");
            if (text[_at] == '\\' && text[_at + 1] is '{' or '}')
                _at++;
            else if (text[_at] == '{')
                depth++;
            else if (text[_at] == '}')
                depth--;
        }

        return text[start..(_at - 1)];
    }

    private string Word()
    {
        var start = _at;
        while (char.IsAsciiLetterLower(text[_at]))
            _at++;
        return text[start.._at];
    }

    private string Until(char end)
    {
        var start = _at;
        while (text[_at] != end)
            if (!char.IsAsciiLetterOrDigit(text[_at++]))
                throw new FormatException($"'{text[_at - 1]}' at {_at}.");
        return text[start.._at++];
    }

    private void Expect(string words)
    {
        if (string.CompareOrdinal(text, _at, words, 0, words.Length) != 0)
            throw new FormatException($"'{words}' expected at {_at}: {text[_at..Math.Min(text.Length, _at + 40)]}");
        _at += words.Length;
    }
}

internal sealed record BibTexEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields);
