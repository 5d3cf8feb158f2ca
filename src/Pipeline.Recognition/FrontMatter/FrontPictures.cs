using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Pictures before the text: most are logos, badges and iD icons, but a portrait or photograph under the title is a figure of the text.</summary>
internal sealed partial class FrontPictures(RecognitionContext context)
{
    /// <summary>No logo or badge of a template is higher; 90 points are 3.2 cm.</summary>
    private static readonly Points TallestLogo = new(90);

    /// <summary>A banner is at least so many times as wide as high.</summary>
    private const double Banner = 3;

    /// <summary>Takes the figures under the title with their captions, and leaves out all other pictures.</summary>
    /// <param name="titleLine">Index of the title's last line; -1 where there is none.</param>
    /// <returns>Lines that begin the text.</returns>
    public IReadOnlyList<Line> Take(FrontLines lines, int titleLine)
    {
        var text = new List<Line>();
        var captions = new CaptionReader(context);
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Pictures.Any() && HeadingOf(lines, at) is { } heading)
            {
                LeaveOutGraphical(lines, at, heading);
                continue;
            }

            if (titleLine < 0 || at < titleLine || !IsFigure(lines[at]))
            {
                LeaveOut(lines[at]);
                continue;
            }

            text.Add(lines[at]);
            lines.Claim(at);
            if (
                lines.Free(at + 1).FirstOrDefault(-1) is not (>= 0 and var below)
                || below > at + 1
                || !IsCaption(captions, lines[below], lines[at])
            )
                continue;
            text.Add(lines[below]);
            lines.Claim(below);
        }

        return text;
    }

    /// <summary>The heading of a graphical abstract right above a picture; null where there is none.</summary>
    private static int? HeadingOf(FrontLines lines, int picture)
    {
        var above = picture - 1;
        while (above >= 0 && lines[above].IsEmpty)
            above--;
        return above >= 0 && lines.IsFree(above) && AbstractKinds.Of(lines[above]) == AbstractKinds.Graphical ? above : null;
    }

    /// <summary>A picture that lists of contents show and no article prints; whoever publishes the article must be told of it.</summary>
    private void LeaveOutGraphical(FrontLines lines, int at, int heading)
    {
        lines.Claim(heading);
        lines.Claim(at);
        context.Claims.Add(new(lines[heading].Source, "abstract"));
        foreach (var picture in lines[at].Pictures)
            context.Findings.Add(
                DecorativePictureDropped.Rule.At(
                    picture.Source,
                    "The graphical abstract is not printed in the article; put it where the journal's site shows it.",
                    picture.AltText ?? picture.MediaName
                ) with
                {
                    Severity = Severity.Query,
                }
            );
    }

    public void LeaveOut(Line line)
    {
        foreach (var picture in line.Pictures)
            context.Findings.Add(
                DecorativePictureDropped.Rule.At(
                    picture.Source,
                    "A picture before the text or in a running head was taken for a logo or badge and left out.",
                    picture.AltText ?? picture.MediaName
                )
            );
    }

    private bool IsCaption(CaptionReader captions, Line line, Line picture) =>
        captions.Read(line) is not null || captions.IsNote(line) || CaptionLook.IsCaption(line, picture, context.Habits);

    private static bool IsFigure(Line line) => line is { HasWords: false, Cell: 0 } && line.Pictures.Any(IsFigure);

    private static bool IsFigure(ManuscriptPicture picture) =>
        !picture.IsDecorative
        && picture.Link is null
        && picture.Height >= TallestLogo
        && picture.Width.Value <= picture.Height.Value * Banner
        && !Emblem().IsMatch(picture.AltText ?? string.Empty);

    [GeneratedRegex(@"\b(?:logo|lambang|emblem|emblème|emblema|escudo|brasão|wappen|wapen|badge|crest|icon)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Emblem();
}
