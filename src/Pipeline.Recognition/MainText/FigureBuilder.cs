using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes figures of a paragraph of pictures.</summary>
internal sealed partial class FigureBuilder(RecognitionContext context, ObjectNumbers numbers)
{
    /// <summary>One figure for each picture; the caption goes to the last, under which it stands.</summary>
    public IEnumerable<Block> Build(BodyItem item)
    {
        var pictures = item.Line!.Pictures.Where(picture => !picture.IsDecorative).ToList();
        foreach (var picture in item.Line.Pictures.Where(picture => picture.IsDecorative))
            context.Findings.Add(DecorativePictureDropped.Rule.At(picture.Source, "A picture marked as decorative was left out.", picture.MediaName));
        for (var at = 0; at < pictures.Count; at++)
            yield return Build(pictures[at], at == pictures.Count - 1 ? item : null);
    }

    private Figure Build(ManuscriptPicture picture, BodyItem? captioned)
    {
        var caption = captioned?.Caption;
        var alt = string.IsNullOrWhiteSpace(picture.AltText) || FileName().IsMatch(picture.AltText) ? null : picture.AltText.Trim();
        if (caption is null) context.Findings.Add(ObjectWithoutCaption.Rule.At(picture.Source, "A figure has no caption.", picture.MediaName));
        return new Figure(
            numbers.NextFigure(caption),
            caption?.Label,
            caption?.Text is { } text ? context.Inlines.Convert(text, ContentKind.Display) : [],
            picture.MediaName,
            alt,
            picture.Width,
            picture.Height,
            captioned is null ? [] : captioned.Notes.Select(line => new Paragraph(context.Inlines.Convert(line, ContentKind.Prose), line.Source)).ToSeq(),
            picture.Source);
    }

    /// <summary>The name of the picture's file, which programs put where a description belongs.</summary>
    [GeneratedRegex(@"^\S+\.(?:png|jpe?g|gif|tiff?|bmp|pdf|svg|emf|wmf|eps)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
