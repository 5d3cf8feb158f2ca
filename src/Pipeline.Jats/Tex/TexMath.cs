using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>
/// Reads a formula of TeX, as LaTeX with amsmath and its companions would set it, into presentation MathML. Any string is
/// read, in time that grows with its length only.
/// </summary>
internal static class TexMath
{
    /// <summary>A formula of more levels of elements is not believed; a file that holds it could not be read again.</summary>
    private const int Deepest = 80;

    /// <param name="source">The formula, or a document of LaTeX that holds it.</param>
    /// <param name="isDisplay">Whether it stands by itself.</param>
    /// <param name="label">The number it has already; null for none.</param>
    public static TexFormula Read(string source, bool isDisplay, string? label = null)
    {
        var body = TexMacros.WrittenOut(TexSource.Sound(source));
        var tokens = TexTokenizer.Cut(body);
        var takesTag = isDisplay && tokens.Count(token => token.IsCommand("tag")) == 1;
        var tex = new TexParser(body, tokens, takesTag);
        var math = new MathElement("math", [], Content(tex, tokens, new(TexFont.Plain, isDisplay, IsScript: false)), string.Empty);
        if (label is not null && tex.Tag is { } tag && !IsSame(tag, label))
            math = math with { Children = [.. math.Children, MathElement.Token("mtext", "\u00A0\u00A0" + tag)] };
        return new(IsSeen(math) && IsWithin(math, Deepest) ? math : null, label is null ? tex.Tag : null, tex.Faults);
    }

    private static Seq<MathElement> Content(TexParser tex, List<TexToken> tokens, TexStyle style)
    {
        var isBetweenShifts =
            tokens.Find(token => token.Kind is not (TexTokenKind.Space or TexTokenKind.Begin or TexTokenKind.End)).Kind
            == TexTokenKind.Shift;
        var content = new List<MathElement>();
        while (!tex.IsAtEnd)
        {
            if (isBetweenShifts)
                AddWords(tex, content);
            content.AddRange(
                isBetweenShifts
                    ? tex.Inside(TexScope.Shifts, () => TexTable.Read(tex, TexTableKind.Aligned, style).Built())
                    : TexTable.Read(tex, TexTableKind.Aligned, style).Built()
            );
            if (!tex.IsAtEnd)
                tex.Read();
        }

        return content.ToSeq();
    }

    /// <summary>What stands outside of the dollars, which are passed with it.</summary>
    private static void AddWords(TexParser tex, List<MathElement> content)
    {
        var words = new StringBuilder();
        while (!tex.IsAtEnd && tex.Next.Kind != TexTokenKind.Shift)
            if (tex.Read() is { Kind: TexTokenKind.Character or TexTokenKind.Space } token)
                words.Append(token.Text);
        if (!tex.IsAtEnd)
            tex.Read();
        if (!string.IsNullOrWhiteSpace(words.ToString()))
            content.Add(MathElement.Token("mtext", words.ToString().Replace(' ', '\u00A0')));
    }

    private static bool IsSame(string tag, string label) =>
        tag.Where(char.IsLetterOrDigit).SequenceEqual(label.Where(char.IsLetterOrDigit));

    private static bool IsSeen(MathElement element) =>
        element.Name is not ("mspace" or "mphantom")
        && (element.Text.Any(sign => !char.IsWhiteSpace(sign)) || element.Children.Any(IsSeen));

    private static bool IsWithin(MathElement element, int levels) =>
        levels > 0 && element.Children.All(child => IsWithin(child, levels - 1));
}
