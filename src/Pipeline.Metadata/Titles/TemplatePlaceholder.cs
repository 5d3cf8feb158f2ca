using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

internal sealed partial class TemplatePlaceholder : TextQuery
{
    public override Rule Info { get; } =
        new(
            "META091",
            Severity.Query,
            "Placeholder still in the article",
            "Words such as “Click here to enter text” or “[removed for review]” show that something was never filled in.",
            "House rule: the journal's manuscript template; placeholder texts of word processors and of manuscripts made anonymous",
            "Click or tap here to enter text.",
            "(the author's own words)",
            "Ask the author for the missing words, or take the placeholder out of the manuscript."
        );

    protected override IEnumerable<Edit> Doubts(FlatText text, InlineSite site) =>
        Placeholder().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, string.Empty));

    protected override string Ask(FlatText text, Edit doubt) =>
        $"“{text.Value.AsSpan(doubt.Start, doubt.Length)}” is a placeholder; what should stand here?";

    [GeneratedRegex(
        @"\[(?![^\[\]]{0,40}\b(?:which|that|who|is|are|was|were|be|been|being)\b)(?:[\p{L}’'-]+ ){1,3}(?:removed|anonymi[sz]ed|redacted|withheld|blinded|masked|dihapus|disamarkan|anonimizad[oa]s?|anonymisée?s?|geanonimiseerd|anonymisiert)\]|\[(?:Choose|Select) an item\.?\]|Click (?:or tap )?(?:here )?to (?:enter|add|insert) [\p{L} ]+|Ke?lik (?:atau ketuk )?di sini untuk [\p{L} ]+|Type (?:your|the) [\p{L} ]+ here|Lorem ipsum(?: dolor sit amet)?|\[(?:Author(?:'s|’s)?|Insert|Enter|Type|Your|Name|Title|Date|Nama|Judul|Tulis|Isi)\b[^\]]{0,60}\]|Judul (?:artikel|naskah) (?:ditulis|maksimal)[^.]*|Times New Roman,? (?:font )?(?:size )?[0-9]{1,2}|\bXXX+\b|[\[(][^\[\]()]{0,60}\b(?:(?:removed|omitted|redacted|withheld|blinded|masked|hidden|anonymi[sz]ed) for (?:(?:the purposes? of )?(?:\p{L}+ )?(?:peer |blind )?review|anonymity|review(?:ing)?)|(?:dihapus|dihilangkan|disamarkan) untuk (?:keperluan )?(?:peninjauan|penelaahan|reviu|review)|(?:eliminad|omitid|removid|ocultad)[oa]s? para (?:la |a )?(?:revisi[óo]n|revis[ãa]o|evaluaci[óo]n|avalia[çc][ãa]o))[^\[\]()]{0,40}[\])]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder();
}
