using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Wan Mohd Nor Wan Daud, Mohd Zaidi Ismail dan Khalif Muammar A. Harris. 2012.": names of three words or more, of which the first is
/// Malay, are none with the surname in front, and have none; so "Lê Thị Hương. 2017." of Vietnam.
/// </summary>
internal static partial class UndividedLists
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match)
            return;
        labelled.Fill(match, TokenLabel.AfterPeople);
        foreach (Capture name in match.Groups["name"].Captures)
            labelled.Fill(name, TokenLabel.Surname);
    }

    private const string Word = @"(?:\p{Lu}[\p{L}'-]+|bin|binti|al-\p{L}+|\p{Lu}\.|(?:Abd|Mohd|Md|Hj)\.)";

    private const string Malay = "(?:Mohd|Muhd|Wan|Nik|Tengku|Syed|Siti|Nor|Abdul|Che|Raja|Megat|Ku)";

    [GeneratedRegex(
        @"^(?:(?<name>"
            + Malay
            + "(?: "
            + Word
            + "){2,6})(?:, (?<name>"
            + Word
            + "(?: "
            + Word
            + "){1,6})){0,5},? (?:dan|&) (?<name>"
            + Word
            + "(?: "
            + Word
            + @"){1,6})|(?<name>\p{Lu}\p{L}+ (?:Thị|Thi|Văn) \p{Lu}\p{L}+))(?=\.? ?\(?(?:19|20)[0-9]{2})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
