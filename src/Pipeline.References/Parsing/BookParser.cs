using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Reads what stands on its own: books, reports, theses, web pages. Title first, then details, then the imprint, or the
/// site or newspaper where the title is only a part of one.
/// </summary>
internal static class BookParser
{
    private const string Marks = ".,;:";

    public static void Add(ReferenceText text, Extent content, FieldSpans found)
    {
        content = text.Trim(content, ",;:");
        if (content.IsEmpty) return;
        var details = DetailScanner.Scan(text, content, found);
        var end = TitleEnd(text, content.To(details), found);
        var title = Titles.Trim(text, content.To(end));
        var rest = Rest(text, content.From(end), found);
        if (IsPartOfSource(text, title, rest, found)) AddPart(text, title, rest, found);
        else AddWhole(text, title, rest, found);
    }

    /// <summary>Adds a book whose title begins the content, for chapters and books alike.</summary>
    public static void AddWhole(ReferenceText text, Extent content, FieldSpans found, RefField titleField)
    {
        content = text.Trim(content, ",;:");
        var details = DetailScanner.Scan(text, content, found);
        var end = TitleEnd(text, content.To(details), found);
        found.Add(titleField, Titles.Trim(text, content.To(end)));
        Imprint.Add(text, Rest(text, content.From(end), found), found);
    }

    private static void AddWhole(ReferenceText text, Extent title, Extent rest, FieldSpans found)
    {
        found.Add(RefField.Source, title);
        if (found.Has(RefField.Comment) && found.Has(RefField.PublisherName)) return;
        Imprint.Add(text, rest, found);
    }

    private static void AddPart(ReferenceText text, Extent title, Extent rest, FieldSpans found)
    {
        found.Add(RefField.ArticleTitle, title);
        found.Add(RefField.Source, rest);
    }

    /// <summary>A page of a site or an article of a newspaper: the second name is the work, the first only a part of it.</summary>
    private static bool IsPartOfSource(ReferenceText text, Extent title, Extent rest, FieldSpans found)
    {
        if (rest.IsEmpty || title.IsEmpty || found.Has(RefField.Edition) || found.Has(RefField.Comment)) return false;
        if (text.IsItalic(title.Start) && !text.IsItalic(rest.Start)) return false;
        if (text.IsItalic(rest.Start) && !text.IsItalic(title.Start)) return true;
        if (found.Has(RefField.Month) && found.Has(RefField.Day)) return true;
        return text[title.Start - 1] is '"' or '\'' && !Imprint.HasPlace(text, rest);
    }

    private static int TitleEnd(ReferenceText text, Extent content, FieldSpans found)
    {
        if (Titles.QuoteEnd(text, content) is { } quoteEnd) return quoteEnd;
        if (ItalicEnd(text, content) is { } italicEnd) return italicEnd;
        var ends = Sentences.Ends(text, content);
        var isAtDetail = text[content.End] is '(' or '[' && content.Length > 3;
        if (ends.Count == 0) return isAtDetail ? content.End : CommaEnd(text, content);
        if (isAtDetail && !Imprint.IsPublisher(text.Plain[ends[^1]..content.End])) return content.End;
        for (var index = ends.Count - 1; index > 0; index--)
        {
            var between = text.Plain[ends[index - 1]..ends[index]];
            if (!Imprint.IsPublisher(between) && !between.Any(char.IsDigit) && !Imprint.IsPlace(between.Trim(' ', '.'))) return ends[index];
        }

        return ends[0];
    }

    /// <summary>Where the italics with which the content begins end, if a mark ends the title there.</summary>
    private static int? ItalicEnd(ReferenceText text, Extent content)
    {
        if (!text.IsItalic(content.Start) || !text.IsItalic(Math.Min(content.Start + 3, content.End - 1))) return null;
        var end = content.Start;
        while (end < content.End && (text.IsItalic(end) || (text[end] is ' ' or ':' && text.IsItalic(end + 1)))) end++;
        var after = end;
        while (text[after] == ' ') after++;
        return after >= content.End || text[end - 1] is '.' or ',' or '?' or '!' || text[after] is '.' or ',' or '(' or '[' or ':' or '?' or '!' ? SkipMark(text, end, after) : null;
    }

    private static int SkipMark(ReferenceText text, int end, int after) => text[after] is '.' or ',' or '?' or '!' or ':' ? after + 1 : end;

    /// <summary>Where no sentence ends: the last comma before words that name a publisher ("Title, Press, Place").</summary>
    private static int CommaEnd(ReferenceText text, Extent content)
    {
        var comma = text.Plain.IndexOf(", ", content.Start, content.Length, StringComparison.Ordinal);
        while (comma > 0)
        {
            var next = text.Plain.IndexOf(", ", comma + 1, content.End - comma - 1, StringComparison.Ordinal);
            var piece = text.Plain[(comma + 2)..(next > 0 ? next : content.End)];
            var tail = text.Plain[(next > 0 ? next + 2 : content.End)..content.End];
            if (piece is [var first, ..] && char.IsUpper(first) && piece.Split(' ').Length <= LongestPublisher && IsImprint(piece, tail.Trim(' ', '.'))) return comma;
            comma = next;
        }

        return content.End;
    }

    /// <summary>A publisher told by its name at the end, or told by the place that follows it.</summary>
    private static bool IsImprint(string publisher, string place) =>
        place.Length == 0 ? Imprint.IsPublisher(publisher) : Imprint.IsPlace(place) && !Imprint.IsPlace(publisher);

    /// <summary>What follows the title and its details.</summary>
    private static Extent Rest(ReferenceText text, Extent content, FieldSpans found)
    {
        var start = content.Start;
        foreach (var span in found.InOrder)
        {
            if (span.Field is RefField.Edition or RefField.Volume or RefField.FirstPage or RefField.LastPage or RefField.Comment or RefField.Surname or RefField.GivenNames
                && span.Extent.Start >= content.Start && span.Extent.End <= content.End && span.Extent.Start - start < MaximumDetailGap) start = span.Extent.End;
        }

        start = SkipClosing(text, start, content);
        var rest = text.Trim(new(start, content.End), ".,;:)]");
        return SkipBrackets(text, rest);
    }

    /// <summary>Words a publisher may have where only commas set it off.</summary>
    private const int LongestPublisher = 6;

    /// <summary>Characters between one detail and the next ("5th ed., Vol. 2, pp.").</summary>
    private const int MaximumDetailGap = 16;

    private static int SkipClosing(ReferenceText text, int start, Extent content)
    {
        if (start == content.Start) return start;
        var close = text.Plain.IndexOfAny([')', ']'], start, content.End - start);
        var open = text.Plain.IndexOfAny(['(', '['], start, content.End - start);
        return close >= 0 && (open < 0 || close < open) ? close + 1 : start;
    }

    private static Extent SkipBrackets(ReferenceText text, Extent rest)
    {
        while (text[rest.Start] is '[' or '(' && !rest.IsEmpty)
        {
            var close = text.Plain.IndexOfAny([']', ')'], rest.Start, rest.Length);
            if (close < 0) break;
            rest = text.Trim(rest.From(close + 1), Marks);
        }

        return rest;
    }
}
