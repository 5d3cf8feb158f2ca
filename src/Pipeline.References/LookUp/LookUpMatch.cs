using Pipeline.References.Citations;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.LookUp;

/// <summary>
/// Decides which of the works that a search found is the one a reference cites. Crossref's score only orders them: what it
/// finds for a work that it does not know has a score too. Title, first author and year must agree.
/// </summary>
internal static class LookUpMatch
{
    /// <summary>Part of the words of the shorter title that the longer one has: a subtitle may be left out, a word misspelt.</summary>
    private const double MostWords = 0.85;

    /// <summary>Shorter titles ("Editorial") are those of many works and must be the same.</summary>
    private const int FewestWords = 3;

    /// <summary>Years that may lie between a work's appearance online and in print.</summary>
    private const int YearsApart = 1;

    /// <summary>Null where none of them agrees.</summary>
    public static CrossrefRecord? Find(Work work, Seq<CrossrefRecord> records)
    {
        var agreeing = records.Where(record => Agrees(work, record)).ToList();
        var container = Sameness.Key(work.Container);
        return agreeing.Find(record => container.Length > 0 && Sameness.Key(record.Container) == container) ?? agreeing.FirstOrDefault();
    }

    private static bool Agrees(Work work, CrossrefRecord record) =>
        work.Title is { } title
        && HaveSameTitle(title, record.Title)
        && HaveSameAuthor(work, record)
        && work.Issued?.Year is { } year
        && record.Year is { } other
        && Math.Abs(year - other) <= YearsApart;

    private static bool HaveSameTitle(string one, string other)
    {
        if (Sameness.Key(one) == Sameness.Key(other))
            return true;
        HashSet<string> left = [.. NameKeys.Words(one)],
            right = [.. NameKeys.Words(other)];
        var fewer = Math.Min(left.Count, right.Count);
        return fewer >= FewestWords && left.Count(right.Contains) >= MostWords * fewer;
    }

    private static bool HaveSameAuthor(Work work, CrossrefRecord record)
    {
        var people = work.Authors.IsEmpty ? work.Editors : work.Authors;
        if (people.IsEmpty || record.Families.IsEmpty)
            return false;
        var (one, other) = (Sameness.Key(people.Names[0].Surname), Sameness.Key(record.Families[0]));
        return one == other || Sameness.Key(people.Names[0].Family) == other || NameKeys.IsSlip(one, other);
    }
}
