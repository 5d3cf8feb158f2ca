using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Reads "Title. In A. Editor (Ed.), Book (pp. 1–20). Publisher" and its kin, with "Dalam" for "In".</summary>
internal static partial class ChapterParser
{
    /// <summary>Furthest that a mark of editors may stand behind "In", in characters.</summary>
    private const int LongestEditors = 240;

    /// <returns>False, and nothing added, where the content is not a part of a book.</returns>
    public static bool TryAdd(ReferenceText text, Extent content, FieldSpans found)
    {
        var marker = MarkerPattern().Match(text.Plain, content.Start, content.Length);
        while (marker.Success && !IsBook(text, content, marker)) marker = marker.NextMatch();
        if (!marker.Success) return false;
        AddPages(marker, found);
        var title = content.To(marker.Groups["in"].Index);
        found.Add(RefField.ChapterTitle, Titles.Trim(text, title));
        var book = text.Trim(content.From(marker.Index + marker.Length), ".,:");
        if (AddEditedBook(text, book, found)) return true;
        book = AddEditors(text, LocatorScanner.ScanMarkedPages(text, book, found), found);
        if (AddPagedBook(text, book, found)) return true;
        BookParser.AddWhole(text, book, found, RefField.Source);
        return true;
    }

    /// <summary>"Pages 45–67 in", before the book.</summary>
    private static void AddPages(Match marker, FieldSpans found)
    {
        if (marker.Groups["first"] is not { Success: true } first || marker.Groups["last"] is not { } last) return;
        found.Add(RefField.FirstPage, new(first.Index, first.Index + first.Length));
        found.Add(RefField.LastPage, new(last.Index, last.Index + last.Length));
    }

    private static bool IsBook(ReferenceText text, Extent content, Match marker)
    {
        var after = text.Plain[(marker.Index + marker.Length)..content.End];
        if (marker.Groups["in"].Index - content.Start < 3) return false;
        if (marker.Groups["first"].Success) return true;
        if (marker.Value.Contains(':', StringComparison.Ordinal) || text.IsItalic(marker.Index + marker.Length)) return true;
        return BookSignPattern().IsMatch(after) || (marker.Groups["in"].ValueSpan[0] is 'I' or 'D' && !JournalSignPattern().IsMatch(after));
    }

    /// <summary>"Book, edited by A. Editor and B. Editor, 10–19. Place: Press" (Chicago 17 §15.9).</summary>
    private static bool AddEditedBook(ReferenceText text, Extent book, FieldSpans found)
    {
        var match = EditedByPattern().Match(text.Plain, book.Start, book.Length);
        if (!match.Success) return false;
        var names = match.Groups["names"];
        found.Add(RefField.Source, Titles.Trim(text, book.To(match.Index)));
        NameList.Add(text, new(names.Index, names.Index + names.Length), PersonGroupType.Editor, found);
        AddPages(match, found);
        Imprint.Add(text, text.Trim(book.From(match.Index + match.Length), ".,;:"), found);
        return true;
    }

    /// <summary>"Book, pp. 10–19. Place: Press": pages between the book and its imprint.</summary>
    private static bool AddPagedBook(ReferenceText text, Extent book, FieldSpans found)
    {
        var match = PagesInsidePattern().Match(text.Plain, book.Start, book.Length);
        if (!match.Success) return false;
        AddPages(match, found);
        BookParser.AddWhole(text, book.To(match.Index), found, RefField.Source);
        Imprint.Add(text, text.Trim(book.From(match.Index + match.Length), ".,;:"), found);
        return true;
    }

    /// <returns>The content after the editors.</returns>
    private static Extent AddEditors(ReferenceText text, Extent book, FieldSpans found)
    {
        var window = book.To(book.Start + LongestEditors);
        var mark = EditorMarkPattern().Match(text.Plain, window.Start, window.Length);
        if (mark.Success && IsNames(text, book.To(mark.Index)))
        {
            NameList.Add(text, book.To(mark.Index), PersonGroupType.Editor, found);
            return text.Trim(book.From(mark.Index + mark.Length), ".,;:");
        }

        var end = NameRun.End(text, book);
        if (end < 0 || text[end] != ',') return book;
        NameList.Add(text, book.To(end), PersonGroupType.Editor, found);
        return text.Trim(book.From(end), ".,;:");
    }

    private static bool IsNames(ReferenceText text, Extent extent) =>
        !extent.IsEmpty && !text.IsItalic(extent.Start) && Sentences.Ends(text, extent).Count == 0 && text.Plain[extent.Start..extent.End].Split(' ').All(IsNameWord);

    private static bool IsNameWord(string word) =>
        word.Length == 0 || !char.IsLower(word[0]) || Lexicon.Particles.Contains(word) || word is "and" or "dan" or "et" or "al." or "al.,";

    [GeneratedRegex(@"(?<in>\b[Pp](?:ages?|p\.)\s*(?<first>\d+)\s?[–-]\s?(?<last>\d+)\.?\s+[Ii]n\b):?\s+|(?<=[.?!,""')\]]\s?)(?<in>\b(?:In|Dalam|Di dalam|dalam|in)\b)\s*:?\s+(?=[\p{Lu}""'(*\d])|(?<=\s)(?<in>\b(?:In|Dalam)\b)\s*:\s*|(?<=\w\s)(?<in>\bIn\b)\s+(?=\p{Lu}\. )")]
    private static partial Regex MarkerPattern();

    [GeneratedRegex(@"[.,]\s*(?:(?:pp?|hlm|hal)\.|pages|halaman)\s*(?<first>\d+)\s?[–-]{1,2}\s?(?<last>\d+)\s*[.,;]\s+(?=\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex PagesInsidePattern();

    /// <summary>The names end before the pages, or with a stop before the place and its colon.</summary>
    [GeneratedRegex(@",\s*(?:edited by|ed\. by|disunting oleh)\s+(?<names>[^\d(:]+?)(?:,\s*(?:(?:pp?|hlm|hal)\.\s*)?(?<first>\d+)\s?[–-]{1,2}\s?(?<last>\d+)\s*(?:[.,]|$)|\.?$|\.\s+(?=\p{Lu}[\p{L} ,]*:)|,?\s+(?=\())", RegexOptions.IgnoreCase)]
    private static partial Regex EditedByPattern();

    [GeneratedRegex(@"\beds?\b|\beditors?\b|\bpp?\.|\bhlm|\bhal\.|penyunting|proceedings|prosiding|\bpress\b|handbook|encyclop|conference", RegexOptions.IgnoreCase)]
    private static partial Regex BookSignPattern();

    [GeneratedRegex(@"\d\s*\(\d+\)\s*[,:]|\d\s*:\s*\d")]
    private static partial Regex JournalSignPattern();

    [GeneratedRegex(@"[,\s]*[(\[]?\s*\b(?:eds?|hrsg|editors?|peny|penyunting|ed\. by)\b\.?(?:\s*[)\]])?[.,:]?", RegexOptions.IgnoreCase)]
    private static partial Regex EditorMarkPattern();
}
