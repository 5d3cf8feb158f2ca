using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>"*Diaspora in Asia*. New Approaches to Asian History 3. Cambridge: …" (Chicago 17): what stands in roman type between a title in italics and place and publisher is a series, and nobody's name.</summary>
internal static partial class SeriesBehindTitle
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        foreach (Match match in Pattern().Matches(text.Plain))
        {
            if (
                !text.IsItalic(match.Index)
                || text.IsItalic(match.Groups["series"].Index)
                || !labelled.Has(match.Groups["series"], TokenLabel.EditorSurname, TokenLabel.EditorGivenNames, TokenLabel.Source)
            )
                continue;
            labelled.Fill(match.Groups["all"], TokenLabel.AfterSource);
            labelled.Fill(match.Groups["series"], TokenLabel.Series);
            labelled.Fill(match.Groups["number"], TokenLabel.Volume);
            return;
        }
    }

    /// <summary>No sentence that tells of editions, translators, editors or other languages.</summary>
    [GeneratedRegex(
        @"\p{L}(?<all>\. (?<series>(?!(?:Trans|Terj|Edit|Ed\b|Introd|Illus|With|Vol|Rev|Cet|Edisi|Dis|Trad|In |Dalam ))\p{Lu}[\p{L}'-]*(?: [\p{L}'-]+){1,8}?)(?: (?<number>[0-9]{1,3}))?\. ?)(?=\p{Lu}[\p{L}, ]{1,40}: \p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
