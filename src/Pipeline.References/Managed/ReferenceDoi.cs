using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Managed;

/// <summary>The DOI that a parsed reference prints.</summary>
internal static class ReferenceDoi
{
    /// <summary>Without resolver ("10.1234/abc"); empty where there is none.</summary>
    public static string Of(Reference reference)
    {
        var printed = string.Concat(reference.Parts.Where(part => part.Field == RefField.Doi).Select(part => part.Text));
        var start = printed.IndexOf("10.", StringComparison.Ordinal);
        return start < 0 ? string.Empty : printed[start..].TrimEnd('.', ' ');
    }
}
