using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Program text: paragraphs in a style made for it, or typed throughout in a font whose letters are all of one width where the
/// text around them is not.
/// </summary>
internal static partial class CodeShape
{
    /// <summary>Words of a paragraph of text that happens to be typed so.</summary>
    private const int FewestOfParagraph = 25;

    public static bool IsCode(Line line, Habits habits) =>
        line.HasWords && line.List is null && line.Format.OutlineLevel is null && (line.HasStyle(Styles()) || (!habits.IsTypewritten && line.WordCount < FewestOfParagraph && IsTypewritten(line)));

    /// <summary>Whether all words of a line are in a font whose letters are all of one width.</summary>
    public static bool IsTypewritten(Line line)
    {
        var words = line.Inlines.OfType<ManuscriptText>().Where(text => !string.IsNullOrWhiteSpace(text.Text)).ToList();
        return words.Count > 0 && words.TrueForAll(text => text.Format.Font is { } font && Fonts().IsMatch(font));
    }

    [GeneratedRegex(@"^(source ?code|code( ?block)?|verbatim|(html )?preformatted( text)?|listing|program( ?code)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Styles();

    [GeneratedRegex(@"courier|consolas|menlo|monaco|inconsolata|\bmono\b|lucida console|lettergothic|fira code|source code pro|andale mono", RegexOptions.IgnoreCase)]
    private static partial Regex Fonts();
}
