using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Parts the title of an article from the name of the serial it is in.</summary>
internal static class JournalSplitter
{
    private const string Marks = ".,;:";

    /// <summary>Longest serial title in words that a comma alone may set off.</summary>
    private const int LongestAfterComma = 9;

    public static void Add(ReferenceText text, Extent content, FieldSpans found)
    {
        content = text.Trim(content, ",;:");
        var split = Split(text, content);
        var title = new Extent(content.Start, split);
        var source = text.Trim(new(split, content.End), ",;:.'\"");
        if (SerialStop(text, source)) source = source with { End = source.End + 1 };
        found.Add(RefField.ArticleTitle, Titles.Trim(text, title));
        found.Add(RefField.Source, source);
    }

    private static int Split(ReferenceText text, Extent content)
    {
        if (Titles.QuoteEnd(text, content) is { } quoteEnd) return quoteEnd;
        if (ItalicStart(text, content) is { } italic) return italic;
        var ends = Sentences.Ends(text, content);
        for (var index = ends.Count - 1; index >= 0; index--)
        {
            if (IsTitleEnd(text, content, ends[index])) return ends[index];
        }

        return ends.Count > 0 ? ends[0] : CommaSplit(text, content);
    }

    /// <summary>Where the italics that reach the end of the content begin, unless everything is in italics.</summary>
    private static int? ItalicStart(ReferenceText text, Extent content)
    {
        var start = text.TrimEnd(content, Marks + "\"').").End;
        if (!text.IsItalic(start - 1)) return null;
        while (start > content.Start && (text.IsItalic(start - 1) || (text[start - 1] is ' ' or '&' && start > content.Start + 1 && text.IsItalic(start - 2)))) start--;
        var before = text.TrimEnd(content.To(start));
        return !before.IsEmpty && text[before.End - 1] is '.' or ',' or '?' or '!' or '"' or '\'' or ':' or ';' ? start : null;
    }

    /// <summary>
    /// Whether the title ends here: not where the stop belongs to a shortened word of the serial's title ("Theor. Appl. Genet.").
    /// </summary>
    private static bool IsTitleEnd(ReferenceText text, Extent content, int end)
    {
        var stop = end - 1;
        while (stop > content.Start && text[stop] is '"' or '\'' or ')') stop--;
        if (text[stop] != '.') return true;
        var word = Sentences.WordBefore(text, content.Start, stop);
        if (word.Length == 0 || !char.IsUpper(word[0])) return true;
        return word.Length > 1 && !Sentences.IsSerialAbbreviation(word);
    }

    private static int CommaSplit(ReferenceText text, Extent content)
    {
        var comma = text.Plain.LastIndexOf(", ", content.End - 1, content.Length, StringComparison.Ordinal);
        if (comma <= content.Start) return content.Start;
        var words = text.Plain[(comma + 2)..content.End].Split(' ');
        return words.Length <= LongestAfterComma && words.All(word => word is [var first, ..] && char.IsUpper(first) || Lexicon.TitleSmallWords.Contains(word)) ? comma : content.Start;
    }

    /// <summary>The stop of a shortened last word ("Genet.") belongs to the serial's title.</summary>
    private static bool SerialStop(ReferenceText text, Extent source) =>
        text[source.End] == '.' && Sentences.IsSerialAbbreviation(Sentences.WordBefore(text, source.Start, source.End)) && text.Slice(source).Contains('.');
}
