using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS141: a picture that is not beside the file.</summary>
internal sealed class MediaMissing()
    : ConsumerRule(
        new(
            Code,
            Severity.Error,
            "Picture file missing",
            "A file is delivered with everything it shows.",
            "PMC, minimum data; House rule: file and pictures are one package",
            "xlink:href=\"media/map.png\" without that file",
            "the file beside the article",
            "Put the file beside the article, or correct its name."
        ),
        Gate.Archive,
        Gate.Consistency
    )
{
    public const string Code = "JATS141";

    /// <summary>An archive looks for a name under each of these too, for a dot in it need not begin an extension ("pone.0012345.g001").</summary>
    private static readonly string[] Extensions = ["", ".tif", ".tiff", ".jpg", ".jpeg", ".png", ".gif", ".eps", ".svg"];

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        if (article.HasFile is not { } hasFile)
            return [];
        var files = article
            .Elements("graphic", "inline-graphic", "media", "supplementary-material", "inline-supplementary-material")
            .Where(IsFile)
            .ToList();
        var missing = files.FindAll(file => !IsThere(JatsArticle.AddressOf(file)!, hasFile));
        return missing.Count > 1 && missing.Count == files.Count
            ?
            [
                At(
                    Severity.Query,
                    missing[0],
                    $"None of the {files.Count} files that the article shows is beside it.",
                    JatsArticle.AddressOf(missing[0])
                ),
            ]
            : missing.Select(file =>
                At(file, $"The file “{JatsArticle.AddressOf(file)}” is not beside the article.", JatsArticle.AddressOf(file))
            );
    }

    private static bool IsFile(XElement element) =>
        JatsArticle.AddressOf(element) is { } address && !string.IsNullOrWhiteSpace(address) && !JatsArticle.IsWebAddress(address);

    private static bool IsThere(string address, Func<string, bool> hasFile) =>
        Array.Exists(Extensions, extension => hasFile(address + extension) || hasFile(Uri.UnescapeDataString(address) + extension));
}
