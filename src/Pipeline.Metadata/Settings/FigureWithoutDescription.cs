using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Settings;

/// <summary>Asks for descriptions that neither manuscript nor article.yaml gives; an empty one marks decoration.</summary>
internal sealed class FigureWithoutDescription : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META005",
            Severity.Query,
            "Figure without description",
            "Readers who cannot see the figure need its content in words.",
            "WCAG 2.2 §1.1.1; PDF/UA-1 §7.3",
            "A picture whose alternative text is empty",
            "Alt text: bar chart of arrivals from 2015 to 2020, rising each year",
            "Write the description in Word (Edit Alt Text) or in article.yaml."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var figures = article.AllBlocks().OfType<Figure>().SelectMany(Asked);
        var pictures = article
            .InlineRuns()
            .SelectMany(run => Pictures(run.Content))
            .Where(picture => picture.AltText is null)
            .Select(picture => Ask(picture.Source, "A picture in the text", picture.MediaName));
        return StageResult.Of(article, figures.Concat(pictures));
    }

    private IEnumerable<Diagnostic> Asked(Figure figure) =>
        figure
            .Pictures.Select((picture, index) => (Picture: picture, Name: NameOf(figure, picture, index)))
            .Where(one => one.Picture is { AltText: null, MediaName: not null })
            .Select(one => Ask(one.Picture.Source, one.Name, one.Picture.MediaName!));

    private static string NameOf(Figure figure, Panel picture, int index)
    {
        var name = figure.Label ?? "A figure";
        if (picture.Label is { } label)
            return $"{name} {label}";
        return figure.Panels.IsEmpty ? name : string.Create(CultureInfo.InvariantCulture, $"Picture {index + 1} of {name}");
    }

    private Diagnostic Ask(SourceRef source, string name, string media) =>
        Info.At(source, $"{name} has no description for readers who cannot see it.", media);

    private static IEnumerable<InlineGraphic> Pictures(Seq<Inline> content) =>
        content.SelectMany(inline => inline is InlineGraphic picture ? [picture] : Pictures(inline.Children()));
}
