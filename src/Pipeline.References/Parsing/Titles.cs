namespace Pipeline.References.Parsing;

/// <summary>Habits of printed titles.</summary>
internal static class Titles
{
    /// <summary>The title without the stop and quotation marks around it; a question or exclamation mark stays, and so do marks around a part of the title.</summary>
    public static Extent Trim(ReferenceText text, Extent title)
    {
        title = text.Trim(title, ".,;:");
        while (
            title.Length > 1 && text[title.Start] is '"' or '\'' && text[title.End - 1] == text[title.Start] && !ClosesWithin(text, title)
        )
        {
            title = text.Trim(new(title.Start + 1, title.End - 1), ".,;:");
        }

        if (ClosesAtEndAlone(text, title))
            return text.TrimEnd(title.To(title.End - 1), ".,;:");
        if (OpensBefore(text, title))
            return title with { Start = title.Start - 1 };
        if (text[title.Start] == '"' && text.Slice(title).Count('"') == 1)
            title = title.From(title.Start + 1);
        if (!title.IsEmpty && text[title.End - 1] == '"' && text.Slice(title).Count('"') == 1)
            title = text.TrimEnd(title.To(title.End - 1), ".,;:");
        return WithClosing(text, title);
    }

    /// <summary>"The Archaeology of 'Remote Control,'": a mark that opens within the title and closes right behind it belongs to it, with the comma before it.</summary>
    private static Extent WithClosing(ReferenceText text, Extent title)
    {
        var open = text.Slice(title).LastIndexOf(" '", StringComparison.Ordinal);
        if (open < 0 || NextClosing(text.Slice(title)[(open + 1)..], '\'') >= 0)
            return title;
        var close = title.End;
        while (text[close] is ',' or '.')
            close++;
        return text[close] == '\'' && !char.IsLetterOrDigit(text[close + 1]) ? title with { End = close + 1 } : title;
    }

    /// <summary>"'Home' and 'away'": the mark at the end is not the fellow of the one at the start.</summary>
    private static bool ClosesWithin(ReferenceText text, Extent title)
    {
        var inner = text.Plain.AsSpan(title.Start + 1, title.Length - 2);
        return NextClosing(inner, text[title.Start]) is >= 0 and var close
            && inner[..close].IndexOf($" {text[title.Start]}", StringComparison.Ordinal) < 0;
    }

    /// <summary>The mark right before the title has its fellow in the last character of the title: both stand around the whole.</summary>
    private static bool ClosesAtEndAlone(ReferenceText text, Extent title) =>
        title.Length > 1
        && text[title.Start - 1] is '"' or '\''
        && text[title.End - 1] == text[title.Start - 1]
        && NextClosing(text.Slice(title), text[title.End - 1]) == title.Length - 1
        && !text.Slice(title).Contains($" {text[title.End - 1]}", StringComparison.Ordinal);

    /// <summary>
    /// "'Settled in mobility': Engendering …": the mark right before the title closes within it, and belongs to it. Marks
    /// around the whole title have their fellow right behind it.
    /// </summary>
    private static bool OpensBefore(ReferenceText text, Extent title)
    {
        if (title.Start == 0 || title.IsEmpty || text[title.Start - 1] is not ('"' or '\''))
            return false;
        var mark = text[title.Start - 1];
        if (text.Plain.AsSpan(title.End).TrimStart(".,;:?!").StartsWith([mark]))
            return false;
        var close = NextClosing(text.Slice(title), mark);
        return close > 0
            && (close + 1 < title.Length || mark == '\'' || text[title.End - 1] != mark)
            && !text.Slice(title)[..close].Contains($" {mark}", StringComparison.Ordinal);
    }

    /// <summary>A mark behind a letter or sign and before no letter; an apostrophe within a word is none.</summary>
    private static int NextClosing(ReadOnlySpan<char> words, char mark)
    {
        for (var at = 1; at < words.Length; at++)
            if (words[at] == mark && words[at - 1] != ' ' && (at + 1 == words.Length || !char.IsLetterOrDigit(words[at + 1])))
                return at;
        return -1;
    }
}
