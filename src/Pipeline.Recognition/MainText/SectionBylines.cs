using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Lines under the headings of a text by several hands that say who wrote the section ("*Siti Rahma, Universitas Contoh*"): they
/// stand out as headings do and head nothing. Authors of whom nothing says where they work have it from there.
/// </summary>
internal static class SectionBylines
{
    /// <summary>Fewest sections with such a line, for one may be a heading of its own.</summary>
    private const int Fewest = 2;

    /// <summary>Words of the longest line.</summary>
    private const int LongestLine = 20;

    public static ArticleMeta Read(List<BodyItem> items, ArticleMeta meta, RecognitionContext context)
    {
        var found = items
            .Where((item, at) => IsUnderHeading(items, at))
            .Select(item => (Item: item, Owner: OwnerOf(item.Line!, meta)))
            .Where(line => line.Owner >= 0)
            .ToList();
        if (found.Select(line => line.Owner).Distinct().Count() < Fewest)
            return meta;
        foreach (var (item, owner) in found)
        {
            (item.Role, item.Heading) = (ItemRole.Text, null);
            context.Findings.Add(
                SectionBylineRead.Rule.At(
                    item.Source,
                    "A line under a heading names who wrote the section; it was set as text.",
                    item.Line!.Words
                )
            );
            meta = GiveAddress(meta, owner, item.Line!);
        }

        return meta;
    }

    private static bool IsUnderHeading(List<BodyItem> items, int at)
    {
        if (
            items[at]
                is not { Role: ItemRole.Text or ItemRole.Heading, Line: { HasWords: true, List: null, WordCount: <= LongestLine } line }
            || Sentence.IsClosed(line.Words)
        )
            return false;
        var above = items.FindLastIndex(at, at + 1, item => item != items[at] && item.Role != ItemRole.Blank);
        return above >= 0 && items[above].Role == ItemRole.Heading;
    }

    /// <summary>The author or, behind them, the editor with whose name the line begins, up to a comma or its end; -1 where it begins with nobody's.</summary>
    private static int OwnerOf(Line line, ArticleMeta meta)
    {
        var name = NameIn(line);
        Seq<Contrib> people = [.. meta.Contribs, .. meta.OtherContribs];
        return Enumerable
            .Range(0, people.Count)
            .FirstOrDefault(at => people[at].Raw.Split(',')[0].Equals(name, StringComparison.OrdinalIgnoreCase), -1);
    }

    private static string NameIn(Line line) => line.Words.Split(',')[0].Trim();

    /// <summary>Behind the name and the degrees or orders that follow it.</summary>
    private static ArticleMeta GiveAddress(ArticleMeta meta, int owner, Line line)
    {
        var start = line.Text.IndexOf(',', StringComparison.Ordinal);
        while (start > 0 && line.Text.IndexOf(',', start + 1) is var next and > 0 && IsBehindName(line.Text[(start + 1)..next].Trim()))
            start = next;
        if (
            start < 0
            || owner >= meta.Contribs.Count
            || !meta.Contribs[owner].AffIds.IsEmpty
            || line.From(start + 1) is not { HasWords: true } address
            || !(PersonWords.IsAddress(address.Words) || address.Words.Contains(',', StringComparison.Ordinal))
            || Posts.IsIndependent(address.Words.Split(',')[0])
        )
            return meta;
        return meta.WithAffiliation(owner, address.Words, address.Span);
    }

    private static bool IsBehindName(string part) =>
        PersonWords.IsDegree(part)
        || (part.Length is > 1 and <= 4 && part.All(char.IsUpper))
        || (Posts.Is(part) && !PersonWords.NamesInstitution(part));
}
