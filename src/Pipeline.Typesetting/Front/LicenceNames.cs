using System.Text.RegularExpressions;

namespace Pipeline.Typesetting.Front;

/// <summary>
/// Keeps the name of a Creative Commons licence in one line, "Creative Commons Attribution-NonCommercial 4.0 International License":
/// lines end before or after it.
/// </summary>
internal static partial class LicenceNames
{
    /// <summary>The same text, as long, with no-break spaces in the names.</summary>
    public static string Bound(string text) => Name.Replace(text, name => name.Value.Replace(' ', '\u00A0'));

    /// <summary>Words with capitals and the version's number; its kind may have a small letter.</summary>
    [GeneratedRegex(@"Creative Commons(?: (?:\p{Lu}[\p{L}\u2010-\u2015-]*|\d+(?:\.\d+)*|[Ll]icen[cs]\p{L}*))+")]
    private static partial Regex Name { get; }
}
