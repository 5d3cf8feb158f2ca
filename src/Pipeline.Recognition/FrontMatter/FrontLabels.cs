using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Groups of labels that the front matter's steps look for together.</summary>
internal static class FrontLabels
{
    public static readonly Label[] History = [Label.Received, Label.Revised, Label.Accepted, Label.Published];

    /// <summary>Labels whose lines belong to the front matter even where they look like headings.</summary>
    public static readonly Label[] Headings =
    [
        Label.Abstract,
        Label.Keywords,
        Label.ArticleInfo,
        Label.Corresponding,
        Label.Received,
        Label.Revised,
        Label.Accepted,
        Label.Published,
        Label.RunningTitle,
        Label.Email,
        Label.Doi,
        Label.OpenAccess,
        Label.EqualContribution,
        Label.Issn,
    ];

    /// <summary>Fewest words behind the word for an abstract that only its look tells from a name it begins ("Ringkasan Kebijakan").</summary>
    private const int FewestOfAbstract = 8;

    /// <summary>
    /// A label with text behind it: after a colon, dash or stop, or told from the text by its format; keywords also by
    /// the commas or semicolons between them.
    /// </summary>
    public static LabelMatch? RunIn(Line line, LabelIndex labels, Label label)
    {
        if (labels.RunIn(line.Words, label) is { } marked)
            return marked;
        if (labels.AtStart(line.Text, label) is not { } match)
            return null;
        var rest = line.From(match.End);
        if (!rest.HasWords || (label == Label.Abstract && rest.WordCount < FewestOfAbstract))
            return null;
        return line.Slice(0, match.End).Features.StandsOutFrom(rest.Features) || (label == Label.Keywords && IsList(rest)) ? match : null;
    }

    private static bool IsList(Line line) => !line.IsProse && line.Words.Count(character => character is ',' or ';') >= 2;

    /// <summary>Statements that some journals print before the text, and ours after it.</summary>
    public static readonly Label[] Statements =
    [
        Label.Acknowledgements,
        Label.Funding,
        Label.ConflictOfInterest,
        Label.DataAvailability,
        Label.Ethics,
        Label.AuthorContributions,
    ];
}
