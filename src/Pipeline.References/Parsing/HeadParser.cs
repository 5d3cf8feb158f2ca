using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Reads authors and date at the beginning of a reference.</summary>
internal static partial class HeadParser
{
    /// <returns>The content after them.</returns>
    public static Extent Parse(ReferenceText text, Extent content, FieldSpans found)
    {
        if (LegalParser.IsLaw(text, content)) return content;
        var run = NameRun.End(text, content);
        if (HeadDate(text, content, run) is { } date)
        {
            AddAuthors(text, content.To(date.Index), found);
            Dates.Add(date, found);
            return content.From(date.Index + date.Length);
        }

        var end = AuthorsEnd(text, content, run);
        if (end <= content.Start) return content;
        AddAuthors(text, content.To(end), found);
        return content.From(end);
    }

    private static void AddAuthors(ReferenceText text, Extent authors, FieldSpans found)
    {
        authors = text.TrimEnd(authors, ",;:(");
        if (!text.Plain[authors.Start..authors.End].Any(char.IsLetter)) return;
        var editors = EditorsPattern().Match(text.Plain, authors.Start, authors.Length);
        if (editors.Success) NameList.Add(text, authors.To(editors.Index), PersonGroupType.Editor, found);
        else NameList.Add(text, authors, PersonGroupType.Author, found);
    }

    /// <summary>The date if it follows the authors: in brackets, or bare where the names end just before it.</summary>
    private static Match? HeadDate(ReferenceText text, Extent content, int run)
    {
        var bracketed = Dates.Bracketed(text, content);
        if (bracketed.Success && IsAfterAuthors(text, content, bracketed, run)) return bracketed;
        foreach (var bare in Dates.Bare(text, content))
        {
            if (bracketed.Success && bare.Index > bracketed.Index) break;
            if (run > 0 ? IsOnlyMarks(text, run, bare.Index) : IsAfterOrganisation(text, content, bare)) return bare;
            if (run > 0 && bare.Index > run) break;
        }

        return null;
    }

    private static bool IsAfterAuthors(ReferenceText text, Extent content, Match date, int run)
    {
        if (run > 0 && IsOnlyMarks(text, run, date.Index)) return true;
        if (WordCount(text, content.From(date.Index + date.Length)) < 1) return false;
        var before = content.To(date.Index);
        if (run > 0 && run < date.Index - 1) return Sentences.Ends(text, before.From(run)).Count == 0 && text[run] is ',' or '&' or ' ' or ';' && !TitleStartPattern().IsMatch(text.Plain[run..date.Index]);
        return Sentences.Ends(text, text.TrimEnd(before, ".")).Count <= 1 || EditorsPattern().IsMatch(text.Plain[before.Start..before.End]);
    }

    /// <summary>"World Bank. 2019. Title": a year soon after the beginning, with a title behind it.</summary>
    private static bool IsAfterOrganisation(ReferenceText text, Extent content, Match date)
    {
        var before = text.TrimEnd(content.To(date.Index), ".,;");
        return !before.IsEmpty && Sentences.Ends(text, before).Count == 0 && WordCount(text, content.From(date.Index + date.Length)) > 1 && text[date.Index + date.Length] is '.' or ' ' or ',' or ':'
            && text.Slice(before).Count(' ') < 12;
    }

    private static bool IsOnlyMarks(ReferenceText text, int start, int end) =>
        start <= end && MarksPattern().IsMatch(text.Plain[start..end]);

    /// <summary>Words that may be a title's, which those for volume and pages are not.</summary>
    private static int WordCount(ReferenceText text, Extent content) => WordPattern().Count(text.Plain[content.Start..content.End]);

    /// <summary>Without a date after them, the authors end where the names do, or with the first sentence.</summary>
    private static int AuthorsEnd(ReferenceText text, Extent content, int run)
    {
        var quote = text.Plain.IndexOf('"', content.Start, content.Length);
        var ends = Sentences.Ends(text, content);
        if (run > 0) return run;
        if (OrganisationEnd(text, content) is { } organisation) return organisation;
        if (quote > content.Start && (ends.Count == 0 || quote < ends[0])) return quote;
        return ends.Count > 1 ? ends[0] : content.Start;
    }

    /// <summary>"Statistics Board, <i>Title</i>. Place: …" (IEEE): an organisation that only a comma sets off from the italics of the title.</summary>
    private static int? OrganisationEnd(ReferenceText text, Extent content)
    {
        var italic = content.Start;
        while (italic < content.End && !text.IsItalic(italic)) italic++;
        var before = text.TrimEnd(content.To(italic));
        if (italic == content.End || before.IsEmpty || text[before.End - 1] != ',' || Sentences.Ends(text, before).Count > 0) return null;
        var words = text.Plain[before.Start..before.End].Split(' ', ',');
        return words.Any(Lexicon.OrganisationWords.Contains) ? before.End : null;
    }

    [GeneratedRegex(@"[,\s]*[(\[]\s*(?:eds?|editors?|peny|penyunting|hrsg|chairs?|comp|compilers?)\b\.?\s*[)\]][.,\s]*$|[,.]\s*(?:eds?|editors?|peny|penyunting|hrsg)\b\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex EditorsPattern();

    [GeneratedRegex(@"^[\s.,;:(]*(?:[(\[]?\s*(?:eds?|editors?|hrsg|peny|penyunting|chairs?)\b\.?\s*[)\]]?)?[\s.,;:]*$", RegexOptions.IgnoreCase)]
    private static partial Regex MarksPattern();

    [GeneratedRegex(@"^\s*[.:]|^\s+\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+|(?:\p{Ll}{3,} ){3}")]
    private static partial Regex TitleStartPattern();

    [GeneratedRegex(@"\b(?!vol\b|no\b|pp\b|hlm\b|art\b|article\b)\p{L}{3,}", RegexOptions.IgnoreCase)]
    private static partial Regex WordPattern();
}
