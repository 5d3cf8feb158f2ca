using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

internal sealed partial class EmailForm : ContribRule
{
    public override Rule Info { get; } =
        new(
            "META056",
            Severity.Notice,
            "E-mail address with a slip in it",
            "Readers and indexes write to it; a blank or a stop too many and the letter comes back.",
            "RFC 5321 §4.1.2 (Mailbox); JATS email",
            "budi @kapal.ac.id.",
            "budi@kapal.ac.id",
            "Look whether the address is right; an impossible one must be corrected in the manuscript."
        );

    protected override Contrib Apply(Contrib contrib, List<Diagnostic> findings)
    {
        if (contrib.Email is not { } printed)
            return contrib;
        var repaired = Repair(printed);
        if (!Address().IsMatch(repaired))
        {
            findings.Add(Info.At(contrib.Source, $"“{printed}” is no e-mail address.", printed) with { Severity = Severity.Error });
            return contrib;
        }

        if (Placeholder().IsMatch(repaired))
            findings.Add(
                Info.At(contrib.Source, $"“{repaired}” is an example, not the address of {contrib.Called()}.", repaired) with
                {
                    Severity = Severity.Error,
                }
            );
        if (repaired != printed)
            findings.Add(Info.At(contrib.Source, $"The e-mail address of {contrib.Called()} is kept as {repaired}.", printed, repaired));
        return contrib with { Email = repaired };
    }

    /// <summary>Without blanks, label, brackets and marks around it; the first one where several are given.</summary>
    private static string Repair(string printed)
    {
        var bare = Label().Replace(Spaces.Collapse(printed), string.Empty);
        var first = Several().Split(bare)[0];
        return first
            .Replace(" ", string.Empty, StringComparison.Ordinal)
            .Replace("(at)", "@", StringComparison.OrdinalIgnoreCase)
            .Replace("[at]", "@", StringComparison.OrdinalIgnoreCase)
            .Trim('.', ',', ';', ':', '<', '>', '(', ')', '*', '"', '“', '”');
    }

    [GeneratedRegex(
        @"^(?:(?:e-?mail|surel|email\s+address|corresponding(?:\s+author)?)\s*:?\s*|mailto:)+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"\s*[;,/]\s*(?=\S+\s?@)|\s+(?=\S+@)(?<=@.*)", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(
        @"^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        @"@(?:example|email|domain|mail)\.(?:com|org|net)$|^(?:x+|your\.?name|author[0-9]*|first\.?author|penulis[0-9]*|username|email)@",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder();
}
