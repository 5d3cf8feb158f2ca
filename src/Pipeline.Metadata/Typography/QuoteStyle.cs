using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

/// <summary>
/// Curls straight marks and turns those that point the wrong way. Only marks whose use is certain change: pairs and
/// apostrophes.
/// </summary>
internal sealed class QuoteStyle : TextRule
{
    public override Rule Info { get; } =
        new(
            "META122",
            Severity.Info,
            "Straight or mixed quotation marks",
            "One style of marks runs through an article; straight marks are those of the typewriter.",
            "APA 7 §6.7 and §8.26–8.27; EYD V, III.J and III.K; Unicode 16, §6.2 (U+2019 as apostrophe)",
            "\"noble causes\" and “small harbours”; the ferry's bell",
            "“noble causes” and “small harbours”; the ferry’s bell",
            "Nothing to do."
        );

    protected override string What => "Quotation marks and apostrophes were given one style, “ ” ‘ ’";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site)
    {
        if (!HouseLanguages.Has(site.Language))
            yield break;
        foreach (var mark in QuoteReader.Read(text.Value))
        {
            if (Curly(mark) is { } curly && text.Value[mark.Index] != curly)
                yield return new(mark.Index, 1, curly.ToString());
        }
    }

    private static char? Curly(QuoteMark mark) =>
        mark.Use switch
        {
            QuoteUse.Apostrophe => '’',
            QuoteUse.Open => mark.IsDouble ? '“' : '‘',
            QuoteUse.Close => mark.IsDouble ? '”' : '’',
            _ => null,
        };
}
