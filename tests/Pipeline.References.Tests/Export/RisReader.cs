namespace Pipeline.References.Tests.Export;

/// <summary>A strict reader of RIS: one tag a line, TY first, ER last.</summary>
internal static class RisReader
{
    public static IReadOnlyList<IReadOnlyList<(string Tag, string Value)>> Read(string text)
    {
        var records = new List<IReadOnlyList<(string Tag, string Value)>>();
        List<(string Tag, string Value)>? open = null;
        foreach (var line in text.Split("\r\n")[..^1])
        {
            if (line.Length < 6 || line[2..6] != "  - " || !line[..2].All(char.IsAsciiLetterOrDigit))
                throw new FormatException(line);
            var (tag, value) = (line[..2], line[6..]);
            if ((tag == "TY") != (open is null))
                throw new FormatException(line);
            if (tag == "ER")
            {
                records.Add(open!);
                open = null;
            }
            else
            {
                if (value.Length == 0 || value.AsSpan().ContainsAny('\r', '\n'))
                    throw new FormatException(line);
                (open ??= []).Add((tag, value));
            }
        }

        return open is null ? records : throw new FormatException("The last record has no ER.");
    }
}
