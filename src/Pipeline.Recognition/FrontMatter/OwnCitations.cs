using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Lines that say how the article is to be cited ("How to Cite: Karim, N. A. (2025). …"): the metadata says it, and the names in them
/// would pass for those of a contact.
/// </summary>
internal static partial class OwnCitations
{
    /// <summary>What a finding says of such a line.</summary>
    public const string Reason = "A citation of the article itself was left out; it is made from the metadata.";

    /// <summary>Claims the lines that a label announces.</summary>
    /// <returns>The first of them, which tells how the names of the authors divide; null where there is none.</returns>
    public static string? LeaveOut(FrontLines lines, RecognitionContext context)
    {
        string? first = null;
        foreach (var at in lines.Free().ToList())
        {
            var isHeading = IsHeading(lines[at]) && at + 1 < lines.Count && lines.IsFree(at + 1) && IsUnder(lines[at + 1]);
            if (!isHeading && !Is(lines[at]))
                continue;
            foreach (var own in Enumerable.Range(at, isHeading ? 2 : 1))
            {
                lines.Claim(own);
                context.Findings.Add(LeftOutText.Rule.At(lines[own].Source, Reason, lines[own].Words));
            }

            first ??= lines[isHeading ? at + 1 : at].Words;
        }

        return first;
    }

    /// <summary>A label and the citation behind it, wherever it stands.</summary>
    public static bool IsWhole(Line line) =>
        Strict().Match(line.Words) is { Success: true } label && line.Words[label.Length..] is { Length: > 0 } rest && IsCitation(rest);

    /// <summary>The label alone, a heading.</summary>
    public static bool IsHeading(Line line) => Strict().Match(line.Words) is { Success: true } label && label.Length == line.Words.Length;

    /// <summary>The citation under its heading.</summary>
    public static bool IsUnder(Line line) => IsCitation(line.Words);

    /// <summary>A surname, and a year in brackets as most styles print it behind the authors: no sentence of a text about citing.</summary>
    private static bool IsCitation(string words) => Opening().IsMatch(words) && ReferenceShape.HasBracketedYear(words);

    private static bool Is(Line line) => Announced().IsMatch(line.Words);

    /// <summary>Words that only announce how to cite.</summary>
    private const string Sure =
        "how to cite|please cite|cara (?:mengutip|sitasi)|c[óo]mo citar|para citar|citar como|pour citer|zitiervorschlag|zitierweise|citeerwijze";

    [GeneratedRegex(
        "^(?:"
            + Sure
            + @"|(?:to )?cite (?:this (?:article|paper|work)|as)|(?:suggested|recommended) citation)(?: (?:this|the|as|artikel|ini|este|artículo|artigo|cet|article|paper|work|chapter))*(?::\s*|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Strict();

    [GeneratedRegex(@"^(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}’' -]{0,40},\s")]
    private static partial Regex Opening();

    [GeneratedRegex(
        "^(?:" + Sure + @"|cite (?:this|as)|to cite|citation|sitasi)\b[^:]{0,40}:\s*\S",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Announced();
}
