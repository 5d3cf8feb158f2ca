using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Program text and all else that is kept as typed (search strings, notation, screenplays): paragraphs in a style made for it, or
/// typed throughout in a font whose letters are all of one width where the text around them is not.
/// </summary>
internal static partial class CodeShape
{
    /// <summary>Words of a paragraph of text that happens to be typed so.</summary>
    private const int FewestOfParagraph = 25;

    /// <summary>A longer paragraph has a sign of searches or programs for every so many words, which no sentences have.</summary>
    private const int WordsToOneSign = 8;

    public static bool IsCode(Line line, Habits habits) =>
        line.HasWords
        && line.List is null
        && line.Format.OutlineLevel is null
        && (
            line.HasStyle(Styles())
            || (!habits.IsTypewritten && IsTypewritten(line) && (line.WordCount < FewestOfParagraph || HasSigns(line)))
        );

    private static bool HasSigns(Line line) => Signs().Count(line.Words) * WordsToOneSign >= line.WordCount;

    /// <summary>Whether all words of a line are in a font whose letters are all of one width.</summary>
    public static bool IsTypewritten(Line line)
    {
        var words = line.Inlines.OfType<ManuscriptText>().Where(text => !string.IsNullOrWhiteSpace(text.Text)).ToList();
        return words.Count > 0 && words.TrueForAll(text => text.Format.Font is { } font && Fonts().IsMatch(font));
    }

    /// <summary>What joins and cuts the words of a search, and signs of programs.</summary>
    [GeneratedRegex(@"\b(?:AND|OR|NOT|NEAR)\b|[*=\[\]{}<>|\\]")]
    private static partial Regex Signs();

    [GeneratedRegex(
        @"^(source ?code|code( ?block)?|verbatim|(html )?preformatted( text)?|listing|program( ?code)?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Styles();

    [GeneratedRegex(
        @"courier|consolas|menlo|monaco|inconsolata|\bmono\b|lucida console|lettergothic|fira code|source code pro|andale mono",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Fonts();
}
