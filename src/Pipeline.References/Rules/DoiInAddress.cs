using System.Text.RegularExpressions;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS024.</summary>
internal static partial class DoiInAddress
{
    public static Rule Rule { get; } =
        new(
            "REFS024",
            Severity.Notice,
            "Address where a DOI is evident",
            "A publisher's address changes with its website, and those of a library lead only its own readers; the DOI in it stays and is counted.",
            "APA 7 §9.34 (When to Include DOIs and URLs)",
            "“https://www.example-publisher.com/doi/full/10.1234/qs.3”",
            "“https://doi.org/10.1234/qs.3”",
            "Look whether the DOI leads to the work, and print it in place of the address. Nothing was changed."
        )
        {
            Account = AccountKind.Output,
        };

    public static Diagnostic? Check(Reference reference)
    {
        var work = WorkReader.Read(reference);
        if (work.Doi is not null || work.Url is not { } address || Find(address) is not { } doi)
            return null;
        return Rule.At(reference.Source, $"The address of this reference holds its DOI: https://doi.org/{doi}.", address);
    }

    private static string? Find(string address)
    {
        var match = DoiPattern().Match(Uri.UnescapeDataString(address));
        return match.Success ? EndPattern().Replace(match.Value, string.Empty).TrimEnd('.', '/') : null;
    }

    [GeneratedRegex(@"(?<=[/=])10\.[0-9]{4,9}/[^\s?#&]+", RegexOptions.CultureInvariant)]
    private static partial Regex DoiPattern();

    /// <summary>What publishers put behind the DOI for the page that shows it.</summary>
    [GeneratedRegex(
        @"(?:/(?:full|abstract|pdf|epdf|html|meta|summary|fulltext)|\.pdf|\.full)+/?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex EndPattern();
}
