using System.Text.RegularExpressions;
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
        foreach (var at in lines.Free().Where(at => Announced().IsMatch(lines[at].Words)).ToList())
        {
            lines.Claim(at);
            context.Findings.Add(LeftOutText.Rule.At(lines[at].Source, Reason, lines[at].Words));
            first ??= lines[at].Words;
        }

        return first;
    }

    [GeneratedRegex(
        @"^(?:how to cite|please cite|cite (?:this|as)|to cite|citation|sitasi|cara (?:mengutip|sitasi)|c[óo]mo citar|para citar|citar como|pour citer|zitiervorschlag|zitierweise|citeerwijze)\b[^:]{0,40}:\s*\S",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Announced();
}
