using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes figures of a paragraph of pictures.</summary>
internal sealed partial class FigureBuilder(RecognitionContext context, ObjectNumbers numbers)
{
    /// <summary>One figure for each picture, or one of all where a caption says so.</summary>
    public IEnumerable<Block> Build(BodyItem item)
    {
        var pictures = item.Line!.Pictures.Where(picture => !picture.IsDecorative).ToList();
        foreach (var picture in item.Line.Pictures.Where(picture => picture.IsDecorative))
            context.Findings.Add(
                DecorativePictureDropped.Rule.At(picture.Source, "A picture marked as decorative was left out.", picture.MediaName)
            );
        if (pictures.Count > 1 && item.Caption is not null)
            return
            [
                Build(pictures[0], item.Caption, item.Notes) with
                {
                    MediaName = null,
                    AltText = AltText.Part(item.Caption.Text).Alt?.Words,
                    Width = default,
                    Height = default,
                    Panels = PanelsOf(pictures, item.PanelNames),
                },
            ];
        return pictures.Select(
            (picture, at) => Build(picture, at == pictures.Count - 1 ? CaptionOf(item) : null, NotesOf(item, at, pictures.Count))
        );
    }

    /// <summary>A name without a letter is the caption of a picture that has no other.</summary>
    private static Caption? CaptionOf(BodyItem item) =>
        item.Caption ?? (item.PanelNames is [var name] && !Panels.IsName(name) ? CaptionReader.Unlabelled(name) : null);

    /// <summary>Of several pictures each has its own name, and the last has the notes.</summary>
    private static IEnumerable<Line> NotesOf(BodyItem item, int at, int count) =>
        [.. item.PanelNames.Skip(at).Take(1).Where(Panels.IsName), .. at == count - 1 ? item.Notes : []];

    private Seq<Panel> PanelsOf(List<ManuscriptPicture> pictures, IReadOnlyList<Line> names) =>
        pictures.Select((picture, at) => PanelOf(picture, at < names.Count ? names[at] : null)).ToSeq();

    private Panel PanelOf(ManuscriptPicture picture, Line? name)
    {
        var panel = new Panel(null, [], picture.MediaName, AltOf(picture), picture.Width, picture.Height, picture.Source);
        if (name is null)
            return panel;
        if (!Panels.IsName(name))
            return panel with { Caption = context.Inlines.Convert(name, ContentKind.Display) };
        var (label, caption) = Panels.Part(name);
        context.Claims.Add(new(label.Span, "label"));
        return panel with { Label = label.Words, Caption = context.Inlines.Convert(caption, ContentKind.Display) };
    }

    private Figure Build(ManuscriptPicture picture, Caption? caption, IEnumerable<Line> notes)
    {
        if (caption is { IsTable: true, Label: var label })
            context.Findings.Add(TableAsPicture.Rule.At(picture.Source, $"{label} is a picture of a table.", picture.MediaName));
        if (caption is null)
            context.Findings.Add(ObjectWithoutCaption.Rule.At(picture.Source, "A figure has no caption.", picture.MediaName));
        var (words, alt) = AltText.Part(caption?.Text);
        if (alt is not null)
            context.Claims.Add(new(alt.Span, "alt-text"));
        return new Figure(
            caption?.IsTable is true ? numbers.NextTable(caption) : numbers.NextFigure(caption),
            caption?.Label,
            words is null ? [] : context.Inlines.Convert(words, ContentKind.Display),
            picture.MediaName,
            alt?.Words ?? AltOf(picture),
            picture.Width,
            picture.Height,
            notes.Select(line => new Paragraph(context.Inlines.Convert(line, ContentKind.Prose), line.Source)).ToSeq(),
            picture.Source
        )
        {
            IsTable = caption?.IsTable is true,
        };
    }

    private static string? AltOf(ManuscriptPicture picture) =>
        string.IsNullOrWhiteSpace(picture.AltText) || FileName().IsMatch(picture.AltText) ? null : picture.AltText.Trim();

    /// <summary>The name of the picture's file, which programs put where a description belongs.</summary>
    [GeneratedRegex(@"^\S+\.(?:png|jpe?g|gif|tiff?|bmp|pdf|svg|emf|wmf|eps)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
