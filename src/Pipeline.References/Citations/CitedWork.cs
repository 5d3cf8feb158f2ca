using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>A reference seen from the text: by whom and when.</summary>
/// <param name="Year">Four digits, or empty for a work without a date.</param>
/// <param name="YearSuffix">The letter of "2019a"; empty where there is none.</param>
/// <param name="TitleKey">Folded title, for works without an author.</param>
internal sealed record CitedWork(
    string Id,
    IReadOnlyList<CitedAuthor> Authors,
    bool HasEtAl,
    string Year,
    string YearSuffix,
    string TitleKey
)
{
    /// <summary>Letters of a folded title that no other work of the same authors and year has.</summary>
    private const int ShortestOwnTitle = 16;

    /// <summary>As a citation would name it ("Nye &amp; Paris, 2003").</summary>
    public string Display { get; private init; } = string.Empty;

    /// <summary>Other years that the reference prints: of the original, a reprint, a translation.</summary>
    public IReadOnlyList<string> OtherYears { get; private init; } = [];

    /// <summary>Who the reference begins with, where its fields name no person: a name in a style that was not understood is one as well.</summary>
    public IReadOnlyList<CitedAuthor> Lead { get; private init; } = [];

    /// <summary>First and last page in a larger work; null where the reference prints none.</summary>
    public (int First, int Last)? Pages { get; private init; }

    /// <summary>As printed.</summary>
    public string Raw { get; private init; } = string.Empty;

    public string Title { get; private init; } = string.Empty;

    /// <summary>Folded title up to its colon.</summary>
    public string MainTitleKey => Sameness.Key(Title.Split(':')[0]);

    public bool IsLaw { get; private init; }

    /// <summary>Whether it is the other work once more: printed alike, or under the same title, which is longer than those that many works have ("Introduction").</summary>
    public bool IsListedTwice(CitedWork other) =>
        Raw == other.Raw
        || (
            MainTitleKey is { Length: >= ShortestOwnTitle } title
            && title == other.MainTitleKey
            && (TitleKey == other.TitleKey || TitleKey == title || other.TitleKey == title)
        );

    private string Folded { get; init; } = string.Empty;

    /// <summary>Whether the reference has the name anywhere.</summary>
    /// <param name="key">Folded; names of a letter or two are had by all.</param>
    public bool Prints(string key) => key.Length > 2 && Folded.Contains(key, StringComparison.Ordinal);

    /// <summary>Whether the reference begins with the words.</summary>
    /// <param name="key">Folded.</param>
    public bool BeginsWith(string key) => Folded.StartsWith(key, StringComparison.Ordinal);

    /// <summary>The works of a list, in which dashes or a word in the place of the authors stand for those of the work before (Chicago 17 §14.67).</summary>
    public static IEnumerable<CitedWork> ListOf(Seq<Reference> references)
    {
        CitedWork? before = null;
        foreach (var reference in references)
        {
            var work = Of(reference);
            if (before is not null && ReferenceLead.IsSameAuthors(reference.Raw))
                work = work with
                {
                    Authors = ReferenceLead.IsSameAndOthers(reference.Raw) ? [.. before.Authors, .. work.Authors] : before.Authors,
                    HasEtAl = before.HasEtAl,
                    Lead = before.Lead,
                    Display = Printed(before.Authors, work.Year + work.YearSuffix, work.Raw),
                };
            before = work;
            yield return work;
        }
    }

    public static CitedWork Of(Reference reference)
    {
        var authors = CitedAuthor.Of(reference, PersonGroupType.Author);
        if (authors.Count == 0)
            authors = CitedAuthor.Of(reference, PersonGroupType.Editor);
        var typed = Joined(reference, RefField.Year);
        var raw = reference.Raw;
        var (year, suffix, others) = ReferenceYears.Of(raw, typed);
        var title = Joined(reference, RefField.ArticleTitle) + Joined(reference, RefField.ChapterTitle);
        if (title.Length == 0)
            title = Joined(reference, RefField.Source);
        return new(reference.Id, authors, reference.Parts.Any(part => part.Field == RefField.EtAl), year, suffix, Sameness.Key(title))
        {
            Title = title,
            IsLaw = reference.Type == PublicationType.Legal,
            Display = Printed(authors, typed.Length > 0 ? typed : year + suffix, raw),
            OtherYears = others,
            Raw = raw,
            Folded = Sameness.Key(raw),
            Pages = PagesOf(reference),
            Lead = authors is [{ Organisation: null }, ..] ? [] : ReferenceLead.Of(raw),
        };
    }

    private static (int First, int Last)? PagesOf(Reference reference) =>
        int.TryParse(Joined(reference, RefField.FirstPage), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(Joined(reference, RefField.LastPage), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? (first, last)
            : null;

    private static string Printed(IReadOnlyList<CitedAuthor> authors, string year, string raw) =>
        authors switch
        {
            [] => raw[..Cutting.Length(raw, 40)],
            [var only] => $"{only.Printed}, {Shown(year)}",
            [var first, var second] => $"{first.Printed} & {second.Printed}, {Shown(year)}",
            [var first, ..] => $"{first.Printed} et al., {Shown(year)}",
        };

    private static string Shown(string year) => year.Length > 0 ? year : "without a year";

    private static string Joined(Reference reference, RefField field) =>
        string.Concat(reference.Parts.Where(part => part.Field == field).Select(part => part.Text));
}
