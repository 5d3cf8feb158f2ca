using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>An author as citations may name them.</summary>
/// <param name="Key">Folded surname with its particles, or folded name of the organisation.</param>
/// <param name="ShortKey">Folded surname without particles.</param>
/// <param name="GivenKey">Folded given names; empty where there are none.</param>
/// <param name="Organisation">Name of an organisation as printed; null for a person.</param>
internal sealed record CitedAuthor(string Key, string ShortKey, string GivenKey, string? Organisation);

/// <summary>A reference seen from the text: by whom and when.</summary>
/// <param name="Year">Four digits, or empty for a work without a date.</param>
/// <param name="YearSuffix">The letter of "2019a"; empty where there is none.</param>
/// <param name="TitleKey">Folded title, for works without an author.</param>
internal sealed partial record CitedWork(string Id, IReadOnlyList<CitedAuthor> Authors, bool HasEtAl, string Year, string YearSuffix, string TitleKey)
{
    /// <summary>As a citation would name it ("Nye &amp; Paris, 2003").</summary>
    public string Display { get; private init; } = string.Empty;

    /// <summary>The works of a list, in which dashes in the place of the authors stand for those of the work before (Chicago 17 §14.67).</summary>
    public static IEnumerable<CitedWork> ListOf(Seq<Reference> references)
    {
        CitedWork? before = null;
        foreach (var reference in references)
        {
            var work = Of(reference);
            if (before is not null && work.Authors.Count == 0 && DashPattern().IsMatch(reference.Raw)) work = work with { Authors = before.Authors, HasEtAl = before.HasEtAl };
            before = work;
            yield return work;
        }
    }

    public static CitedWork Of(Reference reference)
    {
        var authors = People(reference, PersonGroupType.Author);
        if (authors.Count == 0) authors = People(reference, PersonGroupType.Editor);
        var year = Joined(reference, RefField.Year);
        var digits = string.Concat(year.TakeWhile(char.IsAsciiDigit));
        var suffix = digits.Length == 4 && year.Length > 4 ? year[4..].Trim().ToLowerInvariant() : string.Empty;
        var title = Joined(reference, RefField.ArticleTitle) + Joined(reference, RefField.ChapterTitle);
        return new(reference.Id, authors.Select(author => author.Author).ToList(), reference.Parts.Any(part => part.Field == RefField.EtAl), digits.Length == 4 ? digits : string.Empty, suffix is [_] ? suffix : string.Empty, NameKeys.Fold(title.Length > 0 ? title : Joined(reference, RefField.Source)))
        {
            Display = Printed(authors.Select(author => author.Printed).ToList(), year, reference),
        };
    }

    private static string Printed(List<string> names, string year, Reference reference) => names switch
    {
        [] => reference.Raw[..Math.Min(reference.Raw.Length, 40)],
        [var only] => $"{only}, {Shown(year)}",
        [var first, var second] => $"{first} & {second}, {Shown(year)}",
        [var first, ..] => $"{first} et al., {Shown(year)}",
    };

    private static string Shown(string year) => year.Length > 0 ? year : "without a year";

    private static List<(CitedAuthor Author, string Printed)> People(Reference reference, PersonGroupType type) =>
        reference.Parts.Where(part => part.Group > 0 && part.Name > 0 && part.GroupType == type)
            .GroupBy(part => (part.Group, part.Name)).OrderBy(name => name.Key).Select(name => Author(name.ToList())).ToList();

    private static (CitedAuthor Author, string Printed) Author(List<RefPart> parts)
    {
        string Text(RefField field) => string.Concat(parts.Where(part => part.Field == field).Select(part => part.Text));
        var organisation = Text(RefField.Collab);
        if (organisation.Length > 0) return (new(NameKeys.Fold(organisation), string.Empty, string.Empty, organisation), organisation);
        var surname = Text(RefField.Surname);
        return (new(NameKeys.Fold(surname), NameKeys.Fold(WithoutParticles(surname)), NameKeys.Fold(Text(RefField.GivenNames)), null), surname);
    }

    private static string WithoutParticles(string surname)
    {
        var words = surname.Split(' ');
        var first = Array.FindIndex(words, word => !Parsing.Lexicon.Particles.Contains(word));
        return first > 0 ? string.Join(' ', words[first..]) : surname;
    }

    [GeneratedRegex(@"^\s*(?:[—―]|[-–_]{2})")]
    private static partial Regex DashPattern();

    private static string Joined(Reference reference, RefField field)
    {
        var text = new StringBuilder();
        foreach (var part in reference.Parts)
        {
            if (part.Field == field) text.Append(part.Text);
        }

        return text.ToString();
    }
}
