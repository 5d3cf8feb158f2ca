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
}
