using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Headings of what stands beside the abstract, by JATS abstract-type, and of codes that stand beside the keywords.</summary>
internal static partial class AbstractKinds
{
    /// <summary>JATS abstract-type of a picture that stands for the article.</summary>
    public const string Graphical = "graphical";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["highlights"] = "key-points",
        ["research highlights"] = "key-points",
        ["key points"] = "key-points",
        ["key messages"] = "key-points",
        ["key findings"] = "key-points",
        ["policy highlights"] = "key-points",
        ["practitioner points"] = "key-points",
        ["practice points"] = "key-points",
        ["points for practitioners"] = "key-points",
        ["implications for practice"] = "key-points",
        ["statement of significance"] = "plain-language-summary",
        ["impact statement"] = "plain-language-summary",
        ["public interest statement"] = "plain-language-summary",
        ["sorotan"] = "key-points",
        ["poin kunci"] = "key-points",
        ["pesan kunci"] = "key-points",
        ["plain language summary"] = "plain-language-summary",
        ["plain-language summary"] = "plain-language-summary",
        ["lay summary"] = "plain-language-summary",
        ["lay abstract"] = "plain-language-summary",
        ["public significance statement"] = "plain-language-summary",
        ["significance statement"] = "plain-language-summary",
        ["graphical abstract"] = Graphical,
        ["visual abstract"] = Graphical,
        ["abstrak grafis"] = Graphical,
        ["resumen gráfico"] = Graphical,
        ["resumo gráfico"] = Graphical,
        ["ringkasan awam"] = "plain-language-summary",
    };

    /// <summary>The kind that a line announces and nothing else; null for other lines.</summary>
    public static string? Of(Line line) => Kinds.GetValueOrDefault(LabelIndex.Bare(line.Words));

    /// <summary>The kind and where the text begins of a line that goes on behind the heading ("Highlights: …"); null for other lines.</summary>
    public static (string Kind, int End)? RunIn(Line line)
    {
        var end = line.Text.AsSpan().IndexOfAny(":—–");
        return end is > 0 and < 40 && Kinds.GetValueOrDefault(LabelIndex.Bare(line.Text[..end])) is { } kind && line.From(end + 1).HasWords
            ? (kind, end + 1)
            : null;
    }

    /// <summary>An item of a list, by Word or with a typed bullet.</summary>
    public static bool IsItem(Line line) => line.HasWords && (line.List is not null || Bullet().IsMatch(line.Text));

    /// <summary>The item without its typed bullet.</summary>
    public static Line WithoutBullet(Line line) => line.From(Bullet().Match(line.Text).Length);

    /// <summary>Characters of "JEL classification:" where codes follow it and nothing else; 0 for other lines.</summary>
    public static int LengthOfJel(Line line) =>
        Jel().Match(line.Text) is { Success: true } label
        && JelCodes(line.Text[label.Length..]) is { Count: > 0 } codes
        && string.Concat(codes).Length == line.Text[label.Length..].Count(char.IsLetterOrDigit)
            ? label.Length
            : 0;

    public static IReadOnlyList<string> JelCodes(string text) => [.. Code().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"^\s*[•●▪■‣◦·*–-]\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?:klasifikasi\s+)?JEL(?:\s+classification)?(?:\s+(?:codes?|numbers?))?\s*[:.–—-]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Jel();

    [GeneratedRegex(@"\b[A-Z]\d{0,2}\b")]
    private static partial Regex Code();
}
