using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>What the references within an article lead to, and what there is for them to lead to.</summary>
internal static class Links
{
    /// <summary>Of sections, floats, equations, notes and references.</summary>
    public static IEnumerable<string> Ids(Article article) =>
        [
            .. article.Back.Notes.Select(note => note.Id),
            .. article.Back.References.References.Select(reference => reference.Id),
            .. article.AllBlocks().Select(IdOf).OfType<string>(),
            .. Ids(article.Body.Sections),
            .. Ids(article.Back.Sections),
            .. article.Meta.Abstracts.SelectMany(item => Ids(item.Sections)),
        ];

    /// <summary>Of every xref, within other inlines too.</summary>
    public static IEnumerable<string> Targets(Article article) => article.InlineRuns().SelectMany(run => Targets(run.Content));

    private static string? IdOf(Block block) =>
        block switch
        {
            Figure figure => figure.Id,
            TableWrap table => table.Id,
            DispFormula formula => formula.Id,
            _ => null,
        };

    private static IEnumerable<string> Ids(Seq<Section> sections) =>
        sections.SelectMany(section => Ids(section.Sections).Prepend(section.Id));

    private static IEnumerable<string> Targets(Seq<Inline> content) =>
        content.SelectMany(inline => inline is Xref xref ? [xref.TargetId] : Targets(inline.Children()));
}
