using System.Text.RegularExpressions;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>What those are to the journal who introduce an issue ("Guest Editors"), beside, over or under their names.</summary>
internal static partial class EditorOffices
{
    private const string Invited =
        @"(?:(?:guest|managing|associate|special\s+issue|issue)\s+)+editors?|(?:editor|penyunting|redaktur)\s+(?:tamu|undangan|jemputan)|gastredacteure?n?|gastredactie|gastherausgeber(?:innen|in)?|éditeur(?:rice)?s?\s+invitée?s?|coordinador(?:a|as|es)?\s+del\s+(?:dossier|número)|editor(?:a|as|es)?\s+invitad[oa]s?|editor(?:a|as|es)?\s+convidad[oa]s?|organizador(?:a|as|es)?\s+do\s+dossiê";

    /// <summary>The words are such an office and nothing else.</summary>
    public static bool Is(string text) => Whole().IsMatch(text);

    /// <summary>Characters of the office and the colon behind it with which a line begins; 0 where it begins with none.</summary>
    public static int LeadLength(string text) => Lead().Match(text).Length;

    /// <summary>Where the office stands behind the last name, in brackets or behind a comma; null where it does not.</summary>
    public static (int Start, int Length)? Behind(string text) =>
        Trailing().Match(text).Groups["office"] is { Success: true } office ? (office.Index, office.Length) : null;

    /// <summary>The text with spaces in place of the office behind the names.</summary>
    public static string Blank(string text) => Trailing().Replace(text, match => new string(' ', match.Length));

    [GeneratedRegex("^(?:(?:the\\s+)?editors?|(?:the\\s+)?(?:" + Invited + "))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("^\\s*(?:" + Invited + @")\s*:\s*(?=(?-i:\p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"(?:,(?<=\p{L}.*)\s*(?<office>" + Invited + @")|\((?<=\p{L}.*)\s*(?<office>" + Invited + @")\s*\))\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Trailing();
}
