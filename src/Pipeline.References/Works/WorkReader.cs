using System.Text.RegularExpressions;
using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Works;

/// <summary>Gathers the facts of a parsed reference.</summary>
internal static partial class WorkReader
{
    /// <summary>The works of a list, in which dashes or a word in the place of the authors stand for those of the work before (Chicago 17 §14.67).</summary>
    public static Seq<Work> ReadList(Seq<Reference> references)
    {
        Work? before = null;
        return references.Select(reference =>
        {
            var work = Read(reference);
            return before = before is not null && ReferenceLead.IsSameAuthors(reference.Raw) ? Repeating(before, work) : work;
        });
    }

    private static Work Repeating(Work before, Work work)
    {
        var repeated = before.Authors.IsEmpty ? before.Editors : before.Authors;
        if (ReferenceLead.IsSameEditors(work.Raw))
            return work with { Editors = repeated };
        if (ReferenceLead.IsSameAndOthers(work.Raw))
            return work with { Authors = repeated with { Names = [.. repeated.Names, .. work.Authors.Names], EtAl = work.Authors.EtAl } };
        return work with
        {
            Authors = before.Authors,
            Editors = work.Editors.IsEmpty && before.Authors.IsEmpty ? before.Editors : work.Editors,
        };
    }

    public static Work Read(Reference reference)
    {
        var fields = new FieldTexts(reference);
        var (title, container) = Titles(fields);
        var year = PlainCharacters.Of(fields[RefField.Year]);
        if (year.Length == 0 && reference.Type == PublicationType.Legal)
            year = LawYears.Of(fields[RefField.Source]);
        var issued = WorkDates.Published(year, fields[RefField.Month], fields[RefField.Day]);
        return new(reference.Id, WorkTypes.Of(reference.Type, fields), reference.Raw)
        {
            Authors = WorkPeople.Of(reference, PersonGroupType.Author),
            Editors = WorkPeople.Of(reference, PersonGroupType.Editor),
            Translators = WorkPeople.Of(reference, PersonGroupType.Translator),
            Issued = issued,
            Undated = issued is null ? Texts.OrNull(UndatedLetterPattern().Replace(year.Trim('(', ')', '[', ']'), string.Empty)) : null,
            YearSuffix = SuffixPattern().Match(year) is { Success: true } suffix
                ? suffix.ValueSpan[^1..].ToString().ToLowerInvariant()
                : null,
            Status = InPress.IsSaidIn(year) || InPress.IsSaidIn(fields[RefField.Comment]) ? InPress.Word : null,
            Original = WorkDates.Published(fields[RefField.OriginalYear], string.Empty, string.Empty),
            Accessed = WorkDates.Accessed(fields[RefField.DateInCitation]),
            Title = title,
            TitleRuns = title is null ? [] : RunsOf(reference, title),
            TransTitle = fields.Title(RefField.TransTitle),
            Container = container,
            Series = fields.Value(RefField.Series),
            Volume = fields.Value(RefField.Volume),
            Issue = fields.Value(RefField.Issue),
            Pages = new(fields.Value(RefField.FirstPage) ?? string.Empty, fields.Value(RefField.LastPage) ?? string.Empty),
            Elocation = fields.Value(RefField.ElocationId),
            ReportNumber = fields.Value(RefField.ReportNumber),
            Edition = fields.Value(RefField.Edition),
            Publisher = fields.Value(RefField.PublisherName),
            Place = fields.Value(RefField.PublisherLoc),
            Institution = fields.Value(RefField.Institution),
            Degree = fields.Value(RefField.Degree),
            Conference = fields.Value(RefField.ConferenceName),
            Doi = fields.Doi,
            Pmid = fields.Match(RefField.Pmid, DigitsPattern()),
            Pmcid = fields.Match(RefField.Pmcid, PmcidPattern()),
            Isbn = fields.Match(RefField.Isbn, IsbnPattern()),
            Issn = fields.Match(RefField.Issn, IssnPattern()),
            Url = fields.Url,
            Comment = fields.Value(RefField.Comment),
            Confidences = fields.Confidences,
        };
    }

    /// <summary>The source of a work that has no title of its own is the work itself.</summary>
    private static (string? Title, string? Container) Titles(FieldTexts fields)
    {
        var source = fields.Title(RefField.Source);
        var title = fields.Title(RefField.ArticleTitle) ?? fields.Title(RefField.ChapterTitle);
        return title is null ? (source ?? fields.Title(RefField.TransTitle), null) : (title, source);
    }

    /// <summary>The stretches of a title that part of a work has; none where it is all in one type.</summary>
    private static Seq<TitleRun> RunsOf(Reference reference, string title)
    {
        var parts = reference.Parts.Where(part => part.Field is RefField.ArticleTitle or RefField.ChapterTitle).ToList();
        var start = string.Concat(parts.Select(part => part.Text)).IndexOf(title, StringComparison.Ordinal);
        if (start < 0 || parts.TrueForAll(part => part.IsItalic == parts[0].IsItalic))
            return [];
        var runs = new List<TitleRun>();
        var at = 0;
        foreach (var part in parts)
        {
            var (from, to) = (Math.Max(start, at) - at, Math.Min(start + title.Length, at + part.Text.Length) - at);
            if (from < to)
                runs.Add(new(part.Text[from..to], part.IsItalic));
            at += part.Text.Length;
        }

        return runs.ToSeq();
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{4}\s?([A-Za-z])(?!\p{L})|(?<=[^0-9]{2})-([a-k])$", RegexOptions.CultureInvariant)]
    private static partial Regex SuffixPattern();

    /// <summary>The letter of "n.d.-a".</summary>
    [GeneratedRegex("-[a-k]$", RegexOptions.CultureInvariant)]
    private static partial Regex UndatedLetterPattern();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsPattern();

    [GeneratedRegex("PMC[0-9]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PmcidPattern();

    [GeneratedRegex("[0-9][0-9 -]{8,15}[0-9Xx]", RegexOptions.CultureInvariant)]
    private static partial Regex IsbnPattern();

    [GeneratedRegex("[0-9]{4}-?[0-9]{3}[0-9Xx]", RegexOptions.CultureInvariant)]
    private static partial Regex IssnPattern();
}
