namespace Pipeline.References.Parsing;

/// <summary>Habits of printed titles.</summary>
internal static class Titles
{
    /// <summary>The title without the stop and quotation marks around it; a question or exclamation mark stays.</summary>
    public static Extent Trim(ReferenceText text, Extent title)
    {
        title = text.Trim(title, ".,;:");
        while (title.Length > 1 && text[title.Start] is '"' or '\'' && text[title.End - 1] == text[title.Start])
        {
            title = text.Trim(new(title.Start + 1, title.End - 1), ".,;:");
        }

        if (text[title.Start] == '"' && text.Slice(title).Count('"') == 1) title = title.From(title.Start + 1);
        if (!title.IsEmpty && text[title.End - 1] == '"' && text.Slice(title).Count('"') == 1) title = text.TrimEnd(title.To(title.End - 1), ".,;:");
        return title;
    }

    /// <summary>The place after the closing quotation mark of a title that is all in quotation marks; null where it is not.</summary>
    public static int? QuoteEnd(ReferenceText text, Extent content)
    {
        var quote = text[content.Start];
        if (quote is not ('"' or '\'')) return null;
        for (var index = content.Start + 2; index < content.End; index++)
        {
            if (text[index] == quote && !char.IsLetterOrDigit(text[index + 1]) && index - content.Start > 3) return index + 1;
        }

        return null;
    }
}
