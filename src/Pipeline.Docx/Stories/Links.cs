using Pipeline.Docx.Rules;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Stories;

/// <summary>Cleans the target of a link and reports the ones that are dropped.</summary>
internal static class Links
{
    public static string? Checked(string address, SourceRef place, Findings findings)
    {
        var clean = LinkTargets.Clean(address);
        if (clean is null && address.Trim().Length > 0)
            findings.Add(UnsafeLink.At(place, address));
        return clean;
    }
}
