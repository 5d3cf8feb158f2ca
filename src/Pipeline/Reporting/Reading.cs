using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Reporting;

/// <summary>Tells in a few lines what a manuscript was read as, so that its editor sees at a glance who was taken for an author and what for a section.</summary>
public static class Reading
{
    // Before a section within another, for each level.
    private const string Indent = "– ";

    /// <summary>The parts that the article has, in the order of its pages.</summary>
    public static Seq<ReadingLine> Of(Article article) =>
        [
            .. new ReadingLine[]
            {
                new("Kind", [article.Meta.Subject is { } subject ? $"{subject} ({article.Meta.ArticleType})" : article.Meta.ArticleType]),
                new("Title", Titles(article.Meta)),
                new(
                    "Authors",
                    [.. article.Meta.Contribs.Concat(article.Meta.OtherContribs).Select(contrib => Author(contrib, article.Meta.Affs))]
                ),
                new("Affiliations", [.. article.Meta.Affs.Select(aff => aff.Label is null ? aff.Raw : $"{aff.Label} {aff.Raw}")]),
                new("Dates", Dates(article.Meta)),
                new(
                    "Abstracts",
                    [.. article.Meta.Abstracts.Select(item => $"{item.Heading?.TrimEnd(':', '.', ' ') ?? "Abstract"} ({item.Language})")]
                ),
                new(
                    "Keywords",
                    [
                        .. article.Meta.KwdGroups.Select(group =>
                            $"{(group.Kwds.IsEmpty ? group.Raw : string.Join("; ", group.Kwds))} ({group.Language})"
                        ),
                    ]
                ),
                new("Sections", [.. Sections(article.Body.Sections, 0), .. Sections(article.Back.Sections, 0)]),
                new("References", Count(article.Back.References)),
            }.Where(line => !line.Values.IsEmpty),
        ];

    private static Seq<string> Titles(ArticleMeta meta) =>
        [
            .. new[] { meta.Title.Content, meta.Subtitle }
                .Concat(meta.TranslatedTitles.Select(title => title.Content))
                .Select(title => title.PlainText())
                .Where(title => title.Length > 0),
        ];

    /// <summary>Those of the manuscript, and when the article is published where that says another day.</summary>
    private static Seq<string> Dates(ArticleMeta meta)
    {
        var told = meta.History.Select(date => $"{date.Event} {date.Date?.ToString() ?? date.Raw}");
        return [.. (meta.Published is { } published ? told.Append($"{HistoryEvent.Published} {published}") : told).Distinct()];
    }

    /// <summary>"Siti Rahma (1; corresponding author; siti@contoh.example)".</summary>
    private static string Author(Contrib contrib, Seq<Aff> affs)
    {
        List<string> told = [.. contrib.AffIds.Select(id => affs.FirstOrDefault(aff => aff.Id == id)?.Label).OfType<string>()];
        if (contrib.Kind != "author")
            told.Add(contrib.Kind);
        if (contrib.IsCorresponding)
            told.Add("corresponding author");
        told.AddRange(contrib.Roles);
        if (contrib.Email is { } email)
            told.Add(email);
        var name = contrib.Printed;
        return told.Count == 0 ? name : $"{name} ({string.Join("; ", told)})";
    }

    private static IEnumerable<string> Sections(Seq<Section> sections, int level) =>
        sections.SelectMany(section =>
            Sections(section.Sections, level + 1)
                .Prepend(
                    string.Concat(Enumerable.Repeat(Indent, level))
                        + string.Join(
                            ' ',
                            new[] { section.Label, section.Title.PlainText() }.Where(part => !string.IsNullOrWhiteSpace(part))
                        )
                )
        );

    private static Seq<string> Count(RefList list) =>
        list.References.Count switch
        {
            0 => [],
            1 => ["1 entry"],
            var count => [$"{count} entries{(list.Groups.IsEmpty ? string.Empty : $" in {list.Groups.Count} groups")}"],
        };
}
