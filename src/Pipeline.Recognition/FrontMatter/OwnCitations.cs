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

    /// <summary>A label and the citation behind it.</summary>
    public static bool Is(Line line) => Announced().IsMatch(line.Words);

    /// <summary>The label alone, a heading.</summary>
    public static bool IsHeading(Line line) => Heading().IsMatch(line.Words);

    /// <summary>The citation under its heading, which names a year.</summary>
    public static bool IsUnder(Line line) => line.HasWords && ReferenceShape.IsDated(line);

    private const string Label =
        "^(?:how to cite|please cite|cite (?:this|as)|to cite|citation|sitasi|cara (?:mengutip|sitasi)|c[óo]mo citar|para citar|citar como|pour citer|zitiervorschlag|zitierweise|citeerwijze)";

    [GeneratedRegex(Label + @"\b[^:]{0,40}:\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();

    [GeneratedRegex(Label + @"\b[^:.]{0,40}:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
