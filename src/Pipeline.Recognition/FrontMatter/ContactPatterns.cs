using System.Text.RegularExpressions;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Shapes of e-mail addresses and ORCID iDs.</summary>
internal static partial class ContactPatterns
{
    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")]
    public static partial Regex Email();

    [GeneratedRegex(@"\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b")]
    public static partial Regex Orcid();
}
