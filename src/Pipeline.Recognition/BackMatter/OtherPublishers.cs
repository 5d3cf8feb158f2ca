using System.Text.RegularExpressions;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Sentences that publishers print under every article of theirs, left in manuscripts that were written in their templates.</summary>
internal static partial class OtherPublishers
{
    /// <summary>Whether the words are such a sentence.</summary>
    public static bool Speak(string words) => Sentence().IsMatch(words);

    [GeneratedRegex(
        @"\bSpringer Nature remains neutral with regard to jurisdictional claims\b|\bnot of MDPI and/or the editor\b|\bMDPI (?:stays|remains) neutral with regard to jurisdictional claims\b"
            + @"|^All claims expressed in this article are solely those of the authors and do not necessarily represent those of their affiliated organi[sz]ations, or those of the publisher\b"
            + @"|^Additional supporting information (?:can|may) be found online in the Supporting Information section\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sentence();
}
